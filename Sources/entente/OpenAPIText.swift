import COpenAPI

/// `openapi.yaml`, which the build has put into the binary.
enum OpenAPIText {
    static let bytes = unsafe [UInt8](
        UnsafeBufferPointer(start: entente_openapi_bytes(), count: entente_openapi_length()))
}
