import Foundation
import Testing

/// Events of other kinds than the example's, each from its folder through the whole room to the draft.
@Suite(.oneAtATime) struct EventTests {
    @Test func `a network of four counties meets again and again without tables`() throws {
        try EventRoom.hold(.network) { event in
            let (one, other) = ("Fjällby kommun", "Kustby kommun")
            let door = try event.room.ask(event.tool, jar: "dörr", "/").1
            #expect(door.contains("Anslut till mötet") && !door.contains("bordets gemensamma enhet"))
            try event.open(1)
            for guest in [one, other] { try event.join(guest) }
            try event.next([one, other], asks: "Lyssna och skriv frågor.")
            try event.writes(one, "Hur mäter ni?", "question", in: "w1-1")
            try event.next([one, other], asks: "Vad är aktuellt?")
            #expect(try event.page(one).contains("nummer 1 av 2"), "everybody has a place in the round")
            try event.writes(one, "Vi delar upp all statistik.", "currentSituation", in: "w1-2")
            #expect(try !event.page(other).contains("Vi delar upp"), "each one's own until it is talked about")
            try event.next([one, other], asks: "Vad har lyckats?")
            try event.writes(other, "Chefer gick först.", "idea", in: "w1-3")
            #expect(try event.page(one).contains("Chefer gick först."), "the room works together")
            #expect(try event.wall().contains("<strong>1</strong> inspel"))
            #expect(try event.console().contains("Workshopen har inga bord"))
            try event.next(asks: "Vad tar vi med till nästa gång?")
            try event.leads("beslut", ["text": "Vi ses igen i höst."])
            try event.close(1)

            try event.open(2)
            try event.next([one, other], asks: "Vad är sant om vi lyckas?")
            let goal = "Alla beslut i de fyra länen vilar på könsuppdelad statistik."
            try event.sends(one, "mal", ["steg": "w2-1", "omrade": "kunskap", "text": goal])
            #expect(try event.page(other).contains(goal))
            try event.next([one, other], asks: "Vad väger tyngst?")
            for guest in [one, other] { try event.sends(guest, "rosta", ["steg": "w2-2", "M2.1": "2"]) }
            try event.leads("stang-rostning", ["steg": "w2-2"])
            try event.leads("visa-resultat", ["steg": "w2-2"])
            #expect(try event.page(other).contains("Färre än tre röstade"))
            try event.close(2)
            let (text, record) = try event.draft()
            #expect(text.contains(goal) && text.contains("Vi ses igen i höst."))
            #expect(text.contains("Fjäll län, Kust län, Älv län och Skog län"))
            #expect((record["contributions"] as? [Any])?.count == 3)
        }
    }

    @Test func `a network of authorities rates itself at each meeting, by authority`() throws {
        try EventRoom.hold(.authorities) { event in
            let both = ["Uppbördsmyndigheten Syd", "Frivårdsmyndigheten Syd"]
            func rate(_ step: String, _ value: String) throws {
                for guest in both {
                    for factor in ["ledning", "kunskap"] {
                        let answer = ["steg": step, "fraga": factor, "varde": value, "text": "Beslut i mars"]
                        try event.sends(guest, "skatta", answer)
                    }
                }
            }
            try event.open(1)
            for guest in both { try event.join(guest) }
            try event.next(both, asks: "Hur långt har ni kommit?")
            try rate("w1-1", "2")
            try event.next(both, asks: "Vilket stöd behöver ni?")
            try event.writes(both[0], "Vi saknar tid.", "challenge", in: "w1-2")
            #expect(try event.page(both[1]).contains("Vi saknar tid."))
            try event.next(both, asks: "Vad ska vara gjort om ett år?")
            let goal = "Öka andelen chefer som gått grundutbildningen till 80 procent senast 2029."
            try event.sends(both[1], "mal", ["steg": "w1-3", "omrade": "kunskap", "text": goal])
            try event.close(1)

            try event.open(2)
            for guest in both where try event.table(of: guest).isEmpty {
                try event.sends(guest, "byt-bord", ["bord": "1"])
            }
            try event.next(both, asks: "Hur långt har ni kommit nu?")
            try rate("w2-1", "4")
            try event.next(both, asks: "Vad behöver göras?")
            let action = "Hålla en gemensam grundutbildning"
            try event.sends(both[0], "aktivitet", ["mal": "M2.1", "text": action, "slag": "knowledge"])
            try event.next(both, asks: "Vad tar ni på er?")
            try event.sends(both[0], "ansvar", ["aktivitet": "A1", "del": "lead", "roll": "enhetschef"])
            try event.close(2)
            let (text, record) = try event.draft()
            for words in [goal, action, both[0]] { #expect(text.contains(words)) }
            #expect((record["selfRatings"] as? [Any])?.count == 8, "two factors, two authorities, two meetings")
        }
    }

    @Test func `a meeting of three counties mixes them at the tables, newcomers too`() throws {
        try EventRoom.hold(.morning) { event in
            try event.open(1)
            var seats: [String: [String]] = [:]
            var guests: [String] = []
            for name in ["Ekby", "Alby"] {
                for (county, _) in EventFolder.threeCounties {
                    let guest = "\(name) \(county) kommun"
                    #expect(try event.join(guest).contains("Vilket län hör den till?"))
                    try event.join(guest, ["sektor": "kommun", "lan": county])
                    seats[try event.table(of: guest), default: []].append(county)
                    guests.append(guest)
                }
            }
            #expect(seats.keys.sorted() == ["1", "2"])
            for (table, here) in seats { #expect(Set(here).count == 3, "table \(table): \(here)") }
            try event.next(guests, asks: "Lyssna.")
            try event.next(guests, asks: "Hur styr vi?")
            for guest in guests {
                try event.writes(guest, "Fråga i budgeten (\(guest))", "idea", in: "w1-2", ["perspektiv": "barn"])
            }
            try event.next(guests, asks: "Ta en paus.")
            try event.next(guests, asks: "Tappar vi djupet?")
            try event.writes(guests[0], "Bredden ger korskopplingar.", "comment", in: "w1-4")
            try event.next(guests, asks: "Vad prövar ni hemma?")
            for guest in guests { try event.sends(guest, "rosta", ["steg": "w1-5", "K1": "2", "K2": "1"]) }
            try event.next(guests, asks: "Vad lärde vi oss?")
            try event.leads("visa-resultat", ["steg": "w1-5"])
            try event.close(1)
            let (text, record) = try event.draft()
            #expect(text.contains("Fyris län, Mälarens län och Närkes län"))
            #expect((record["contributions"] as? [Any])?.count == 7 && (record["votes"] as? [Any])?.count == 1)
        }
    }

    @Test func `a theme day fills in its checklist by organisation`() throws {
        try EventRoom.hold(.themeDay) { event in
            let (one, other, third) = ("Kustbergs kommun", "Dalköpings kommun", "Kartarkivet")
            let all = [one, other, third]
            try event.open(1)
            for guest in all { try event.join(guest) }
            try event.next(all, asks: "Lyssna och anteckna frågor.")
            try event.next(all, asks: "Hur är arbetet organiserat hos er?")
            try event.writes(one, "Controllern frågar efter kön.", "comment", in: "w1-2")
            try event.next(all, asks: "Gå igenom er planering.")
            let answers = [(one, ["yes", "partly", "yes"]), (other, ["yes", "no", "no"]), (third, ["no"])]
            for (guest, values) in answers {
                for (item, value) in zip(["uppdrag", "statistik", "mal"], values) {
                    #expect(try event.page(guest).contains("value=\"\(item)\""), "\(guest) is asked about \(item)")
                    try event.sends(guest, "checklista", ["steg": "w1-3", "fraga": item, "varde": value])
                }
            }
            #expect(try !event.page(third).contains("Är statistiken könsuppdelad?"), "a no ended the list")
            try event.next(all, asks: "Vad gör ni i morgon?")
            try event.close(1)
            let (text, record) = try event.draft()
            #expect((record["checklists"] as? [Any])?.count == 7)
            for words in all + ["Är statistiken könsuppdelad?"] { #expect(text.contains(words), "\(words)") }
        }
    }
}
