#include "copenapi.h"

static const unsigned char bytes[] = {
#embed "../../openapi.yaml"
};

const unsigned char *entente_openapi_bytes(void) { return bytes; }

size_t entente_openapi_length(void) { return sizeof bytes; }
