import HTTPMessage

extension Connection {
    /// Answers the requests in `bytes` as far as it may, and says how many bytes it has used.
    func answer(_ bytes: Span<UInt8>) -> Int {
        var isBetweenRequests = true
        if let unfinished {
            self.unfinished = nil
            swap(&loop.parser, &unfinished.parser)
            isBetweenRequests = false
        }
        let service = loop.service
        var position = 0
        var turns = service.configuration.requestsPerTurn
        do throws(ParseError) {
            while position < bytes.count, turns > 0, stream == nil, work == nil, !isEnding,
                loop.output.count < service.configuration.outputBytes
            {
                if !isBetweenRequests || !answerAgain(bytes, at: &position) {
                    let start = position
                    guard try loop.parser.next(bytes, at: &position) else {
                        isBetweenRequests = loop.parser.isFresh
                        break
                    }
                    answerRequest(isBetweenRequests ? bytes.extracting(start..<position) : Span())
                    isBetweenRequests = true
                }
                turns -= 1
            }
        } catch {
            loop.measurements.count(error)
            let isHead = loop.parser.request.method == "HEAD"
            let response = service.refusal(error.status, error.detail)
            append(response, minorVersion: 1, isHead: isHead, closes: true)
            log(nil, response)
        }
        if isEnding {
            loop.parser = RequestParser(limits: service.configuration.parser)
        } else if !isBetweenRequests {
            if loop.parser.awaitsContinue {
                loop.output.bytes.append(contentsOf: Self.continueLine)
                loop.parser.continueSent()
            }
            unfinished = UnfinishedRequest(loop.parser)
            loop.parser = RequestParser(limits: service.configuration.parser)
        }
        return position
    }

    private static let continueLine = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    /// `bytes`: the request's, where it has come in one piece; none otherwise.
    private func answerRequest(_ bytes: Span<UInt8>) {
        let service = loop.service
        let request = loop.parser.takeRequest()
        defer { loop.parser.giveBack(request) }
        phase = .idle
        answered += 1
        let start = Measurements.clock()
        guard let response = service.handler(request) else {
            return begin(LongWork(request, since: start, for: mark, on: loop))
        }
        send(response, to: request, since: start)
        if !bytes.isEmpty, !isEnding {
            loop.recent.note(bytes, request, response, dateLine: loop.dateLine, at: loop.now)
        }
    }

    /// Answers the request at `position`, which is moved behind it, as it has been answered before; false if that cannot
    /// be done.
    private func answerAgain(_ bytes: Span<UInt8>, at position: inout Int) -> Bool {
        guard let exchange = loop.recent.find(in: bytes, from: position, at: loop.now), !loop.saysClose,
            answered + 1 != loop.service.configuration.requestsPerConnection
        else { return false }
        position += exchange.count
        phase = .idle
        answered += 1
        loop.measurements.answeredAgain += 1
        loop.measurements.count(
            exchange.request.method, route: exchange.route, status: exchange.status.code, nanoseconds: 0)
        loop.accessLines?.add(peer, exchange, at: loop.now)
        if position == bytes.count, loop.output.isEmpty {
            sendAtOnce(exchange)
        } else {
            loop.output.append(exchange.wire)
        }
        return true
    }

    func send(_ response: Response, to request: Request, since start: Int64) {
        let isLast =
            !request.keepsAlive || loop.saysClose || answered == loop.service.configuration.requestsPerConnection
        append(response, minorVersion: request.minorVersion, isHead: request.method == "HEAD", closes: isLast)
        let time = Measurements.clock() - start
        loop.measurements.count(
            request.method, route: response.route, status: response.status.code, nanoseconds: time)
        if loop.accessLines != nil { log(request, response, nanoseconds: time) }
    }

    /// `request` is nil for what was none.
    func log(_ request: Request?, _ response: Response, nanoseconds: Int64 = 0) {
        let hasNone = request?.method == "HEAD" || response.status == .notModified || response.status == .noContent
        let sent = response.stream.map(\.length) ?? response.content.count
        loop.accessLines?.add(
            peer, request, status: response.status.code, sent: hasNone ? 0 : sent, nanoseconds: nanoseconds,
            at: loop.now)
    }

    func append(_ response: Response, minorVersion: Int, isHead: Bool, closes: Bool) {
        var closes = closes
        let transfer = response.appendHead(
            to: &loop.output.bytes, dateLine: loop.dateLine, minorVersion: minorVersion, isHead: isHead, closes: &closes
        )
        if closes { isEnding = true }
        switch transfer {
        case .none: break
        case .content: loop.output.append(response.content)
        case .stream, .chunks, .untilClose:
            if let body = response.stream { stream = OutgoingStream(body, as: transfer) }
        }
    }
}
