extension ParseError {
    /// Its name in lower-case letters and `_`, for counting. Another error has another name.
    public var kind: String {
        switch self {
        case .bareLineFeed: "bare_line_feed"
        case .emptyLines: "empty_lines"
        case .requestLine: "request_line"
        case .methodTooLong: "method_too_long"
        case .target: "target"
        case .targetTooLong: "target_too_long"
        case .version: "version"
        case .headTooLarge: "head_too_large"
        case .tooManyFields: "too_many_fields"
        case .fieldName: "field_name"
        case .foldedLine: "folded_line"
        case .fieldValue: "field_value"
        case .hostMissing: "host_missing"
        case .hostRepeated: "host_repeated"
        case .hostMalformed: "host_malformed"
        case .contentLength: "content_length"
        case .ambiguousFraming: "ambiguous_framing"
        case .transferEncoding: "transfer_encoding"
        case .transferEncodingInHTTP10: "transfer_encoding_in_http10"
        case .unknownTransferCoding: "unknown_transfer_coding"
        case .expectation: "expectation"
        case .bodyTooLarge: "body_too_large"
        case .chunkSize: "chunk_size"
        case .chunkExtensions: "chunk_extensions"
        case .chunkData: "chunk_data"
        case .trailersTooLarge: "trailers_too_large"
        }
    }
}
