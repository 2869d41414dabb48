import Engine
import Formats
import HTTP

/// The programming interface described for programs (OpenAPI 3.1), written from its routes and types.
enum APIDescription {
    static let document: JSONTree = {
        do { return try make() } catch { return ["openapi": "3.1.0"] }
    }()

    static func make() throws -> JSONTree {
        var book = SchemaBook(
            forms: [ObjectIdentifier(Day.self): ["type": "string", "format": "date"]],
            name: name(of:)
        )
        var contents: [APIRoute: JSONTree] = [:]
        // What is sent is read strictly; what is answered may get more members one day.
        for route in APIRoute.all { contents[route] = try route.operation.content.map { try book.schema(of: $0) } }
        book.isStrict = false
        _ = try book.schema(of: API.Fact.self)
        var paths: [JSONTree.Member] = []
        for route in APIRoute.all {
            let operation = try describe(route, contents[route], &book)
            let method = JSONTree.Member(route.method.rawValue.lowercased(), operation)
            if let index = paths.firstIndex(where: { $0.name == route.template }),
                case .object(let methods) = paths[index].value
            {
                paths[index].value = .object(methods + [method])
            } else {
                paths.append(JSONTree.Member(route.template, .object([method])))
            }
        }
        let problem = JSONTree.Member("Problem", try problem(&book))
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Framtidsdialog", "version": "1",
                "description": """
                Everything the pages do, for programs. Names are those of the code; texts are the county's. Errors \
                are application/problem+json in Swedish, in English where Accept-Language prefers it.
                """,
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": [
                "schemas": .object(book.components.filter { $0.name != "Problem" } + [problem]),
                "responses": .object([
                    JSONTree.Member(
                        "Problem",
                        [
                            "description": "Why it was not carried out.",
                            "content": [
                                "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
                            ],
                        ]
                    )
                ]),
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer",
                        "description": "The token of a seat, or the last part of a link that was printed at the start.",
                    ],
                    "seat": ["type": "apiKey", "in": "cookie", "name": .string(CookieName.seat)],
                    "facilitator": ["type": "apiKey", "in": "cookie", "name": .string(CookieName.facilitator)],
                    "strategist": ["type": "apiKey", "in": "cookie", "name": .string(CookieName.strategist)],
                    "coder": ["type": "apiKey", "in": "cookie", "name": .string(CookieName.coder)],
                    "projector": ["type": "apiKey", "in": "cookie", "name": .string(CookieName.projector)],
                ],
            ],
        ]
    }

    private static func describe(
        _ route: APIRoute,
        _ content: JSONTree?,
        _ book: inout SchemaBook
    ) throws -> JSONTree {
        let operation = route.operation
        var members: [JSONTree.Member] = [
            .init("operationId", .string(operation.name)), .init("summary", .string(operation.summary)),
            .init("security", security(of: route)),
        ]
        if !operation.parameters.isEmpty {
            members.append(.init("parameters", .array(operation.parameters.map(parameter))))
        }
        let sent = content.map { JSONTree.Member("application/json", ["schema": $0]) }
        if let sent = sent ?? operation.form.map({ JSONTree.Member("multipart/form-data", ["schema": $0]) }) {
            members.append(.init("requestBody", ["required": true, "content": .object([sent])]))
        }
        let schema = try operation.answer.map { try book.schema(of: $0) } ?? [:]
        var responses = operation.successes.map { status in
            let types = route.types.map { type -> JSONTree.Member in
                let isText = type != "application/json"
                return .init(
                    type,
                    isText ? [:] : operation.answer == nil ? ["schema": ["type": "object"]] : ["schema": schema]
                )
            }
            return JSONTree.Member(
                String(status.rawValue),
                ["description": .string(status.reasonPhrase), "content": .object(types)]
            )
        }
        responses += operation.failures.map {
            .init(String($0.rawValue), ["$ref": "#/components/responses/Problem"])
        }
        members.append(.init("responses", .object(responses)))
        return .object(members)
    }

    private static func parameter(_ parameter: Operation.Parameter) -> JSONTree {
        [
            "name": .string(parameter.name), "in": .string(parameter.place), "required": .bool(parameter.isRequired),
            "description": .string(parameter.summary), "schema": parameter.schema,
        ]
    }

    /// One of several keys; none where the door stands open.
    private static func security(of route: APIRoute) -> JSONTree {
        if Visitor.stranger.may(route) { return [] }
        let names = ["token"] + Visitor.withKeys.filter { $0.visitor.may(route) }.map(\.key)
        return .array(names.map { .object([.init($0, [])]) })
    }

    /// The type's own schema, with the names of all refusals.
    private static func problem(_ book: inout SchemaBook) throws -> JSONTree {
        var refusals = SchemaBook(name: name(of:))
        _ = try refusals.schema(of: Refusal.self)
        let cases = refusals.components.first { $0.name == "Refusal" }?.value["oneOf"]
        var names: [JSONTree] = []
        if case .array(let choices)? = cases {
            for case .array(let required) in choices.compactMap({ $0["required"] }) { names += required }
        }
        _ = try book.schema(of: Problem.self)
        let own = book.components.first { $0.name == "Problem" }?.value ?? [:]
        guard case .object(let members) = own, case .object(let properties)? = own["properties"] else { return own }
        let refusal: JSONTree = [
            "description": "The rule that refused.", "type": "string", "enum": .array(names),
        ]
        let told = properties.map { $0.name == "refusal" ? JSONTree.Member("refusal", refusal) : $0 }
        return .object(members.map { $0.name == "properties" ? .init("properties", .object(told)) : $0 })
    }

    /// "Site.API.Table" is Table, "Engine.NoteProposal.Statement" is NoteProposal.Statement.
    private static func name(of type: String) -> String {
        var parts = type.split(separator: ".").dropFirst()
        if parts.first == "API" { parts = parts.dropFirst() }
        // The interface's own views keep their names; what they share a name with is told by its room.
        if type.hasPrefix("Engine."), viewNames.contains(parts.joined(separator: ".")) {
            return "Engine." + parts.joined(separator: ".")
        }
        return parts.joined(separator: ".")
    }

    private static let viewNames: Set<String> = [
        "Session", "Process", "Action", "Contribution", "Goal", "Statement", "Area", "Claim", "Step", "Vote",
    ]
}

extension Visitor {
    /// One with each key there is.
    static let withKeys: [(key: String, visitor: Visitor)] = [
        ("seat", Visitor(seat: "P1")), ("facilitator", Visitor(roles: [.facilitator])),
        ("strategist", Visitor(roles: [.strategist])), ("projector", Visitor(roles: [.projector])),
        ("coder", Visitor(roles: [.coder], coder: "kodare-1")),
        ("standby", Visitor(isStandby: true)),
    ]
}
