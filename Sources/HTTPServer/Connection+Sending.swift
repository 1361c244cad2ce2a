import Glibc
import HTTPMessage

/// A body that is being pulled.
struct OutgoingStream {
    let body: BodyStream
    let transfer: ContentTransfer
    /// What Content-Length promises and has not been pulled.
    var left: Int

    init(_ body: BodyStream, as transfer: ContentTransfer) {
        self.body = body
        self.transfer = transfer
        left = body.length ?? 0
    }
}

extension Connection {
    /// Small pieces of a stream are sent together, up to about this many bytes.
    private static let streamBatch = 16_384
    /// How much of a stream is sent before the others have their turn.
    private static let streamTurn = 262_144

    /// Sends what the loop's buffer holds for this connection, and keeps what the socket does not take.
    func flush() {
        if phase == .closed { return }
        let count = loop.output.count
        if count == 0 { return }
        let sent = loop.output.send(to: socket)
        loop.measurements.bytesWritten += count - loop.output.count
        switch sent {
        case .all: break
        case .some:
            taken += count - loop.output.count
            swap(&output, &loop.output)
        case .failed:
            loop.output.removeAll()
            close()
        }
    }

    /// Sends the answer past the loop's buffer, which is empty, and keeps what the socket does not take.
    func sendAtOnce(_ exchange: Exchange) {
        let wire = exchange.wire
        switch exchange.send(to: socket) {
        case .some(wire.count): loop.measurements.bytesWritten += wire.count
        case .some(let sent):
            loop.measurements.bytesWritten += sent
            output.append(wire, from: sent)
        case .none: close()
        }
    }

    /// The socket takes bytes again.
    func sendRest() {
        let count = output.count
        let sent = output.send(to: socket)
        loop.measurements.bytesWritten += count - output.count
        switch sent {
        case .all:
            output = Output()
            carryOn()
        case .some: taken += count - output.count
        case .failed: close()
        }
    }

    /// Pulls pieces as long as the socket takes them, and the turn lasts.
    func sendStream() {
        var budget = Self.streamTurn
        while stream != nil, output.isEmpty, budget > 0 {
            do {
                budget -= try pull()
            } catch {
                loop.output.removeAll()
                return abort()
            }
            flush()
            if phase == .closed { return }
        }
    }

    /// Puts some pieces into the loop's buffer and says what they cost; `stream` is nil behind the last.
    private func pull() throws -> Int {
        guard var current = stream else { return 0 }
        defer { if stream != nil { stream = current } }
        var cost = 0
        while loop.output.count < Self.streamBatch {
            guard let piece = try current.body.next() else {
                if current.left > 0 { throw BrokenStream() }
                if current.transfer == .chunks { loop.output.append(Chunk.last) }
                stream = nil
                return cost
            }
            cost += max(piece.count, 64)
            if piece.isEmpty {
                if cost > Self.streamTurn { return cost }
                continue
            }
            if current.transfer == .chunks {
                Chunk.appendSize(piece.count, to: &loop.output.bytes)
                loop.output.append(piece)
                loop.output.bytes.append(13)
                loop.output.bytes.append(10)
            } else {
                if current.transfer == .stream {
                    current.left -= piece.count
                    if current.left < 0 { throw BrokenStream() }
                }
                loop.output.append(piece)
            }
        }
        return cost
    }
}

/// A stream gave another number of bytes than it had said.
private struct BrokenStream: Error {}
