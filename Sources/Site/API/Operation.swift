import Drafting
import Engine
import Formats
import HTTP
import Intake

/// What the description says of one address: what is sent, what is answered, and who may.
struct Operation {
    let name: String
    let summary: String
    var parameters: [Parameter] = []
    /// What is sent, if anything.
    var content: (any Decodable.Type)?
    /// The fields of what is sent as multipart/form-data instead.
    var form: JSONTree?
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
        if !Visitor.withKeys.allSatisfy({ $0.visitor.may(self) }) { operation.failures += [.forbidden] }
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
                failures: [.gone, .tooManyRequests, .insufficientStorage]
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
            Operation(
                name: "table",
                summary: "What the caller's seat sees at its table.",
                parameters: [
                    Operation.Parameter(
                        name: "seen",
                        place: "query",
                        summary: "The step the caller was shown last: what happened after it stands in meanwhile.",
                        schema: ["type": "string"]
                    )
                ],
                answer: API.Table.self,
                failures: [.conflict]
            )
        case .move:
            Operation(
                name: "move",
                summary: "Sits down at another table.",
                content: API.Moving.self,
                answer: API.Receipt.self,
                successes: [.ok, .created],
                failures: [.conflict, .gone, .insufficientStorage]
            )
        case .pass:
            Operation(
                name: "pass",
                summary: "Lets the word go on in a round, unless it has gone on already.",
                content: API.Passing.self,
                answer: API.Passed.self
            )
        case .cards:
            Operation(name: "cards", summary: "All tables' cards in the present step.", answer: API.Cards.self)
        case .board:
            Operation(
                name: "board",
                summary: """
                    The merge board: what all tables have come to in one area, and likely duplicates with the words they \
                    share. Without parameters the first area that has something.
                    """,
                parameters: [
                    Operation.Parameter(
                        name: "of",
                        place: "query",
                        summary: "Goals when nothing is said.",
                        schema: ["type": "string", "enum": ["goals", "cards"]]
                    ),
                    Operation.Parameter(
                        name: "area",
                        place: "query",
                        summary: "An area's id; cards without one are those of no area.",
                        schema: ["type": "string"]
                    ),
                ],
                answer: API.Board.self,
                failures: [.unprocessableContent]
            )
        case .wall:
            Operation(
                name: "showOnWall",
                summary:
                    "Chooses what the projector shows, for as long as the step lasts. Answers with what it then is.",
                content: API.Showing.self,
                answer: API.Wall.self
            )
        case .inviteHelper:
            Operation(
                name: "inviteHelper",
                summary: "Makes a link of its own for somebody who helps to lead.",
                content: API.Inviting.self,
                answer: API.Invited.self,
                successes: [.created],
                failures: [.insufficientStorage]
            )
        case .revokeHelper:
            Operation(
                name: "revokeHelper",
                summary: "Ends a helper's link, and with it every browser that came over it.",
                content: API.Revoking.self,
                answer: API.Revoking.self,
                failures: [.insufficientStorage]
            )
        case .inviteCoder:
            Operation(
                name: "inviteCoder",
                summary: "Makes a link by which somebody codes interviews, and nothing else. It is told here only.",
                content: API.Inviting.self,
                answer: API.Invited.self,
                successes: [.created],
                failures: [.conflict, .insufficientStorage]
            )
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
                failures: [.conflict, .gone, .insufficientStorage]
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
                    A stream of events (text/event-stream). For the facilitator each `fact` is a Fact with \
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
        case .copy:
            Operation(
                name: "copy",
                summary: """
                    For a standby on another computer: what its copy of the log lacks, some hundred rows at a time, and \
                    the room's keys when they are news. 409 when the copy is of another history. Asking tells the \
                    facilitator how far the copy has come.
                    """,
                parameters: [
                    ("after", "The last row the copy has."), ("checksum", "That row's checksum."),
                    ("erasures", "The last erasure of personal data the copy has made."),
                    ("factless", "How many receipts without facts the copy has."),
                ].map { name, summary in
                    Operation.Parameter(name: name, place: "query", summary: summary, schema: ["type": "integer"])
                } + [
                    Operation.Parameter(
                        name: "keys",
                        place: "query",
                        summary: "The edition of the keys the copy has.",
                        schema: ["type": "string"]
                    ),
                    Operation.Parameter(
                        name: "leaving",
                        place: "query",
                        summary: "Sent by a standby that ends, so that nobody misses it.",
                        schema: ["type": "string"]
                    ),
                ],
                answer: API.Copy.self,
                failures: [.conflict, .unprocessableContent, .internalServerError]
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
        default: ofInterviews
        }
    }

    private var ofInterviews: Operation {
        switch self {
        case .interviews:
            Operation(
                name: "interviews",
                summary: "The notes taken in, what they say area by area, and how far the coding has come.",
                parameters: [
                    Operation.Parameter(
                        name: "page",
                        place: "query",
                        summary: "Of the list of notes: 1, 2, 3 …",
                        schema: ["type": "integer", "minimum": 1]
                    )
                ],
                answer: API.Interviews.self
            )
        case .interview:
            Operation(
                name: "interview",
                summary: """
                    One note with its text and statements in place. They are coded, parted, joined, added, left out and \
                    chosen by commands: codeStatement, splitStatement, joinStatements, addStatement … One that isDoubtful \
                    counts nowhere until one of these is done to it or a card or goal builds on it; leaveStatement leaves \
                    it out.
                    """,
                parameters: [
                    Operation.Parameter(
                        name: "id",
                        place: "path",
                        summary: "Of an interview, I1.",
                        schema: ["type": "string"],
                        isRequired: true
                    )
                ],
                answer: API.Note.self,
                failures: [.notFound]
            )
        case .statements:
            Operation(
                name: "statements",
                summary: "Everything coded, as a file for other programs.",
                parameters: [
                    Operation.Parameter(
                        name: "format",
                        place: "query",
                        summary: "The file's form; csv when nothing is said.",
                        schema: [
                            "type": "string", "enum": .array(InterviewExport.allCases.map { .string($0.format) }),
                        ]
                    )
                ],
                failures: [.unprocessableContent]
            )
        case .sendNotes:
            Operation(
                name: "sendNotes",
                summary: """
                    Sends interview notes in any form, or an archive of them. They are read and answered as they were \
                    understood, and nothing is kept until they are taken in.
                    """,
                form: [
                    "type": "object",
                    "properties": [
                        "file": ["type": "array", "items": ["type": "string", "format": "binary"]],
                        "maskNames": [
                            "type": "string", "enum": ["true", "false"],
                            "description": "Whether names and addresses are masked where nothing else is said.",
                        ],
                        "key": ["type": "string", "description": "Of a batch sent before, which these come to."],
                    ],
                    "required": ["file"],
                ],
                answer: API.Arriving.self,
                successes: [.created],
                failures: [.notFound, .insufficientStorage]
            )
        case .arriving:
            Operation(
                name: "arriving",
                summary: "What was understood of the notes sent, and how far the taking in has come.",
                parameters: [key],
                answer: API.Arriving.self,
                failures: [.notFound]
            )
        case .arrivingNote:
            Operation(
                name: "arrivingNote",
                summary: "One of the notes sent: what would be taken in, left out and masked.",
                parameters: [key, number],
                answer: API.ArrivingNote.self,
                failures: [.notFound, .conflict, .insufficientStorage]
            )
        case .correct:
            Operation(
                name: "correct",
                summary: "Corrects what was understood of a note. What is left out stays as it is.",
                parameters: [key, number],
                content: API.Corrections.self,
                answer: API.ArrivingNote.self,
                failures: [.notFound, .conflict, .insufficientStorage]
            )
        case .takeIn:
            Operation(
                name: "takeIn",
                summary: "Takes in all notes that are chosen, or none. Sent again it answers the same.",
                parameters: [key],
                content: API.TakingIn.self,
                answer: API.TakenIn.self,
                failures: [.notFound, .conflict, .insufficientStorage]
            )
        default:
            Operation(
                name: "letGo",
                summary: "Lets the notes go; nothing of them is kept.",
                parameters: [key],
                answer: API.Batch.self
            )
        }
    }

    private var key: Operation.Parameter {
        Operation.Parameter(
            name: "key",
            place: "path",
            summary: "Of the notes sent.",
            schema: ["type": "string"],
            isRequired: true
        )
    }

    private var number: Operation.Parameter {
        Operation.Parameter(
            name: "number",
            place: "path",
            summary: "Which of them, counted from 0.",
            schema: ["type": "integer", "minimum": 0],
            isRequired: true
        )
    }
}
