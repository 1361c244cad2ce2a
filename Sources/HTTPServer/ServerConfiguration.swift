import HTTPMessage

/// Where a server listens and what it lets clients take. Every limit has a default that suits a public server.
public struct ServerConfiguration: Sendable, Equatable {
    /// At least one.
    public var addresses: [ListenAddress]
    /// Event loops, each a serial queue with listening sockets of its own; at least 1.
    public var loops: Int

    /// Bounds of a request's target, head and body (414, 431, 413).
    public var parser = ParserLimits()
    /// From the connection's opening, or the first byte of a later request, to the end of its head; then 408.
    public var headerTime = Duration.seconds(10)
    /// From the end of the head to the end of the body; then 408.
    public var bodyTime = Duration.seconds(30)
    /// From the end of an answer to the next request's first byte; then the connection is closed.
    public var idleTime = Duration.seconds(75)
    /// How long a peer may take none of an answer, or too little of it; then the connection is reset.
    public var writeTime = Duration.seconds(20)
    /// What a peer must take of an answer within each `writeTime`, in bytes.
    public var leastBytesPerWriteTime = 4096
    /// How long is read on after the last answer of a connection, so that no reset destroys it (RFC 9112 §9.6).
    public var lingerTime = Duration.seconds(3)
    /// How much is read on, in bytes.
    public var lingerBytes = 16 << 20
    /// Requests on one connection, whose last answer says close; 0: any number.
    public var requestsPerConnection = 0
    /// Connections in all; one more is answered with 503 and closed. 0: any number.
    public var connections = 16_384
    /// Connections from one address (IPv6: from one /64); one more is answered with 503 and closed. 0: any number,
    /// for all clients behind a proxy share its address.
    public var connectionsPerAddress = 0
    /// Requests that are answered off the loops, waiting ones included; one more is answered with 503 at once.
    public var requestsInFlight = 64
    /// How many of these are worked on at a time; at least 1.
    public var workers = 1
    /// What the Retry-After of such a 503 says.
    public var retryAfter = Duration.seconds(1)
    /// Answers in bytes that may wait for one connection's peer before its next request is looked at.
    public var outputBytes = 65_536
    /// Requests of one connection that are answered before the others have their turn.
    public var requestsPerTurn = 64
    /// Connections that the system keeps until they are accepted (listen(2)).
    public var backlog = 1024
    /// How long connections without a request stay open when the server stops: a request that is on its way when
    /// the signal comes is still answered, with `Connection: close`.
    public var stopGrace = Duration.milliseconds(300)
    /// How exactly the times above are kept.
    public var timerInterval = Duration.milliseconds(250)
    /// How long lines of the access log wait for the next request before they are handed over, in whole milliseconds.
    public var logWait = Duration.milliseconds(2)

    /// For how long a loop gives an answer that is fresh (`Response.freshness`) to the same request again, byte for byte,
    /// without asking the handler, in whole milliseconds; 0: never.
    public var repetitionTime = Duration.milliseconds(50)

    /// Where a line a request goes; nil: nowhere.
    public var accessLog: AccessLog?

    public init(host: String = "127.0.0.1", port: Int = 8080, loops: Int = 1) {
        self.init(addresses: [.internet(host: host, port: port)], loops: loops)
    }

    public init(addresses: [ListenAddress], loops: Int = 1) {
        self.addresses = addresses
        self.loops = loops
    }
}

extension Duration {
    /// Whole milliseconds, rounded down.
    var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}
