/* openapi.yaml as bytes of the program, so that the binary needs no file beside it. */
#pragma once
#include <stddef.h>

/* UTF-8, not terminated by NUL; lives as long as the program. */
const unsigned char *entente_openapi_bytes(void);
size_t entente_openapi_length(void);
