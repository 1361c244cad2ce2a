import HTTPMessage

extension Connection {
    /// Has the request answered off the loop, unless too many are.
    func begin(_ work: LongWork) {
        if loop.service.workQueue.add(work) {
            self.work = work
        } else {
            var response = loop.service.refusal(
                .serviceUnavailable, "As many requests are being worked on as the server can take; try again later.")
            response.add("Retry-After", retryAfter)
            send(response, to: work.request, since: work.start)
        }
    }

    /// The work's answer, if it has been made, goes where those of the loop go.
    func finishWork() {
        guard let work, let response = work.take() else { return }
        self.work = nil
        send(response, to: work.request, since: work.start)
    }
}
