import HTTPServer
import Storage

/// What the process tells its caller, after sysexits(3).
enum ExitCode: Int32 {
    case success = 0
    /// `check` found a difference, or `health` no healthy server.
    case failure = 1
    /// The command line or an `ENTENTE_` variable is wrong (EX_USAGE).
    case usage = 64
    /// The seeds' manifest cannot be understood, or a file is no text (EX_DATAERR).
    case badData = 65
    /// The seeds' folder cannot be read, or a file cannot be opened (EX_NOINPUT).
    case noInput = 66
    /// The address cannot be listened on (EX_UNAVAILABLE).
    case unavailable = 69
    /// Our own fault (EX_SOFTWARE).
    case software = 70
    /// The database cannot be created or opened (EX_CANTCREAT).
    case cannotCreate = 73
    /// Reading or writing failed, as on a full disk (EX_IOERR).
    case inputOutput = 74
    /// Another process is writing to the database; later it may work (EX_TEMPFAIL).
    case temporaryFailure = 75
    /// The database is not ours, or of a later version (EX_CONFIG).
    case configuration = 78

    init(_ error: StorageError) {
        switch error {
        case .notADatabase, .foreign, .newerSchema, .olderSchema: self = .configuration
        case .cannotOpen: self = .cannotCreate
        case .failed: self = .inputOutput
        }
    }

    init(_ error: ServerError) {
        switch error {
        case .invalidAddress: self = .usage
        case .addressInUse, .addressNotAvailable, .permissionDenied, .notListening, .failed: self = .unavailable
        }
    }
}
