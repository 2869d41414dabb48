import Drafting
import Engine
import Formats
import HTTP

/// What the description says of one address: what is sent, what is answered, and who may.
struct Operation {
    let name: String
    let summary: String
    var parameters: [Parameter] = []
    /// What is sent, if anything.
    var content: (any Decodable.Type)?
    /// What is answered when all is well.
    var answer: (any Decodable.Type)?
    var successes: [Status] = [.ok]
    var failures: [Status] = []

    struct Parameter {
        let name: String
        let place: String
        let summary: String
        let schema: JSONTree
        var isRequired = false
    }
}

extension APIRoute {
    var operation: Operation {
        var operation = described
        operation.failures += [.notAcceptable]
        if method == .post {
            operation.failures += [
                .badRequest, .forbidden, .contentTooLarge, .unsupportedMediaType, .unprocessableContent,
            ]
        }
        operation.failures += [.unauthorized]
        if !Visitor(seat: "P1").may(self) || !Visitor(roles: [.facilitator]).may(self) {
            operation.failures += [.forbidden]
        }
        operation.failures = Set(operation.failures).sorted { $0.rawValue < $1.rawValue }
        return operation
    }

    private var described: Operation {
        switch self {
        case .description: Operation(name: "describe", summary: "This description.")
        case .door:
            Operation(name: "door", summary: "Who may join, and the server's clock.", answer: API.Door.self)
        case .join:
            Operation(
                name: "join",
                summary: "Takes a seat with the join code. 200 when the caller keeps the seat it has.",
                content: API.Joining.self,
                answer: API.Joined.self,
                successes: [.ok, .created],
                failures: [.tooManyRequests, .insufficientStorage]
            )
        case .session:
            Operation(
                name: "session",
                summary: "Who asks, and where the workshop stands.",
                answer: API.Session.self
            )
        case .process:
            Operation(
                name: "process",
                summary: "The frame, and the workshops as planned and held.",
                answer: API.Process.self,
                failures: [.conflict]
            )
        case .table:
            Operation(name: "table", summary: "What the caller's seat sees at its table.", answer: API.Table.self)
        case .console: Operation(name: "console", summary: "The facilitator's view.", answer: API.Console.self)
        case .projector:
            Operation(name: "projector", summary: "What the whole room sees.", answer: API.Projector.self)
        case .results: Operation(name: "results", summary: "What has been decided.", answer: API.Results.self)
        case .commands:
            Operation(
                name: "command",
                summary: """
                    Carries out one command and answers when its facts lie on the disk. With a client id it counts once \
                    however often it is sent: the same id and command answer the same (200), the same id with another \
                    command is refused (409). 200 also when all was so already.
                    """,
                content: API.Sending.self,
                answer: API.Receipt.self,
                successes: [.ok, .created],
                failures: [.conflict, .insufficientStorage]
            )
        case .signal:
            Operation(
                name: "signal",
                summary:
                    "Tells the facilitator that the table is done or needs more time, for as long as the step lasts.",
                content: API.Signalling.self,
                answer: API.Signalling.self,
                failures: [.conflict]
            )
        case .wording:
            Operation(
                name: "checkWording",
                summary: "What a reader would say of a goal's wording. Changes nothing.",
                content: API.Wording.self,
                answer: API.Remarks.self
            )
        case .events:
            Operation(
                name: "events",
                summary: """
                    A stream of events (text/event-stream). For facilitator and strategist each `fact` is a Fact with \
                    its place in the log as id; what can no longer be given is replaced by one event `gap`: ask for the \
                    session, and go on after its `latest`. Everybody else hears only `changed`, without ids, upon which \
                    they ask again. A comment comes every dozen seconds.
                    """,
                parameters: [
                    Operation.Parameter(
                        name: "after",
                        place: "query",
                        summary: "The last fact seen.",
                        schema: ["type": "integer", "minimum": 0]
                    ),
                    Operation.Parameter(
                        name: "Last-Event-ID",
                        place: "header",
                        summary: "The same, as a browser sends it.",
                        schema: ["type": "string"]
                    ),
                ]
            )
        case .draft:
            Operation(
                name: "draft",
                summary: "The draft strategy as a file.",
                parameters: [
                    Operation.Parameter(
                        name: "format",
                        place: "query",
                        summary: "The file's form; docx when nothing is said.",
                        schema: [
                            "type": "string", "enum": .array(ExportFormat.allCases.map { .string($0.rawValue) }),
                        ]
                    ),
                    Operation.Parameter(
                        name: "mode",
                        place: "query",
                        summary: "With the action plan, or areas and goals only.",
                        schema: ["type": "string", "enum": ["actionPlan", "direction"]]
                    ),
                ],
                failures: [.unprocessableContent, .conflict]
            )
        case .trace:
            Operation(
                name: "goals",
                summary: "How firmly each goal stands on what people said.",
                answer: TraceOverview.self
            )
        case .traceOf:
            Operation(
                name: "trace",
                summary: "What a thing comes from and what became of it.",
                parameters: [
                    Operation.Parameter(
                        name: "id",
                        place: "path",
                        summary: "Of a goal (M1.1), action (A7), statement (U31), contribution (K112) …",
                        schema: ["type": "string"],
                        isRequired: true
                    )
                ],
                answer: TraceNode.self,
                failures: [.badRequest, .notFound]
            )
        }
    }
}
