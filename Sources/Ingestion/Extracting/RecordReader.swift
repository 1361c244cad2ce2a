import Domain

/// Sends each passage to the extractors that its genre and place call for.
struct RecordReader {
    let desk: Desk
    let genre: Genre
    let masthead: Masthead

    /// `organisation`: index of the organisation that a heading is about.
    func records(_ passages: [ReadPassage], organisation: (String) -> Int?) -> Records {
        var records = Records()
        switch genre {
        case .sgReport, .partnerPage, .overviewPage: readActivities(passages, organisation, &records)
        case .pledgePage: readPledges(passages, &records)
        case .cebSummary: readSummary(passages, &records)
        }
        return records
    }

    // MARK: Reports and pages

    private func readActivities(_ passages: [ReadPassage], _ organisation: (String) -> Int?, _ records: inout Records) {
        for read in passages where isText(read) {
            let heading = read.passage.section.last { organisation($0) != nil }
            let before = records.activities.count
            if let heading, let section = organisation(heading) {
                records.activities += activities(read, .section(section, heading: heading))
            } else {
                records.activities += activities(read, .two)
            }
            if records.activities.count == before, genre == .sgReport { noteUnread(read) }
        }
    }

    private func activities(_ read: ReadPassage, _ demand: ActivityExtractor.Demand) -> [Activity] {
        // A report's introduction tells of reports, not of acts.
        if genre == .sgReport, case .two = demand, !read.passage.section.contains(where: isOnCooperation) { return [] }
        return ActivityExtractor(desk).activities(read, demand)
    }

    private func isOnCooperation(_ heading: String) -> Bool {
        Folding.fold(heading).starts(with: "cooperation".utf8)
    }

    private func noteUnread(_ read: ReadPassage) {
        desk.findings.append(
            Finding(
                class: .unread, rule: "no-activity", detail: "Paragraph \(read.passage.number) tells no activity.",
                bytes: read.passage.text.source(of: 0..<read.passage.text.bytes.count).first,
                paragraph: read.passage.number))
    }

    private func isText(_ read: ReadPassage) -> Bool {
        !read.sentences.isEmpty && (read.passage.form == .prose || read.passage.form == .item)
    }

    // MARK: Pledges

    private func readPledges(_ passages: [ReadPassage], _ records: inout Records) {
        let commitments = CommitmentExtractor(
            desk: desk, reported: masthead.date, pledging: CommitmentExtractor.pledging(passages))
        var area: String?
        var number = 0
        for read in passages where isText(read) {
            if CommitmentExtractor.isPledge(read) {
                if area != read.passage.area {
                    area = read.passage.area
                    number += 1
                }
                for var pledge in commitments.pledges(read) {
                    pledge.source.place = "Domaine \(number)"
                    records.commitments.append(pledge)
                }
            } else {
                records.activities += ActivityExtractor(desk).activities(read, .two)
            }
        }
    }

    // MARK: Summaries of the Chief Executives Board

    private func readSummary(_ passages: [ReadPassage], _ records: inout Records) {
        let commitments = CommitmentExtractor(
            desk: desk, reported: masthead.session.date ?? masthead.date)
        let decisions = DecisionExtractor(
            desk: desk, session: masthead.session, founded: DecisionExtractor.founded(in: passages, desk))
        for (at, read) in passages.enumerated() {
            switch read.passage.kind {
            case .row: records.commitments.append(commitments.measure(read))
            case .numbered where read.passage.annex == nil:
                let items = passages[(at + 1)...].prefix {
                    $0.passage.parent == read.passage.number || $0.passage.form == .note
                }
                .filter { $0.passage.form == .item }
                readParagraph(read, Array(items), commitments, decisions, &records)
            case .bullet where read.passage.annex != nil: readBullet(read, commitments, &records)
            case .prose where read.passage.annex != nil:
                readAnnexProse(read, commitments, &records)
            case .item where read.passage.annex != nil:
                records.activities += ActivityExtractor(desk).activities(read, .two)
            default: break
            }
        }
    }

    private func readParagraph(
        _ read: ReadPassage, _ items: [ReadPassage], _ commitments: CommitmentExtractor,
        _ decisions: DecisionExtractor, _ records: inout Records
    ) {
        let ids = items.map { RecordID("\(desk.document).\($0.passage.number).1") }
        let found = decisions.decisions(read, items: items, commitments: ids)
        records.decisions += found
        if let agreed = found.last, agreed.act == .agreesActions {
            records.commitments += items.map { commitments.agreedAction($0, decision: agreed.id) }
        }
        records.activities += ActivityExtractor(desk).activities(read, .two)
    }

    private func readBullet(_ read: ReadPassage, _ commitments: CommitmentExtractor, _ records: inout Records) {
        let area = Folding.fold(read.passage.area ?? "")
        if CommitmentExtractor.contains(area, "principe") {
            records.commitments.append(commitments.bound(read, .principle, sentence: nil, ordinal: 1))
        } else if CommitmentExtractor.contains(area, "action") || CommitmentExtractor.contains(area, "engagement") {
            records.commitments.append(commitments.bound(read, .pledge, sentence: nil, ordinal: 1))
        }
    }

    /// « Nous nous engageons à soutenir … », « nous créons une équipe spéciale »: sentences that bind.
    private func readAnnexProse(_ read: ReadPassage, _ commitments: CommitmentExtractor, _ records: inout Records) {
        let area = Folding.fold(read.passage.area ?? "")
        var ordinal = 0
        if CommitmentExtractor.contains(area, "responsabilite") || CommitmentExtractor.contains(area, "mise en oeuvre")
        {
            for sentence in read.allSentences {
                let text = Folding.fold(read.passage.text.bytes[read.sentences[sentence]])
                guard CommitmentExtractor.contains(text, "nous ") else { continue }
                ordinal += 1
                records.commitments.append(commitments.bound(read, .pledge, sentence: sentence, ordinal: ordinal))
            }
        }
        // Where « nous » speaks, it declares; what was done is told of others.
        let text = Folding.fold(read.passage.text.bytes[...])
        let declares = ["nous ", "notre ", "nos "].contains { CommitmentExtractor.contains(text, $0) }
        if ordinal == 0, !declares { records.activities += ActivityExtractor(desk).activities(read, .two) }
    }
}
