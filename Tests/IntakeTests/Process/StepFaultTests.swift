import Testing

struct StepFaultTests {
    @Test("a step or a figure that does not hold together", arguments: cases)
    func steps(fault: FaultCase) {
        #expect(fault.folder.lines() == fault.lines)
    }

    static let cases = [
        FaultCase(
            "unknown step type",
            "workshop-1.json",
            #""type": "break""#,
            #""type": "brake""#,
            [
                "workshop-1.json:11:59: fel: steps[3]: okänt värde ’brake’; de som finns är information, silent-writing, round, group-discussion, table-rotation, cluster, formulate, prioritise, actions, ownership, checklist, self-rating, plenary, break – menade du ’break’?"
            ]
        ),
        FaultCase(
            "unknown method",
            "workshop-1.json",
            #""method": "dots""#,
            #""method": "dot""#,
            [
                "workshop-1.json:10:89: fel: steps[2]: okänt värde ’dot’; de som finns är dots, rating, ranking, quadratic – menade du ’dots’?"
            ]
        ),
        FaultCase(
            "unknown options",
            "workshop-1.json",
            #""options": "goals""#,
            #""options": "goal""#,
            [
                "workshop-1.json:10:131: fel: steps[2]: okänt värde ’goal’; de som finns är goals, contributions, areas – menade du ’goals’?"
            ]
        ),
        FaultCase(
            "unknown contribution kind",
            "workshop-1.json",
            #"["question"]"#,
            #"["questions"]"#,
            [
                "workshop-1.json:8:92: fel: steps[0]: okänt värde ’questions’; de som finns är agrees, partly, missing, currentSituation, challenge, idea, goal, action, comment, question, gap, intention, parking – menade du ’question’?"
            ]
        ),
        FaultCase(
            "unknown grammar",
            "workshop-1.json",
            #""grammar": "vision""#,
            #""grammar": "målbild""#,
            [
                "workshop-1.json:9:81: fel: steps[1]: okänt värde ’målbild’; de som finns är vision, smart – välj ett av dem"
            ]
        ),
        FaultCase(
            "unknown onNo",
            "workshop-2.json",
            #""onNo": "end""#,
            #""onNo": "stop""#,
            [
                "workshop-2.json:5:57: fel: steps[0].checklist.items[0]: okänt värde ’stop’; de som finns är goOn, end, sendBack – välj ett av dem"
            ]
        ),
        FaultCase(
            "a key of another type",
            "workshop-1.json",
            #""type": "information""#,
            #""type": "information", "budget": 5"#,
            [
                "workshop-1.json:8:79: fel: steps[0]: nyckeln ’budget’ hör inte till ’information’ – den hör till prioritise; ta bort den eller byt typ"
            ]
        ),
        FaultCase(
            "a key of another method",
            "workshop-1.json",
            #""method": "dots""#,
            #""method": "dots", "credits": 9"#,
            [
                "workshop-1.json:10:97: fel: steps[2]: nyckeln ’credits’ hör inte till ’dots’ – den hör till quadratic; ta bort den eller byt typ"
            ]
        ),
        FaultCase(
            "formulate without grammar",
            "workshop-1.json",
            #", "grammar": "vision""#,
            "",
            [
                "workshop-1.json:9:1: fel: steps[1]: nyckeln ’grammar’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "prioritise without method",
            "workshop-1.json",
            #""method": "dots", "#,
            "",
            [
                "workshop-1.json:10:1: fel: steps[2]: nyckeln ’method’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "prioritise without options",
            "workshop-1.json",
            #", "options": "goals""#,
            "",
            [
                "workshop-1.json:10:1: fel: steps[2]: nyckeln ’options’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "dots without budget",
            "workshop-1.json",
            #""budget": 5, "#,
            "",
            [
                "workshop-1.json:10:1: fel: steps[2]: nyckeln ’budget’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "quadratic without credits",
            "workshop-1.json",
            #""method": "dots", "budget": 5, "cap": 2"#,
            #""method": "quadratic""#,
            [
                "workshop-1.json:10:1: fel: steps[2]: nyckeln ’credits’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "cap over budget",
            "workshop-1.json",
            #""cap": 2"#,
            #""cap": 6"#,
            [
                "workshop-1.json:10:117: fel: steps[2]: ’cap’ är 6 men ’budget’ bara 5 – sänk ’cap’ till högst 5"
            ]
        ),
        FaultCase(
            "checklist without its list",
            "workshop-2.json",
            #""type": "checklist", "checklist":"#,
            #""type": "information", "checklist":"#,
            [
                "workshop-2.json:4:81: fel: steps[0]: nyckeln ’checklist’ hör inte till ’information’ – den hör till checklist; ta bort den eller byt typ"
            ]
        ),
        FaultCase(
            "self-rating without factors",
            "workshop-2.json",
            #", "factors": [{"id": "ledning", "title": "Ledning"}]"#,
            "",
            [
                "workshop-2.json:7:1: fel: steps[1]: nyckeln ’factors’ saknas – lägg till den"
            ]
        ),
        FaultCase(
            "a figure on persons that is not split",
            "process.json",
            #""men": "61", "#,
            "",
            [
                "process.json:20:1: varning: areas[1].figures[0]: uppgiften ’chefer’ gäller personer men är inte delad på kvinnor och män – lägg till ’women’ och ’men’, eller skälet i ’reasonNotSplit’ (förordning 2001:100, 14 §)"
            ]
        ),
        FaultCase(
            "a figure without a value",
            "process.json",
            #""women": "39", "men": "61", "source": "SCB", "individuals": true"#,
            #""source": "SCB""#,
            [
                "process.json:20:1: varning: areas[1].figures[0]: uppgiften ’chefer’ har inget värde – lägg till ’total’ eller ’women’ och ’men’"
            ]
        ),
    ]
}
