/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 0.41
        announced 0.40
        apart -0.25
        areaNew 0.70
        areaOther 1.18
        areaSame 0.48
        aside -0.23
        asked 0.37
        back -0.66
        backNoun 0.03
        bias -0.20
        bothLong 1.27
        cell -0.46
        contrast 1.11
        crowd 0.18
        crowdPairs -0.98
        crowdTwo 0.15
        cues 0.21
        cuesNew 0.41
        definite 0.24
        definiteFresh 0.44
        dense4 0.30
        dense5 0.46
        exclaimBefore -1.04
        fragmentBefore -0.19
        fragmentNext 0.19
        framed -0.76
        framedBack 0.09
        fresh 0.40
        freshApart 0.03
        freshBoth 0.91
        imperative 0.25
        item -1.40
        itemFresh -0.99
        itemMany -0.17
        label 0.72
        labelNext -0.16
        lastOfMany -0.14
        lone 0.35
        loneBack -0.62
        loneLong -0.17
        loneShared 0.43
        loneShort 0.48
        loneShortNext -0.15
        loneSome 0.22
        loneTwo 0.75
        modal 0.84
        negated -0.22
        next10 -0.10
        next16 0.26
        next3 -0.47
        next5 -0.58
        nextLong 0.75
        number 0.18
        numberBoth 0.07
        pairs 0.37
        pairsBack -0.14
        pairsFresh -0.59
        pairsTwo -0.45
        personal 0.03
        point2 0.44
        point3 0.91
        pointLong 0.24
        pointShort3 -1.43
        pointShort6 -0.82
        pronounNear -0.33
        pronounNearFresh 0.07
        questionBefore -0.29
        questionNext -1.03
        quote -0.34
        quoteBefore 0.44
        sameFirst -0.17
        sameShape 0.03
        second -0.83
        shareEven 0.13
        shareSmall -0.70
        shared1 -0.23
        shared2 -0.26
        sharedNone 0.09
        shortAfterLong 0.25
        singles 0.44
        singlesMany 0.20
        styleLong 0.11
        tail 0.23
        thin -0.87
        third 0.31
        thirdReports 0.09
        total2 0.04
        total4 0.03
        total6 -0.15
        totalMore -0.07
        triples -0.08
        turn 1.56
        turnShort 0.08
        turnText -0.30
        turnTwo 0.26
        unstopped -0.44
        verbFirst -0.08
        weHave -0.12
        ~000$ 0.13 ~000^ 0.05 ~1$ 0.09 ~100$ 0.11 ~112$ -0.05 ~11^ 0.09 ~12^ -0.05 ~14$ -0.20 ~14^ -0.06 ~15$ 0.09
        ~18^ -0.07 ~19$ -0.17 ~1^ -0.18 ~2$ 0.08 ~20$ -0.10 ~2018$ -0.07 ~2021$ 0.06 ~2022$ 0.23 ~2022^ -0.07
        ~20^ -0.08 ~22^ 0.05 ~25$ 0.06 ~2^ -0.06 ~30$ 0.09 ~30^ 0.09 ~31$ 0.13 ~31^ -0.11 ~38$ 0.05 ~3^ -0.17 ~4$ 0.11
        ~400$ 0.10 ~44$ -0.14 ~4^ 0.08 ~50$ 0.12 ~50^ 0.10 ~71^ -0.05 ~90$ 0.09 ~900$ 0.05 ~9^ -0.08 ~a$ -0.19
        ~affär$ -0.10 ~aktiv$ -0.09 ~aldrig$ 0.14 ~aldrig^ -0.31 ~all^ -0.10 ~alla^ 0.16 ~allt -0.11 ~allt$ 0.10
        ~alltid$ -0.10 ~alltså$ 0.15 ~alltså^ 0.07 ~alltså^^ 0.05 ~andel$ 0.11 ~andel^ -0.16 ~andelen -0.20
        ~andr$ 0.11 ~andr^ 0.14 ~anmäl^ 0.09 ~anmälning^ 0.07 ~ann$ -0.06 ~ann^ 0.24 ~annar^ -0.06 ~annat^^ -0.06
        ~annonser$ 0.10 ~anställ$ 0.09 ~anställd$ 0.22 ~anställd^ -0.18 ~ansök^ 0.08 ~ansökning$ -0.08 ~antal$ -0.10
        ~använd$ -0.09 ~använd^ -0.13 ~använt^ -0.13 ~arbet$ -0.17 ~arbet^ 0.08 ~arbetsgiv$ -0.06
        ~arbetsmarknad$ -0.06 ~arbetsmiljö$ 0.09 ~arbetsplats$ -0.16 ~arbetsplats^ 0.06 ~att 0.30 ~att^ 0.07 ~av 0.17
        ~av$ 0.38 ~av^ -0.07 ~av^^ -0.15 ~avdelning$ 0.06 ~avdelning^ 0.06 ~avgör$ 0.06 ~avgör^ 0.09 ~avstånd$ -0.05
        ~avtal^ -0.17 ~bakom$ 0.06 ~bakom^ 0.12 ~bank$ 0.18 ~bara$ 0.20 ~bara^ 0.09 ~barn$ 0.17 ~barn^ -0.15
        ~barnahus$ 0.11 ~barnomsorg$ 0.08 ~barnomsorg^ 0.14 ~barnsköt$ -0.05 ~be$ 0.06 ~befolkning^ -0.08 ~begär^ 0.06
        ~behandl$ -0.08 ~behöv$ -0.17 ~behöv^ 0.10 ~bekymr$ -0.18 ~belön$ 0.10 ~ber^ -0.09 ~beredskap$ -0.10
        ~beredskap^ 0.05 ~beredskapssamordn$ 0.06 ~beroend$ -0.09 ~berätt$ -0.10 ~berättels$ 0.06 ~berättels^ -0.08
        ~beslut$ 0.08 ~beslut^ -0.08 ~bestämm$ 0.17 ~besvär$ 0.08 ~betal$ -0.11 ~betald$ 0.09 ~betyg$ -0.08
        ~bibliotek^ 0.10 ~bil^ -0.12 ~bilag^ -0.14 ~bild$ -0.21 ~bild^ -0.10 ~billig$ -0.09 ~billig^ 0.07
        ~biståndshandlägg$ -0.10 ~biståndshandlägg^ 0.05 ~bjud^ -0.07 ~bland 0.11 ~bland^^ -0.05 ~blankett$ 0.10
        ~blankett^ 0.07 ~blev$ -0.08 ~blev^ -0.17 ~blev^^ -0.06 ~bli$ 0.16 ~blivit$ -0.13 ~blivit^ 0.15 ~bo$ 0.10
        ~boend$ 0.15 ~boend^ 0.13 ~bok$ 0.05 ~bok^ -0.11 ~bolag$ -0.08 ~bolag^ 0.27 ~bolagsstyrels$ 0.11
        ~bolagsstyrels^ 0.13 ~bor^ 0.10 ~bord$ 0.41 ~borde^^ -0.12 ~bort$ -0.26 ~bort^ 0.08 ~bostadsbolag$ 0.10
        ~bostäd$ -0.20 ~bra$ -0.18 ~bra^ -0.21 ~bredd^ 0.08 ~bredvid^ -0.07 ~brev$ 0.05 ~broschyr$ -0.06
        ~broschyr^ -0.06 ~bruk^ 0.12 ~bryt$ 0.09 ~bråk$ 0.06 ~budget^ 0.16 ~buss$ 0.17 ~buss^ 0.12 ~bussen -0.08
        ~byar$ -0.06 ~byar^ -0.07 ~bygdegård$ 0.06 ~bygg$ 0.08 ~bygg^ -0.13 ~byggd$ -0.06 ~byn^ -0.25 ~byt$ 0.06
        ~byt^ 0.20 ~byta^ 0.11 ~byts^ 0.07 ~bär^ 0.08 ~bära^ -0.14 ~bäst^ -0.09 ~bättr$ 0.15 ~bättr^ 0.11 ~båda$ 0.13
        ~båda^ 0.18 ~bör$ 0.11 ~bör^ 0.21 ~bör^^ 0.13 ~börj$ -0.07 ~börj^ -0.09 ~började^^ 0.07 ~centralt^ 0.08
        ~chatt$ 0.06 ~chatt^ 0.10 ~chef$ 0.06 ~chef^ 0.07 ~chef^^ -0.16 ~chefen -0.10 ~dag$ -0.10 ~dag^ -0.20
        ~dag^^ -0.19 ~dagis$ -0.06 ~dagis^ -0.09 ~dagordning^ 0.06 ~de -0.22 ~de^ 0.27 ~decemb$ 0.19 ~del^ 0.13
        ~dela$ -0.18 ~deltag$ 0.06 ~deltag^ -0.13 ~dem$ 0.51 ~den -0.17 ~den$ 0.29 ~den^ -0.15 ~den^^ -0.13 ~der$ 0.09
        ~dess^ 0.08 ~dessutom^ 0.19 ~det -0.31 ~det^ -0.27 ~det^^ -0.40 ~digital^ 0.14 ~digitalt$ 0.08
        ~digitalt^ -0.06 ~din$ -0.08 ~din^ -0.07 ~direkt$ 0.11 ~disk^ -0.07 ~diskuter^ 0.10 ~distan$ -0.10 ~dit$ 0.06
        ~dit^ -0.06 ~dom^ -0.28 ~domstol$ 0.06 ~dott^ 0.06 ~drar$ 0.07 ~drar^ -0.15 ~driv$ -0.08 ~driv^ 0.07
        ~dryg$ 0.06 ~du$ -0.08 ~du^ -0.26 ~dubbl^ 0.08 ~dusch^ 0.06 ~dygn$ -0.11 ~dygn^ -0.10 ~där -0.27 ~där$ 0.07
        ~där^ -0.05 ~där^^ 0.06 ~däreft$ 0.10 ~däreft^ 0.17 ~därefter 0.16 ~däremot 0.06 ~däremot$ -0.17
        ~däremot^ 0.16 ~därför$ 0.13 ~därför^ 0.13 ~då -0.29 ~då^^ -0.09 ~dålig$ -0.30 ~dålig^ -0.07 ~dörr$ -0.12
        ~dörr^ 0.13 ~eft$ 0.38 ~eft^ -0.08 ~efter -0.23 ~eftermiddag^ -0.10 ~eftersom$ 0.08 ~eftersom^ 0.15
        ~efteråt$ -0.13 ~efteråt^ -0.18 ~egen^ 0.16 ~egen^^ 0.09 ~eget$ 0.07 ~egna$ 0.24 ~ekonomiskt$ 0.07 ~el$ -0.16
        ~elak^ -0.09 ~elevhäls^ 0.09 ~ell$ 0.18 ~elva$ 0.14 ~elva^ -0.21 ~emot$ -0.08 ~emot^ -0.08 ~en 0.38 ~en$ 0.05
        ~en^^ -0.17 ~enda$ 0.10 ~enda^ 0.05 ~enhetschef$ -0.05 ~enkel$ -0.07 ~enkel^ 0.09 ~enkelt$ 0.05 ~enkelt^ 0.07
        ~enkl$ 0.07 ~enkät$ -0.10 ~enkät^ 0.09 ~enlig$ 0.14 ~enlig^ -0.09 ~ens$ 0.10 ~ens^ -0.07 ~ensam$ 0.07
        ~ensam^ -0.06 ~ensamm$ -0.08 ~ensamm^ -0.15 ~ensamståend$ 0.06 ~enskild^ 0.15 ~er^ 0.09 ~erfaren^ 0.09
        ~ersättning$ 0.06 ~ersättning^ -0.07 ~etablering$ -0.06 ~ett 0.10 ~ett$ 0.36 ~ett^^ -0.10 ~f$ 0.07 ~fack^ 0.13
        ~faktiskt^ 0.13 ~fall^ 0.05 ~familj^ -0.11 ~far$ -0.13 ~fast 0.05 ~fatt^ -0.12 ~februari$ 0.09 ~fel$ -0.08
        ~fem -0.17 ~fem$ 0.40 ~fem^ -0.22 ~femt$ 0.11 ~femtiotvå^ 0.09 ~femton$ 0.11 ~femton^ -0.07 ~fick$ -0.09
        ~fick^ -0.10 ~fick^^ -0.08 ~film$ 0.10 ~finansier$ -0.06 ~finn^ 0.17 ~finns^^ -0.05 ~firm$ 0.09 ~firm^ 0.09
        ~fjol^ 0.08 ~fjorton$ 0.06 ~fjorton^ -0.06 ~fjärd^ -0.08 ~fler 0.10 ~fler$ 0.23 ~fler^ 0.27 ~flest$ -0.11
        ~flesta^^ -0.08 ~flick$ -0.06 ~flick^ -0.06 ~flickor 0.09 ~flickorna -0.09 ~flytt$ 0.07 ~flytt^ 0.08
        ~folk$ -0.22 ~folk^ -0.15 ~fordon$ -0.06 ~forsk^ 0.13 ~forskning$ -0.15 ~fort^ -0.06 ~fortfar$ 0.17
        ~fortfar^ -0.11 ~fortsätt$ 0.09 ~fram$ 0.08 ~fredag^ 0.15 ~frisör^ -0.11 ~fritid$ -0.09 ~fritidsgård$ 0.05
        ~frivillig$ 0.11 ~frivillig^ 0.09 ~frukost$ -0.06 ~frukost^ -0.11 ~fråg$ -0.15 ~fråg^ 0.12 ~från -0.10
        ~från$ 0.24 ~från^^ 0.07 ~funger^ -0.05 ~funk$ 0.06 ~funk^ 0.23 ~funktionsnedsättning$ -0.06 ~fyra -0.17
        ~fyra$ 0.10 ~fyrtio$ -0.11 ~fyrtio^ -0.17 ~fystest$ -0.07 ~få$ 0.08 ~få^ -0.19 ~får^ -0.30 ~född$ 0.07
        ~följd$ 0.06 ~följd^ 0.13 ~för$ 0.47 ~för^ 0.44 ~för^^ 0.25 ~fördel$ 0.15 ~före$ 0.12 ~före^ 0.13
        ~förebygg^ 0.08 ~förening$ 0.10 ~förening^ 0.21 ~företag$ -0.16 ~företag^ 0.10 ~förlor$ 0.13 ~förlor^ -0.07
        ~förmiddag$ 0.06 ~förmiddag^ -0.06 ~förr$ 0.15 ~förr^ -0.06 ~förra -0.17 ~förrä^ 0.08 ~församling$ 0.09
        ~förskol$ 0.08 ~förskol^ 0.09 ~först$ 0.27 ~första -0.10 ~förstår$ -0.08 ~försäkringskass^ 0.06
        ~försäkringskassan 0.06 ~försök$ -0.16 ~försörjningsstöd$ -0.12 ~förtroendevald$ 0.09 ~förtroendevald^ 0.08
        ~förtur^ 0.07 ~förvaltning^ -0.09 ~föräldr$ -0.11 ~föräldr^ 0.17 ~föräldraledig$ 0.09 ~gaml$ -0.05
        ~gammal^ 0.08 ~gav$ -0.06 ~gav^ 0.07 ~ge^ 0.14 ~gemensam$ 0.13 ~gemensam^ 0.21 ~gemensamm$ 0.06
        ~gemensamt^ 0.09 ~genom$ -0.23 ~genom^ -0.08 ~ger$ 0.07 ~ger^ -0.13 ~gett$ 0.08 ~gick$ -0.12 ~gick^ -0.42
        ~gick^^ -0.19 ~gjord$ 0.09 ~gjort$ 0.08 ~gjort^ -0.06 ~grannkommun^ 0.05 ~gravid$ -0.08 ~grund^ 0.08
        ~grupp^ 0.17 ~gruppled$ 0.08 ~gräns^ 0.08 ~gäll$ 0.05 ~gäll^ 0.06 ~gär$ -0.10 ~gär^ 0.10 ~gå$ 0.06 ~går^ 0.10
        ~går^^ -0.26 ~gård$ -0.20 ~gård^ 0.14 ~gått$ 0.22 ~gått^ -0.06 ~gör$ 0.27 ~gör^ 0.14 ~gör^^ -0.18 ~göra$ -0.29
        ~göra^ 0.19 ~görs$ 0.12 ~görs^ 0.06 ~ha$ 0.09 ~hade^ -0.07 ~hade^^ -0.10 ~haft^ -0.14 ~hall^ -0.10
        ~halltid$ 0.05 ~halv$ -0.09 ~halver^ 0.06 ~halvår$ 0.05 ~hamn$ 0.11 ~hamn^ -0.12 ~han -0.11 ~han$ 0.19
        ~han^ -0.06 ~hand^ 0.07 ~handl$ -0.05 ~handledning$ 0.09 ~handlingspl$ 0.10 ~handlägg$ -0.09 ~handlägg^ 0.08
        ~har$ 0.14 ~har^^ -0.09 ~hat$ -0.13 ~hat^ -0.05 ~hel$ 0.05 ~hela$ 0.31 ~hela^ -0.25 ~helg$ 0.07 ~helg^ -0.10
        ~hell$ -0.10 ~helst$ -0.11 ~helt$ 0.08 ~helt^ -0.12 ~heltid$ 0.22 ~heltid^ 0.07 ~hem$ -0.12 ~hemm^ -0.11
        ~hemtjänst$ 0.09 ~hemtjänst^ -0.18 ~hemtjänsten -0.12 ~henn$ -0.11 ~henn^ -0.19 ~hinn$ 0.11 ~hinn^ 0.07
        ~hit$ -0.16 ~hitt$ -0.06 ~hitt^ -0.05 ~hjälp$ 0.12 ~hjälp^ -0.09 ~hjälpt$ -0.13 ~hon 0.21 ~hon^ -0.14
        ~hopp^ 0.19 ~hos$ 0.10 ~hos^ 0.10 ~hot$ -0.11 ~hot^ 0.14 ~hotell$ 0.06 ~hundr$ 0.15 ~hunnit$ -0.05 ~hur$ -0.29
        ~hur^ -0.13 ~hushåll$ 0.20 ~hyr^ 0.06 ~hälft$ 0.19 ~hälften -0.08 ~hälsocentral$ 0.07 ~hämt^ -0.06
        ~hämtning$ -0.10 ~händ^ 0.12 ~hänt$ -0.05 ~hänt^ 0.06 ~hänvis^ -0.14 ~här$ -0.29 ~här^ -0.10 ~härnösand$ -0.06
        ~håll$ 0.10 ~håll^ 0.17 ~högr$ 0.08 ~högstadi^ 0.07 ~högt$ -0.08 ~höll$ -0.17 ~höll^ -0.06 ~hör$ 0.11
        ~hör^ -0.10 ~höra$ 0.10 ~höra^ -0.11 ~höst^ 0.24 ~i 0.07 ~i$ 0.32 ~i^^ 0.16 ~ibland$ 0.15 ~idag$ -0.09
        ~ifrå$ 0.07 ~igenom$ 0.08 ~igenom^ 0.07 ~ihop^ 0.13 ~illa$ -0.09 ~illa^ 0.08 ~in^ -0.14 ~in^^ -0.17
        ~industrin$ 0.08 ~införd^ -0.10 ~infört^ 0.09 ~ing$ 0.25 ~ing^ 0.11 ~inga^ 0.24 ~ingår$ 0.06 ~ingår^ -0.05
        ~inkomst$ 0.07 ~inn$ 0.18 ~inn^ 0.07 ~innehåll^ 0.06 ~inom$ 0.17 ~inom^ 0.18 ~insats$ -0.06 ~int$ -0.05
        ~int^ -0.08 ~inte -0.25 ~inte$ 0.06 ~inte^ -0.16 ~inte^^ -0.07 ~intervju$ -0.07 ~intyg^ 0.08 ~ishall$ -0.09
        ~ja$ -0.29 ~ja^ -0.16 ~jag -0.07 ~jag$ -0.16 ~jag^^ 0.06 ~jaktlag$ 0.10 ~januari^ 0.06 ~jargong^ 0.07
        ~jo$ 0.07 ~jobb$ -0.30 ~jobb^ 0.08 ~jobbig$ -0.06 ~jour$ 0.14 ~jour^ -0.13 ~ju$ -0.28 ~jul^ -0.05 ~juni$ 0.13
        ~just^ 0.11 ~jämför^ 0.07 ~jämn$ 0.08 ~jämnt$ 0.12 ~jämställd$ 0.15 ~jämställd^ 0.09 ~kall$ 0.16 ~kall^ -0.16
        ~kan$ 0.27 ~kan^ -0.14 ~kan^^ -0.06 ~kansk$ 0.05 ~kansk^ -0.10 ~karl^ -0.20 ~kassör$ 0.07 ~kill$ -0.05
        ~killarna -0.23 ~klag^ -0.10 ~klart$ 0.09 ~klassrumm$ -0.15 ~klock^ -0.12 ~klubb^ -0.20 ~knack$ -0.12
        ~knappt^ -0.06 ~kock^ -0.08 ~kolleg$ 0.07 ~kolleg^ -0.09 ~kom^ -0.14 ~kommentar$ 0.05 ~kommer^^ -0.24
        ~kommit$ -0.08 ~kommun$ 0.34 ~kommun^ 0.46 ~kommunal$ 0.08 ~kommunal^ 0.18 ~kommunalråd$ 0.06
        ~kommundirektör$ -0.06 ~kommunen -0.10 ~kommunens 0.12 ~kommunernas 0.06 ~konstig^ 0.11 ~kontakt^ 0.07
        ~kontrakt$ 0.12 ~kort$ -0.06 ~kost$ 0.12 ~kost^ -0.16 ~kostnad^ 0.10 ~kramfor$ 0.12 ~krav^ -0.25 ~kring$ 0.12
        ~kris$ 0.06 ~krisledningsnämnd$ 0.09 ~kron$ 0.08 ~kron^ 0.07 ~kropp^ 0.05 ~kräv$ 0.07 ~kräv^ 0.09 ~kun$ 0.14
        ~kun^ -0.06 ~kund$ 0.05 ~kund^ -0.17 ~kurat^ 0.13 ~kuratorn^ 0.07 ~kurs$ -0.10 ~kurs^ -0.19 ~kv$ -0.11
        ~kv^ -0.06 ~kvar$ 0.23 ~kvar^ -0.30 ~kvartal$ -0.15 ~kvartal^ 0.06 ~kvin$ 0.27 ~kvinn$ 0.16 ~kvinn^ 0.13
        ~kvinna^^ -0.07 ~kvinnlig$ -0.23 ~kvinnliga -0.07 ~kvinnodominer$ 0.08 ~kvinnojour$ 0.20 ~kvinnojour^ 0.14
        ~kvinnor -0.17 ~kvinnor$ 0.19 ~kvinnor^ 0.10 ~kvinnor^^ -0.11 ~kvinnorna -0.11 ~kväll$ 0.10 ~kväll^ 0.07
        ~kvällstid^ 0.09 ~känn$ 0.15 ~känn^ -0.08 ~känner^^ -0.10 ~kök$ -0.05 ~kök^ -0.11 ~könsuppdel$ 0.13
        ~könsuppdel^ 0.11 ~köp$ 0.08 ~köp^ -0.07 ~kör^ -0.12 ~körkort^ -0.08 ~lade$ -0.05 ~lag$ -0.11 ~lag^ 0.06
        ~land$ -0.09 ~land^ 0.07 ~landsbygd^ 0.06 ~landshövding$ -0.10 ~landshövding^ 0.08 ~lantbruk$ 0.06 ~larm$ 0.09
        ~led^ -0.14 ~ledamöt$ 0.13 ~ledig$ 0.06 ~ledningsgrupp^ 0.21 ~lek$ 0.06 ~lev$ -0.11 ~levt^ -0.10 ~ligg$ 0.18
        ~ligg^ 0.33 ~ligger^^ -0.11 ~lika$ 0.14 ~liksom^ 0.30 ~linj$ -0.19 ~lit^ 0.14 ~lite^ 0.06 ~liv^ 0.06
        ~lokal$ 0.11 ~lokal^ 0.11 ~lokalavdelning$ 0.06 ~lst$ -0.08 ~lunch$ -0.10 ~lägen^ -0.05 ~lägg$ 0.20
        ~lägg^ -0.26 ~lägr$ -0.07 ~läm^ -0.14 ~län$ 0.07 ~län^ 0.25 ~länd$ 0.07 ~länet$ 0.10 ~länets 0.08 ~läng$ -0.10
        ~läng^ 0.08 ~längst$ -0.08 ~länsstyrels$ -0.22 ~länsstyrels^ 0.25 ~länsstyrelsen^^ 0.09 ~länsstyrelsens 0.05
        ~lär$ -0.09 ~lär^ -0.36 ~lära^ 0.09 ~lärt^ -0.05 ~läsa$ -0.06 ~läsa^ 0.07 ~läsning$ 0.13 ~läsning^ -0.06
        ~läst^ 0.08 ~lätt$ -0.18 ~lån$ -0.06 ~lån^ -0.10 ~lång$ -0.09 ~lång^ 0.14 ~lås^ 0.07 ~låt$ 0.08 ~låt^ 0.07
        ~låter^^ -0.09 ~lönerna 0.06 ~lös$ 0.06 ~m^ -0.10 ~maj^ -0.10 ~mak$ 0.08 ~makt$ -0.06 ~makt^ 0.05 ~mall$ 0.09
        ~mall^ 0.05 ~mamm$ 0.14 ~mamm^ -0.17 ~man -0.30 ~man$ -0.13 ~man^ -0.24 ~man^^ 0.13 ~mandatperiod$ 0.16
        ~mandatperiod^ 0.07 ~manlig$ 0.16 ~mann$ 0.06 ~mannen -0.12 ~mark$ -0.08 ~mars$ 0.09 ~maskin$ 0.09
        ~maskin^ 0.15 ~mat^ 0.12 ~material$ -0.06 ~med 0.06 ~med$ 0.29 ~med^^ -0.07 ~medelåld^ 0.08 ~medlemm$ 0.16
        ~medverk^ -0.06 ~mell$ 0.13 ~mell^ 0.20 ~mellan^^ 0.08 ~men 0.14 ~men$ 0.16 ~men^ -0.31 ~menar^^ -0.18
        ~mer$ 0.14 ~mer^ -0.11 ~mest$ 0.14 ~metod$ -0.09 ~mig$ -0.06 ~mil$ 0.08 ~mil^ 0.12 ~miljon^ -0.09 ~min$ 0.13
        ~min^ -0.07 ~mina^ -0.12 ~mindr$ -0.08 ~minn$ 0.05 ~minst^ -0.05 ~minut^ -0.13 ~missbruk$ 0.10 ~mitt^ 0.07
        ~modell$ 0.08 ~modell^ 0.09 ~morgon^ -0.11 ~mot$ 0.27 ~mot^ -0.21 ~myck^ -0.10 ~myndig^ 0.11 ~män$ -0.05
        ~män^ -0.06 ~männ$ -0.18 ~männ^ 0.33 ~människ$ 0.09 ~mätt$ -0.08 ~mål$ 0.10 ~mån^ -0.13 ~månad$ 0.40
        ~månad^ -0.39 ~måndag^ -0.05 ~mång^ -0.15 ~mår$ -0.08 ~måst$ 0.22 ~mått$ 0.08 ~möt$ -0.13 ~möt^ -0.11
        ~möte$ 0.16 ~möte^ 0.19 ~mötena 0.09 ~möts$ 0.06 ~n^ -0.16 ~namn^ -0.08 ~namngiv$ 0.09 ~nationell^ -0.08
        ~nationellt^ 0.08 ~natt$ 0.06 ~ned^ 0.08 ~nej$ -0.24 ~ner^ -0.07 ~ni$ -0.14 ~ni^^ 0.08 ~nian$ 0.06 ~nio$ 0.29
        ~nio^ -0.08 ~nittio^ -0.06 ~nitton$ 0.17 ~nitton^ -0.13 ~noll^ -0.12 ~nominer$ 0.06 ~nominer^ 0.05 ~norm$ 0.26
        ~norr$ 0.07 ~nu$ 0.13 ~nu^ -0.16 ~numer$ 0.10 ~numm^ 0.11 ~ny$ 0.07 ~nya$ 0.08 ~nytt$ 0.06 ~nytt^ 0.07
        ~nämn$ 0.09 ~nämn^ -0.06 ~nämnd$ 0.13 ~nämnd^ -0.11 ~när$ 0.10 ~när^ -0.11 ~när^^ -0.09 ~nära$ 0.09
        ~nära^ 0.10 ~närm^ 0.14 ~näst$ 0.20 ~nät$ 0.07 ~nät^ 0.13 ~nätverk$ -0.11 ~nätverk^ 0.16 ~någon -0.08
        ~någon$ 0.29 ~någon^ 0.06 ~någonsin$ 0.08 ~någonstan$ 0.10 ~något$ 0.15 ~någr^ -0.08 ~nån$ -0.09 ~nån^ -0.11
        ~når$ 0.07 ~når^ 0.22 ~når^^ 0.09 ~nåt$ -0.06 ~nåt^ -0.08 ~oavsett$ 0.08 ~och 0.85 ~och$ 0.62 ~och^ -0.07
        ~och^^ 0.23 ~också$ -0.12 ~också^ 0.49 ~också^^ 0.08 ~oft$ -0.10 ~ofta^ -0.10 ~olik$ 0.05 ~om$ 0.06 ~om^ 0.34
        ~om^^ 0.07 ~omklädningsrumm^ -0.08 ~omkring$ 0.11 ~områd$ 0.08 ~ont^ 0.05 ~ord$ -0.20 ~ordför^ -0.08
        ~ordföranden -0.11 ~organisation^ 0.06 ~ork^ -0.05 ~oro$ -0.09 ~oro^ 0.10 ~oss$ -0.27 ~oss^ 0.12 ~papp$ -0.13
        ~papp^ -0.11 ~pappagrupp$ 0.05 ~papporna -0.12 ~par$ 0.08 ~par^ -0.13 ~par^^ -0.07 ~part$ 0.15 ~parti$ 0.25
        ~partidistrikt$ 0.06 ~partn^ 0.11 ~pass$ 0.12 ~pass^ 0.06 ~patient$ 0.10 ~patient^ 0.14 ~pek$ 0.07
        ~peng$ -0.17 ~peng^ -0.06 ~pension$ 0.09 ~pension^ -0.10 ~pensioner^ -0.08 ~per$ 0.35 ~person$ 0.20
        ~personal^ 0.28 ~placering$ -0.09 ~plan$ -0.08 ~plan^ 0.09 ~planer^ 0.07 ~plat$ -0.05 ~plat^ -0.11
        ~plats$ -0.07 ~plugg$ 0.05 ~plugg^ 0.08 ~plötslig$ 0.07 ~pojk$ 0.32 ~pojk^ -0.17 ~pojkar -0.08 ~pojkarna -0.12
        ~polis$ 0.14 ~polis^ 0.12 ~polisen -0.12 ~politik$ -0.05 ~porr^ 0.10 ~praktik^ -0.08 ~prat$ -0.27 ~prat^ 0.06
        ~pratar^^ -0.09 ~presidi$ 0.07 ~presidi^ 0.05 ~prioriter^ 0.07 ~privat$ 0.05 ~problem$ -0.18 ~problem^ -0.10
        ~procent^ -0.30 ~produktion$ 0.05 ~programm$ 0.08 ~projektpeng$ 0.12 ~prov^ 0.18 ~pröv$ -0.06 ~psykisk$ 0.06
        ~punkt$ 0.28 ~på$ 0.40 ~på^ 0.16 ~rad$ -0.16 ~rakt$ -0.05 ~rakt^ -0.14 ~raml^ -0.06 ~rapport$ 0.09
        ~rapport^ 0.09 ~rapporter^ -0.07 ~red$ 0.16 ~red^ 0.15 ~redovis^ -0.11 ~regel$ -0.12 ~regel^ 0.05
        ~regional$ 0.10 ~regl$ 0.06 ~regl^ 0.10 ~reglement^ 0.07 ~rekt^ -0.08 ~rektor$ 0.09 ~rektor^ 0.07
        ~remiss$ 0.05 ~remiss^ 0.07 ~ren$ -0.15 ~rest$ 0.17 ~rest^ -0.09 ~resten 0.05 ~rikt$ -0.08 ~rikt^ 0.10
        ~riktig$ -0.19 ~riktig^ -0.08 ~ring$ 0.28 ~ring^ 0.06 ~ringd$ -0.10 ~ringd^ -0.09 ~ringer^^ -0.06 ~risk^ 0.06
        ~rolig^ -0.07 ~roll$ 0.08 ~roll^ 0.09 ~rum^ 0.07 ~rumm$ 0.11 ~rumm^ 0.06 ~runt^ -0.10 ~ruta$ 0.06 ~ruta^ 0.05
        ~rutin^ 0.18 ~räck$ 0.16 ~räck^ -0.06 ~rädd^ -0.13 ~räddningstjänst^ 0.07 ~räk$ 0.06 ~räk^ 0.18 ~räkn^ -0.32
        ~räknas^^ -0.09 ~rätt^ 0.17 ~råd$ -0.06 ~råd^ -0.19 ~rådgivning$ 0.05 ~rådgivning^ 0.08 ~rör^ 0.06
        ~röst^ -0.07 ~sa$ -0.14 ~sa^ -0.15 ~sade^ -0.09 ~sak^ -0.14 ~sakn$ 0.15 ~sakn^ 0.07 ~samarbet$ 0.05
        ~samebyn$ -0.05 ~samfund^ 0.07 ~samisk^ 0.11 ~saml$ 0.11 ~saml^ 0.07 ~samling$ 0.07 ~samm$ -0.10 ~samm^ -0.12
        ~sammanträd$ 0.09 ~samordn$ -0.06 ~samordn^ 0.08 ~samråd$ -0.13 ~samtal$ -0.07 ~samtal^ 0.08 ~samtidig^ 0.11
        ~samtlig^ -0.07 ~samverk$ -0.08 ~satt$ -0.10 ~satt^ 0.17 ~schem$ 0.16 ~schem^ 0.20 ~se$ 0.15 ~se^ 0.19
        ~sed$ 0.42 ~sed^ 0.37 ~sedan 0.26 ~sekreter^ 0.08 ~sekretess$ 0.11 ~sekretess^ 0.08 ~sen 0.36 ~sen$ -0.23
        ~sen^ 0.15 ~ser$ 0.27 ~ser^^ -0.18 ~ses^ 0.06 ~sett$ 0.06 ~sett^ -0.15 ~sex -0.06 ~sex$ 0.12 ~sextio$ -0.17
        ~sextio^ 0.11 ~sexton$ -0.09 ~sexton^ -0.16 ~sexuell$ 0.05 ~sfi^ -0.07 ~sid^ -0.13 ~sida^ 0.05 ~siffr$ -0.06
        ~sig$ 0.12 ~sin$ 0.16 ~sin^ -0.11 ~sina^ 0.12 ~sist$ -0.09 ~sist^ -0.20 ~sitt$ 0.16 ~sitt^ 0.24 ~sitter^^ 0.15
        ~sju -0.08 ~sju$ 0.11 ~sju^ -0.09 ~sjuk$ -0.09 ~sjuk^ 0.06 ~sjukhus$ -0.06 ~sjuktal$ -0.05 ~sjuttio$ 0.05
        ~sjutton^ -0.05 ~själv^ 0.18 ~ska 0.13 ~ska^ -0.09 ~ska^^ -0.08 ~skick$ -0.05 ~skift^ 0.07 ~skiljer^^ 0.07
        ~skilln^ -0.08 ~skillnad$ 0.09 ~skog^ -0.23 ~skol$ -0.21 ~skol^ -0.07 ~skolan 0.08 ~skolan^^ -0.06
        ~skolskötersk$ 0.08 ~skolskötersk^ 0.07 ~skolsköterskorna 0.07 ~skratt^ -0.09 ~skriv -0.17 ~skriv$ 0.11
        ~skull$ 0.12 ~skydd$ -0.08 ~skyddsombud$ -0.05 ~skyddsombud^ 0.06 ~slag^ 0.07 ~slagit^ 0.05 ~slipp^ -0.05
        ~slut$ 0.15 ~slut^ -0.08 ~slutar^^ 0.14 ~slå^ 0.16 ~slår$ 0.13 ~små$ 0.08 ~små^ -0.14 ~småbarn^ -0.05
        ~snack$ -0.08 ~snack^ -0.11 ~snitt$ 0.16 ~social$ 0.05 ~socialjour^ -0.10 ~socialtjänst$ 0.17
        ~socialtjänst^ 0.26 ~som^ 0.34 ~som^^ 0.34 ~son$ -0.05 ~spel$ -0.12 ~sprid^ 0.12 ~språk^ 0.05 ~stab^ 0.12
        ~stadg$ 0.15 ~station$ -0.06 ~statistik$ -0.09 ~steg^ -0.06 ~stod^ 0.05 ~stol^ 0.07 ~storlek$ 0.06
        ~strateg$ 0.07 ~strateg^ -0.07 ~strategin$ 0.05 ~strategin^ 0.06 ~student^ 0.08 ~studi^ -0.06 ~styck$ 0.06
        ~styck^ -0.10 ~styr$ -0.09 ~styr^ 0.13 ~styrels$ 0.15 ~styrels^ -0.11 ~styrelsen -0.10 ~städ^ -0.12
        ~ställ^ -0.15 ~ställd$ 0.05 ~stäng$ -0.12 ~stäng^ 0.15 ~stå$ 0.14 ~stå^ 0.07 ~ståend$ 0.06 ~ståend^ -0.09
        ~står^ -0.07 ~står^^ -0.23 ~stöd$ 0.25 ~stöd^ 0.07 ~störr^ -0.09 ~störst$ -0.06 ~sundsvall$ -0.14
        ~sundsvall^ 0.15 ~suttit$ 0.05 ~svar$ 0.20 ~svar^ -0.10 ~svensk$ -0.18 ~svensk^ 0.12 ~svår^ 0.09 ~svårt$ -0.11
        ~syns$ -0.16 ~syns^ -0.11 ~syns^^ -0.10 ~säg$ 0.09 ~säg^ -0.11 ~säga$ -0.06 ~säger^^ -0.32 ~säker$ 0.08
        ~säker^ 0.10 ~sälj$ -0.09 ~särskild$ 0.07 ~särskilt^ 0.11 ~sätt -0.05 ~sätt^ 0.05 ~så -0.07 ~så$ 0.11
        ~så^ 0.09 ~så^^ 0.31 ~såd^ -0.07 ~sådant$ 0.07 ~sågverk$ -0.08 ~sök$ -0.17 ~sök^ -0.06 ~söka^ -0.11
        ~söker^^ -0.06 ~sökt$ 0.09 ~sökt^ -0.07 ~sömn$ 0.08 ~sömn^ 0.12 ~ta^ 0.13 ~tack$ -0.20 ~tack^ -0.11
        ~tafs$ -0.12 ~tag$ 0.05 ~tagit$ 0.08 ~tak$ 0.14 ~tal$ -0.06 ~tal^ -0.09 ~tala$ -0.08 ~talartid$ -0.12
        ~tandvård$ 0.13 ~tapp^ -0.06 ~tar$ -0.07 ~tas$ 0.07 ~teknik^ 0.07 ~teknisk^ 0.14 ~telefon$ 0.10 ~telefon^ 0.22
        ~termin^ -0.18 ~tid$ -0.20 ~tid^ -0.07 ~tidig^ 0.14 ~till$ 0.40 ~till^^ 0.06 ~tillbak$ 0.11 ~tillbak^ -0.08
        ~tillgänglig$ 0.06 ~tillsamman$ 0.06 ~tillåt$ 0.11 ~tillåt^ 0.05 ~timm^ -0.15 ~timrå^ 0.05 ~tio$ 0.20
        ~tio^ -0.08 ~tisdag^ 0.09 ~titt$ 0.06 ~titt^ -0.10 ~tjej$ -0.13 ~tjugo$ 0.24 ~tjugosex$ 0.05 ~tjugosju$ 0.11
        ~tjugotvå^ 0.09 ~tjänst$ 0.20 ~tjänst^ 0.15 ~toalett^ 0.10 ~tog$ -0.14 ~tog^ 0.10 ~togs$ 0.09 ~tolk$ 0.06
        ~tolk^ 0.13 ~tolv^ -0.07 ~tom$ 0.09 ~ton$ -0.11 ~topp^ -0.11 ~torsdag$ 0.11 ~torsdag^ 0.09 ~trakasseri$ 0.08
        ~trapp$ -0.06 ~trapphus$ 0.06 ~tre 0.12 ~tre$ 0.17 ~tredj$ 0.18 ~tredje^^ -0.05 ~tredjedel^ -0.10
        ~trehundr$ 0.05 ~tretton$ 0.13 ~tretton^ 0.06 ~trodd$ 0.05 ~tror^ -0.10 ~tror^^ 0.08 ~trossamfund^ 0.08
        ~trot$ 0.07 ~trygg^ -0.10 ~trygghetspunkt$ 0.06 ~träff$ -0.08 ~trän^ 0.10 ~tung$ 0.07 ~tung^ 0.09 ~tur$ 0.06
        ~tvärtom^ -0.08 ~två -0.17 ~två$ 0.15 ~tvåhundr$ 0.13 ~tycker^^ 0.07 ~tydlig$ 0.07 ~tyst$ -0.06 ~tänd$ -0.06
        ~tänk$ 0.07 ~tänk^ -0.12 ~tänkt$ -0.09 ~tänkt^ -0.18 ~und$ 0.31 ~und^ 0.09 ~undantag$ -0.08 ~under 0.05
        ~underskötersk$ 0.06 ~undr^ -0.08 ~undvik$ 0.13 ~ung$ 0.10 ~unga 0.06 ~unga$ -0.16 ~unga^ 0.08 ~unga^^ 0.05
        ~ungdom$ 0.08 ~universitet$ -0.06 ~upp$ 0.15 ~upp^ 0.34 ~uppdrag$ 0.12 ~uppdrag^ 0.14 ~uppföljning^ 0.12
        ~uppg^ 0.08 ~uppgift$ 0.09 ~uppgift^ 0.06 ~upphandl$ -0.09 ~upphandling$ -0.11 ~ur$ 0.12 ~ur^ 0.06 ~ut^ -0.09
        ~utan 0.08 ~utan$ 0.26 ~utan^ 0.14 ~utbild$ 0.08 ~ute^ -0.11 ~utom^ -0.14 ~utred$ 0.12 ~utred^ 0.11
        ~utredning$ -0.05 ~utrik$ 0.06 ~utsatt^ -0.07 ~utsätt$ 0.06 ~utsätt^ -0.09 ~uttag^ -0.06 ~utveckl^ 0.07
        ~vad 0.08 ~vad$ -0.09 ~vad^ -0.40 ~vaktmäst^ 0.07 ~val^ 0.08 ~valberedning$ 0.05 ~vald^ -0.16 ~var$ -0.13
        ~var^ -0.07 ~var^^ -0.16 ~vara$ 0.21 ~vara^ 0.07 ~varandr$ 0.17 ~varandr^ -0.21 ~varann$ 0.21 ~varann^ 0.06
        ~varav$ 0.13 ~varav^ 0.12 ~vardag^ 0.07 ~varend^ 0.07 ~varför^ -0.14 ~varit$ -0.21 ~varit^ -0.08 ~varj^ 0.32
        ~varje 0.05 ~vart$ -0.07 ~vartann^ 0.10 ~vd^ 0.09 ~veck$ 0.06 ~veck^ -0.08 ~vem -0.15 ~vem$ 0.21 ~vem^ -0.16
        ~verklig$ -0.09 ~vet$ 0.13 ~vet^ -0.43 ~vet^^ -0.22 ~veta$ 0.07 ~veta^ -0.21 ~vi^ 0.17 ~vi^^ 0.06 ~via^ 0.08
        ~vid^^ -0.07 ~viktig^ 0.14 ~vilj^ 0.19 ~vilk$ 0.25 ~vilk^ 0.06 ~vill$ 0.07 ~vill^ -0.13 ~villk$ 0.08
        ~villk^ 0.06 ~vint$ -0.10 ~vintr^ 0.07 ~vis$ 0.13 ~vis^ 0.05 ~viss^ -0.14 ~visst$ -0.21 ~visst^ -0.08
        ~visste^^ -0.06 ~vore$ 0.10 ~vore^ 0.19 ~vux$ 0.18 ~vux^ 0.10 ~vuxenutbildning^ 0.06 ~väg$ 0.19 ~väg^ 0.05
        ~vägg$ -0.11 ~vägg^ 0.07 ~väl$ 0.05 ~välj^ 0.09 ~vänd$ -0.13 ~vänd^ 0.07 ~vänt^ 0.08 ~väntetid$ 0.09
        ~väntetid^ 0.08 ~värd^ 0.16 ~värst$ -0.05 ~våg$ 0.17 ~våg^ 0.14 ~våga$ 0.08 ~våld$ 0.28 ~våld^ 0.20
        ~våldet -0.09 ~våldsförebygg^ 0.09 ~vår$ 0.13 ~vår^ -0.08 ~våra^ -0.09 ~vård$ 0.10 ~vård^ -0.11
        ~vårdcentral$ 0.08 ~vårt^ 0.10 ~yngst^ -0.07 ~yrk$ 0.13 ~yrke^ -0.09 ~yrkesvägled^ 0.06 ~yttr^ 0.07
        ~ägand$ -0.06 ~äger$ -0.08 ~äger^ -0.07 ~äger^^ -0.05 ~äldr$ -0.13 ~äldr^ 0.12 ~äldreboend^ -0.20 ~än$ 0.20
        ~än^ 0.12 ~ändr$ 0.08 ~ändå$ 0.13 ~ändå^ -0.06 ~är^ 0.15 ~är^^ -0.14 ~ärlig$ -0.05 ~äter$ -0.05 ~även -0.09
        ~å 0.13 ~å$ -0.18 ~å^ -0.24 ~åker$ -0.13 ~åklag$ 0.10 ~åklag^ -0.12 ~åld$ 0.08 ~ånge^ -0.13 ~år$ -0.08
        ~år^ -0.08 ~år^^ -0.05 ~åren$ 0.12 ~året$ 0.22 ~året^^ -0.10 ~årlig$ 0.06 ~årskur$ 0.06 ~återfall$ 0.07
        ~återkomm^ -0.15 ~åtgärd$ 0.09 ~ått^ 0.09 ~åtta^ -0.07 ~åttio$ 0.17 ~åttio^ 0.08 ~önsk$ 0.09 ~önsk^ -0.06
        ~öppn$ -0.16 ~örnsköldsvik^ -0.09 ~över$ 0.18 ~överst^ -0.06 ~övning$ -0.05 ~övning^ 0.07 ~övrig$ 0.07
        ~övrig^ 0.08
        """
}
