/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum PointWeights {
    static let table = """
        also 0.41
        announced 0.38
        apart -0.25
        areaNew 0.66
        areaOther 1.23
        areaSame 0.30
        aside -0.36
        asked 0.40
        back -0.64
        backNoun 0.13
        bias -0.23
        bothLong 1.09
        cell -0.42
        colonBefore -0.40
        contrast 1.13
        crowd 0.15
        crowdPairs -0.92
        crowdTwo 0.13
        cues 0.21
        cuesNew 0.35
        definite 0.19
        definiteFresh 0.46
        dense4 0.23
        dense5 0.52
        exclaimBefore -1.04
        fragmentBefore -0.18
        fragmentNext 0.26
        framed -0.68
        framedBack 0.07
        fresh 0.41
        freshApart 0.05
        freshBoth 0.90
        imperative 0.20
        item -1.37
        itemFresh -0.91
        itemMany -0.19
        label 0.74
        labelNext -0.18
        lastOfMany -0.17
        lone 0.48
        loneBack -0.47
        loneLong 0.30
        loneShared 0.39
        loneShort 0.48
        loneShortNext -0.23
        loneSome 0.21
        loneTwo 0.70
        modal 0.77
        negated -0.21
        next10 -0.14
        next16 0.22
        next3 -0.55
        next5 -0.64
        nextLong 0.75
        number 0.13
        numberBoth 0.03
        pairs 0.40
        pairsBack -0.19
        pairsFresh -0.54
        pairsTwo -0.45
        personal 0.07
        point2 0.38
        point3 1.04
        pointLong 0.28
        pointShort3 -1.44
        pointShort6 -0.83
        pronounNear -0.31
        pronounNearFresh 0.09
        questionBefore -0.30
        questionNext -1.00
        quote -0.34
        quoteBefore 0.44
        sameFirst -0.20
        sameShape -0.05
        second -0.88
        shareEven 0.14
        shareSmall -0.75
        shared1 -0.19
        shared2 -0.21
        sharedNone 0.04
        shortAfterLong 0.33
        singles 0.51
        singlesMany 0.27
        styleLong 0.07
        styleShort -0.03
        tail 0.27
        thin -0.83
        third 0.31
        thirdReports 0.22
        total2 0.20
        total4 0.10
        total6 -0.11
        totalMore -0.16
        turn 1.54
        turnShort 0.09
        turnText -0.23
        turnTwo 0.28
        unstopped -2.10
        verbFirst -0.09
        weHave -0.08
        ~000$ 0.14 ~000^ 0.05 ~1$ 0.09 ~100$ 0.11 ~11^ 0.10 ~14$ -0.20 ~140^ -0.06 ~14^ -0.06 ~15$ 0.09 ~18^ -0.07
        ~19$ -0.17 ~1^ -0.20 ~2$ 0.09 ~20$ -0.09 ~2018$ -0.07 ~2021$ 0.07 ~2022$ 0.23 ~2022^ -0.05 ~20^ -0.08
        ~22^ 0.06 ~25$ 0.09 ~2^ -0.07 ~3$ 0.07 ~30$ 0.08 ~30^ 0.10 ~31$ 0.13 ~31^ -0.10 ~3^ -0.19 ~4$ 0.13 ~40$ -0.14
        ~400$ 0.12 ~44$ -0.13 ~4^ 0.08 ~50$ 0.12 ~50^ 0.15 ~61^ -0.05 ~64$ 0.05 ~7$ -0.05 ~90$ 0.09 ~900$ 0.05
        ~9^ -0.07 ~a$ -0.16 ~affär$ -0.11 ~aktiv$ -0.08 ~aldrig$ 0.21 ~aldrig^ -0.27 ~all^ -0.12 ~alla^ 0.13
        ~alls^ 0.06 ~allt -0.11 ~allt$ 0.07 ~alltid$ -0.10 ~alltså$ 0.17 ~alltså^ 0.09 ~alltså^^ 0.05 ~andel$ 0.11
        ~andel^ -0.17 ~andelen -0.19 ~andr^ 0.13 ~anmälning$ 0.06 ~anmälning^ 0.08 ~ann^ 0.10 ~annar$ -0.05
        ~annat^^ -0.06 ~annons$ -0.06 ~annons^ 0.06 ~annonser$ 0.11 ~anställ$ 0.08 ~anställ^ -0.12 ~anställd$ 0.24
        ~anställd^ -0.15 ~anställning^ 0.05 ~ansv^ -0.05 ~ansök^ 0.09 ~ansökning$ -0.07 ~antal$ -0.08 ~använd$ -0.07
        ~använd^ -0.12 ~använt^ -0.12 ~arbet$ -0.13 ~arbet^ 0.11 ~arbetsgiv$ -0.07 ~arbetsmarknad$ -0.06
        ~arbetsmiljö$ 0.09 ~arbetsplats$ -0.16 ~arbetsplats^ 0.07 ~att 0.35 ~att$ -0.11 ~av 0.18 ~av$ 0.35 ~av^ -0.08
        ~av^^ -0.12 ~avdelning$ 0.06 ~avgör$ 0.05 ~avgör^ 0.06 ~avstånd$ -0.13 ~avtal^ -0.11 ~bakom$ 0.06 ~bakom^ 0.13
        ~bank$ 0.15 ~bara$ 0.20 ~bara^ 0.10 ~barn$ 0.21 ~barn^ -0.22 ~barnahus$ 0.12 ~barnomsorg$ 0.08
        ~barnomsorg^ 0.15 ~barnsköt$ -0.16 ~be$ 0.06 ~befolkning$ -0.07 ~befolkning^ -0.07 ~begär^ 0.07
        ~behandl$ -0.07 ~behöv$ -0.12 ~behöv^ 0.12 ~bekymr$ -0.23 ~belön$ 0.11 ~ber^ -0.06 ~beredskap$ -0.10
        ~beredskap^ 0.05 ~beredskapssamordn$ 0.05 ~beroend$ -0.09 ~berätt$ -0.06 ~berätt^ 0.10 ~berättels$ 0.09
        ~berättels^ -0.09 ~beslut$ 0.12 ~bestämm$ 0.19 ~besvär$ 0.08 ~besök^ 0.06 ~betal$ -0.10 ~betal^ 0.07
        ~betald$ 0.09 ~betyg$ -0.08 ~bibliotek^ 0.08 ~bil^ -0.17 ~bilag^ -0.13 ~bild$ -0.22 ~bild^ -0.17
        ~billig$ -0.08 ~billig^ 0.08 ~biståndshandlägg$ -0.09 ~biståndshandlägg^ 0.08 ~bjud^ -0.09 ~bland 0.11
        ~bland$ -0.09 ~blankett$ 0.09 ~blankett^ 0.07 ~blev$ -0.09 ~blev^ -0.12 ~blev^^ -0.06 ~bli$ 0.17
        ~blivit$ -0.14 ~blivit^ 0.13 ~bo$ 0.10 ~boend$ 0.17 ~boend^ 0.15 ~bok^ -0.11 ~bolag$ -0.07 ~bolag^ 0.30
        ~bolaget -0.06 ~bolagsstyrels$ 0.10 ~bolagsstyrels^ 0.13 ~bor^ 0.10 ~bord$ 0.49 ~bord^ 0.09 ~borde^^ -0.11
        ~bort$ -0.26 ~bort^ 0.13 ~bostadsbolag$ 0.11 ~bostäd$ -0.23 ~bra$ -0.17 ~bra^ -0.18 ~bredd^ 0.08
        ~bredvid^ -0.07 ~brev$ 0.07 ~broschyr$ -0.06 ~broschyr^ -0.08 ~bruk^ 0.11 ~bryt$ 0.09 ~bråk$ 0.07
        ~budget$ -0.09 ~budget^ 0.16 ~buss$ 0.19 ~buss^ 0.18 ~byar$ -0.05 ~byar^ -0.12 ~bygdegård$ 0.05 ~bygg$ 0.05
        ~bygg^ -0.22 ~byggd$ -0.06 ~byggd^ 0.05 ~byn$ 0.05 ~byn^ -0.23 ~byt$ 0.07 ~byt^ 0.22 ~byta^ 0.13 ~byts^ 0.07
        ~bär^ 0.07 ~bära^ -0.12 ~bäst^ -0.10 ~bättr$ 0.15 ~båda$ 0.07 ~båda^ 0.17 ~bör$ 0.13 ~bör^ 0.21 ~bör^^ 0.13
        ~började^^ 0.08 ~centralt^ 0.09 ~chatt$ 0.06 ~chatt^ 0.12 ~chattgrupp^ 0.05 ~chef$ 0.08 ~chef^^ -0.16
        ~chefen -0.10 ~cheferna -0.08 ~dag$ -0.13 ~dag^ -0.11 ~dag^^ -0.18 ~dagis^ -0.10 ~dagordning^ 0.06 ~de -0.21
        ~de$ 0.07 ~de^ 0.30 ~decemb$ 0.18 ~del^ 0.20 ~dela$ -0.18 ~dela^ 0.07 ~deltag$ 0.05 ~deltag^ -0.12 ~dem$ 0.51
        ~den -0.13 ~den$ 0.18 ~den^ -0.13 ~den^^ -0.21 ~der$ 0.07 ~dess$ 0.06 ~dess^ 0.09 ~dessutom$ 0.06
        ~dessutom^ 0.19 ~det -0.28 ~det^ -0.21 ~det^^ -0.48 ~digital^ 0.15 ~digitalt$ 0.12 ~din$ -0.09 ~din^ -0.06
        ~direkt^ 0.06 ~diskussion^ -0.06 ~diskuter^ 0.11 ~distan$ -0.15 ~dit$ 0.07 ~dit^ -0.08 ~dom -0.08 ~dom$ 0.06
        ~dom^ -0.35 ~domstol$ 0.08 ~dott^ 0.06 ~drar$ 0.10 ~drar^ -0.17 ~driv$ -0.09 ~driv^ 0.07 ~dryg$ 0.08
        ~du$ -0.09 ~du^ -0.26 ~dubbl^ 0.08 ~dusch$ 0.05 ~dusch^ 0.07 ~dygn$ -0.11 ~dygn^ -0.10 ~där -0.22 ~där$ 0.20
        ~där^ -0.07 ~däreft$ 0.10 ~däreft^ 0.17 ~därefter 0.16 ~däremot 0.07 ~däremot$ -0.18 ~däremot^ 0.18
        ~därför$ 0.14 ~då -0.28 ~då^ -0.05 ~då^^ -0.13 ~dålig$ -0.25 ~dålig^ -0.15 ~dörr$ -0.09 ~dörr^ 0.14 ~eft$ 0.22
        ~eft^ -0.09 ~efter -0.20 ~eftermiddag^ -0.09 ~eftersom^ 0.15 ~efteråt$ -0.08 ~efteråt^ -0.18 ~egen^ 0.17
        ~egen^^ 0.09 ~egna$ 0.29 ~ekonomiskt$ 0.07 ~el$ -0.14 ~elak^ -0.10 ~elev^ 0.10 ~elevhäls^ 0.09 ~ell$ 0.21
        ~ell^ -0.06 ~elva$ 0.15 ~elva^ -0.17 ~emot$ -0.07 ~emot^ -0.07 ~en 0.40 ~en^^ -0.17 ~enkel$ -0.06 ~enkel^ 0.09
        ~enkl$ 0.06 ~enkät$ -0.09 ~enkät^ 0.11 ~enlig$ 0.17 ~enlig^ -0.18 ~ens$ 0.07 ~ensam$ 0.10 ~ensam^ -0.07
        ~ensamm$ -0.09 ~ensamm^ -0.15 ~ensamståend$ 0.06 ~enskild$ 0.06 ~enskild^ 0.05 ~er^ 0.09 ~erfaren^ 0.09
        ~ersättning$ 0.06 ~ersättning^ -0.07 ~etablering$ -0.05 ~ett 0.08 ~ett$ 0.35 ~ett^^ -0.11 ~f$ 0.07 ~fack^ 0.15
        ~faktiskt^ 0.09 ~fall^ 0.09 ~familj^ -0.12 ~far$ -0.13 ~fast 0.06 ~fast$ 0.07 ~fast^ -0.07 ~fatt^ -0.11
        ~februari$ 0.11 ~fem -0.18 ~fem$ 0.44 ~fem^ -0.23 ~femt$ 0.11 ~femtiotvå^ 0.09 ~femton$ 0.11 ~femton^ -0.07
        ~fick^^ -0.06 ~film$ 0.11 ~finn^ 0.17 ~finns^^ -0.05 ~firm$ 0.09 ~firm^ 0.09 ~fjol^ 0.09 ~fjorton$ 0.07
        ~fjärd^ -0.07 ~fler 0.09 ~fler$ 0.21 ~fler^ 0.28 ~flest$ -0.12 ~flesta^^ -0.08 ~flick^ -0.09 ~flickor 0.08
        ~flickorna -0.08 ~flytt$ 0.10 ~folk$ -0.26 ~folk^ -0.15 ~fordon$ -0.05 ~forsk^ 0.13 ~forskning$ -0.14
        ~fort^ -0.05 ~fortfar$ 0.19 ~fortfar^ -0.12 ~fortsätt$ 0.10 ~fram$ 0.06 ~fram^ 0.07 ~fredag^ 0.17
        ~frisör^ -0.14 ~fritid$ -0.06 ~fritidsgård$ 0.05 ~frivillig$ 0.07 ~frivillig^ 0.08 ~frukost$ -0.06
        ~frukost^ -0.10 ~fråg$ -0.17 ~fråg^ 0.14 ~från -0.10 ~från$ 0.25 ~från^^ 0.09 ~funk^ 0.23
        ~funktionsnedsättning^ -0.06 ~fyra -0.18 ~fyra$ 0.13 ~fyrtio$ -0.12 ~fyrtio^ -0.18 ~fyrtiotvå$ 0.06
        ~fystest$ -0.08 ~få$ 0.12 ~få^ -0.15 ~får^ -0.25 ~får^^ 0.09 ~född$ 0.08 ~följd$ 0.07 ~följd^ 0.13 ~för -0.08
        ~för$ 0.48 ~för^ 0.39 ~för^^ 0.29 ~fördel$ 0.17 ~fördubblat$ -0.12 ~före$ 0.10 ~före^ 0.17 ~förebygg^ 0.07
        ~förening$ 0.12 ~förening^ 0.21 ~företag$ -0.12 ~företag^ 0.12 ~förklar^ 0.08 ~förlor$ 0.13 ~förlor^ -0.08
        ~förmiddag$ 0.06 ~förmiddag^ -0.06 ~förr$ 0.13 ~förra -0.16 ~förrä^ 0.07 ~församling$ 0.09 ~förskol$ 0.11
        ~förskol^ 0.11 ~först$ 0.29 ~första -0.10 ~förstår$ -0.07 ~förstår^ 0.05 ~försvinn$ 0.06
        ~försäkringskassan 0.05 ~försök$ -0.16 ~försörjningsstöd$ -0.10 ~förtroendevald$ 0.09 ~förtroendevald^ 0.10
        ~förtur^ 0.08 ~förvaltning^ -0.09 ~föräldr$ -0.10 ~föräldr^ 0.08 ~föräldraledig$ 0.11 ~föräldraledig^ -0.10
        ~föröv^ 0.05 ~gaml$ -0.05 ~gammal^ 0.06 ~gav$ -0.06 ~gav^ 0.06 ~ge^ 0.19 ~gemensam$ 0.12 ~gemensam^ 0.22
        ~gemensamm$ 0.06 ~gemensamt^ 0.10 ~generationsskift$ -0.05 ~genom$ -0.19 ~genom^ -0.05 ~genomsnitt^ -0.07
        ~ger$ 0.06 ~ger^ -0.13 ~gett$ 0.09 ~gett^ -0.12 ~gick$ -0.13 ~gick^ -0.38 ~gick^^ -0.22 ~gjord$ 0.09
        ~gjord^ -0.09 ~gjort$ 0.07 ~grabb^ 0.05 ~grannkommun^ 0.05 ~gravid$ -0.07 ~grund^ 0.08 ~grupp$ 0.07
        ~grupp^ 0.16 ~gruppled$ 0.09 ~gräns^ 0.09 ~gymnasi$ -0.06 ~gäll^ 0.08 ~gär$ -0.08 ~gär^ 0.10 ~gäst^ -0.05
        ~går^ 0.14 ~går^^ -0.27 ~gård$ -0.19 ~gård^ 0.12 ~gått$ 0.25 ~gör$ 0.34 ~gör^ 0.11 ~gör^^ -0.23 ~göra$ -0.26
        ~göra^ 0.17 ~görs$ 0.12 ~görs^ 0.08 ~ha$ 0.06 ~hade$ 0.07 ~hade^ -0.13 ~hade^^ -0.10 ~haft^ -0.11 ~hall^ -0.10
        ~halltid$ 0.08 ~halv^ -0.13 ~halver^ 0.06 ~hamn$ 0.11 ~hamn^ -0.12 ~han -0.09 ~han$ 0.23 ~hand^ 0.09
        ~handl^ -0.17 ~handledning$ 0.08 ~handlingspl$ 0.11 ~handlägg$ -0.08 ~handlägg^ 0.10 ~har$ 0.12 ~hat$ -0.12
        ~hel$ 0.06 ~hela$ 0.27 ~hela^ -0.22 ~helg$ 0.10 ~helg^ -0.09 ~hell$ -0.12 ~hell^ -0.06 ~helst$ -0.09
        ~helt^ -0.15 ~heltid$ 0.26 ~hem$ -0.16 ~hemlig^ 0.05 ~hemm^ -0.16 ~hemtjänst$ 0.09 ~hemtjänst^ -0.20
        ~hemtjänsten -0.12 ~henn$ -0.10 ~henn^ -0.30 ~hinn$ 0.15 ~hinn^ 0.07 ~hit$ -0.17 ~hjälp$ 0.12 ~hjälp^ -0.14
        ~hjälpt$ -0.19 ~hon 0.21 ~hon$ 0.07 ~hon^ -0.10 ~honom$ 0.08 ~honom^ -0.07 ~hopp^ 0.19 ~hos$ 0.13 ~hos^ 0.11
        ~hot$ -0.12 ~hot^ 0.12 ~hotell$ 0.07 ~hundr$ 0.14 ~hunnit$ -0.06 ~hur$ -0.29 ~hur^ -0.11 ~hushåll$ 0.20
        ~hyr^ 0.06 ~hälft$ 0.14 ~hälften -0.08 ~hälsocentral$ 0.08 ~hämt^ -0.06 ~hämtning$ -0.10 ~händ^ 0.10
        ~häng^ 0.07 ~hänt$ -0.06 ~hänt^ 0.06 ~hänvis^ -0.14 ~här$ -0.33 ~här^ -0.10 ~härnösand$ -0.10 ~härnösand^ 0.05
        ~håll^ 0.16 ~högr$ 0.09 ~högst$ -0.05 ~högstadi^ 0.07 ~höll$ -0.19 ~höll^ -0.06 ~hör$ 0.12 ~hör^ -0.11
        ~höra$ 0.12 ~höra^ -0.15 ~höst^ 0.26 ~i 0.09 ~i$ 0.30 ~i^ 0.11 ~i^^ 0.18 ~ibland$ 0.17 ~idag$ -0.09
        ~ifrå$ 0.10 ~igenom$ 0.09 ~igenom^ 0.08 ~ihop$ -0.13 ~ihop^ 0.09 ~illa$ -0.10 ~illa^ 0.07 ~in^ -0.07
        ~in^^ -0.18 ~industrin$ 0.08 ~införd^ -0.10 ~infört^ 0.09 ~ing$ 0.28 ~ing^ 0.09 ~inga^ 0.23 ~ingen^^ -0.10
        ~ingenting$ 0.10 ~ingår$ 0.06 ~ingår^ -0.05 ~inn$ 0.19 ~inn^ 0.08 ~innehåll^ 0.08 ~inom$ 0.14 ~inom^ 0.18
        ~insats$ -0.06 ~int$ -0.06 ~int^ -0.08 ~inte -0.25 ~inte$ 0.05 ~inte^ -0.18 ~inte^^ -0.08 ~intervju$ -0.16
        ~intyg^ 0.08 ~ishall$ -0.09 ~ja$ -0.29 ~ja^ -0.14 ~jag$ -0.20 ~jag^ -0.10 ~jaktlag$ 0.13 ~januari^ 0.07
        ~jargong^ 0.06 ~jo$ 0.06 ~jobb$ -0.40 ~jobb^ 0.07 ~jobbig$ -0.08 ~jour$ 0.15 ~jour^ -0.08 ~ju$ -0.29
        ~juni$ 0.19 ~just$ 0.08 ~just^ 0.13 ~jämför^ 0.07 ~jämn$ 0.07 ~jämnt$ 0.11 ~jämställd$ 0.15 ~jämställd^ 0.09
        ~kall$ 0.14 ~kall^ -0.15 ~kan$ 0.25 ~kan^ -0.23 ~kan^^ -0.19 ~kansk$ 0.05 ~kansk^ -0.10 ~kapital$ -0.05
        ~karl$ 0.06 ~karl^ -0.21 ~kassör$ 0.07 ~killarna -0.23 ~klag^ -0.09 ~klart$ 0.05 ~klass^ 0.08
        ~klassrumm$ -0.14 ~klock^ -0.12 ~klubb^ -0.19 ~knack$ -0.15 ~knappt^ -0.05 ~kock^ -0.09 ~kolleg$ 0.06
        ~kolleg^ -0.17 ~kom^ -0.06 ~komm$ 0.07 ~komm^ 0.05 ~kommer^^ -0.20 ~kommit$ -0.10 ~kommun$ 0.32 ~kommun^ 0.48
        ~kommunal$ 0.08 ~kommunal^ 0.17 ~kommunalråd$ 0.09 ~kommundirektör$ -0.09 ~kommunen -0.10 ~kommunens 0.11
        ~konstig^ 0.11 ~kontakt^ 0.08 ~kontaktperson^ 0.21 ~kontrakt$ 0.13 ~kort$ -0.06 ~kost$ 0.12 ~kost^ -0.09
        ~kostnad^ 0.10 ~kramfor$ 0.13 ~krav$ -0.05 ~krav^ -0.24 ~kring$ 0.12 ~kris$ 0.07 ~krisledning$ 0.06
        ~krisledningsnämnd$ 0.08 ~kron$ 0.11 ~kron^ 0.08 ~kräv$ 0.08 ~kräv^ 0.11 ~kräver^^ 0.05 ~kun$ 0.17 ~kund$ 0.08
        ~kund^ -0.14 ~kurat^ 0.14 ~kuratorn^ 0.07 ~kurs$ -0.14 ~kurs^ -0.16 ~kv$ -0.11 ~kv^ -0.06 ~kvar$ 0.28
        ~kvar^ -0.30 ~kvartal$ -0.14 ~kvartal^ 0.09 ~kvin$ 0.23 ~kvinn$ 0.17 ~kvinn^ 0.11 ~kvinna^^ -0.08
        ~kvinnlig$ -0.23 ~kvinnlig^ -0.08 ~kvinnliga -0.06 ~kvinnodominer$ 0.07 ~kvinnojour$ 0.19 ~kvinnojour^ 0.18
        ~kvinnor -0.17 ~kvinnor$ 0.19 ~kvinnor^ 0.10 ~kvinnor^^ -0.11 ~kvinnorna -0.06 ~kväll$ 0.17 ~kväll^ 0.11
        ~kvällstid^ 0.09 ~kyrk^ 0.05 ~känn$ 0.19 ~känn^ -0.07 ~känner^^ -0.10 ~kök^ -0.13 ~köksbord^ 0.07 ~kön$ 0.07
        ~könsuppdel$ 0.13 ~könsuppdel^ 0.12 ~köp$ 0.06 ~köp^ -0.07 ~kör^ -0.12 ~körd$ -0.08 ~körkort^ -0.07
        ~lag$ -0.11 ~lag^ 0.07 ~land$ -0.08 ~land^ 0.09 ~landsbygd^ 0.06 ~landshövding$ -0.09 ~landshövding^ 0.12
        ~lantbruk$ 0.08 ~led^ -0.14 ~ledamöt$ 0.14 ~ledig$ 0.06 ~ledningsgrupp^ 0.20 ~lek$ 0.07 ~lev$ -0.12
        ~lev^ -0.06 ~levt^ -0.10 ~ligg$ 0.08 ~ligg^ 0.26 ~ligger^^ -0.10 ~lika$ 0.16 ~liksom^ 0.30 ~linj$ -0.18
        ~linj^ -0.09 ~lit^ 0.13 ~liv^ 0.07 ~lokal$ 0.07 ~lokal^ 0.11 ~lott^ 0.05 ~lst$ -0.10 ~lunch$ -0.08
        ~lägen$ 0.11 ~lägg$ 0.13 ~lägg^ -0.24 ~lägr$ -0.08 ~läm^ -0.22 ~lämn$ -0.05 ~län^ 0.22 ~länet$ 0.12
        ~länets 0.07 ~läng$ -0.12 ~läng^ 0.09 ~längst$ -0.07 ~länsstyrels$ -0.27 ~länsstyrels^ 0.27
        ~länsstyrelsen^^ 0.10 ~lär^ -0.28 ~lära^ 0.08 ~lärt^ -0.08 ~läsa^ 0.07 ~läsning$ 0.16 ~läst^ 0.06 ~lätt$ -0.18
        ~lån^ -0.10 ~lång$ -0.08 ~lång^ 0.15 ~lås$ -0.09 ~lås^ 0.06 ~låt$ 0.08 ~låt^ 0.07 ~låter^^ -0.09
        ~lönekartläggning$ 0.06 ~lönerna 0.05 ~m^ -0.10 ~maj^ -0.09 ~mak$ 0.10 ~makt$ -0.06 ~makt^ 0.05 ~mall$ 0.07
        ~mall^ 0.06 ~mamm$ 0.06 ~mamm^ -0.10 ~man -0.30 ~man$ -0.11 ~man^ -0.21 ~man^^ 0.18 ~mandatperiod$ 0.17
        ~mandatperiod^ 0.07 ~manlig$ 0.19 ~mann$ 0.08 ~mannen -0.12 ~mark$ -0.08 ~mars$ 0.11 ~maskin$ 0.10
        ~maskin^ 0.16 ~mat^ 0.11 ~material$ -0.06 ~med 0.05 ~med$ 0.31 ~med^^ -0.09 ~medelåld^ 0.08 ~medlemm$ 0.19
        ~medverk^ -0.05 ~mell$ 0.12 ~mell^ 0.17 ~mellan^^ 0.08 ~men 0.16 ~men$ 0.16 ~men^ -0.38 ~menar^^ -0.25
        ~mer$ 0.11 ~mer^ -0.22 ~mest$ 0.18 ~mest^ -0.11 ~metod$ -0.07 ~mig$ -0.06 ~mig^ -0.06 ~mil$ 0.08 ~mil^ 0.08
        ~miljon^ -0.08 ~min 0.06 ~min^ -0.07 ~mina^ -0.18 ~mindr$ -0.06 ~minn$ 0.08 ~minut^ -0.21 ~missbruk$ 0.11
        ~mitt$ -0.06 ~mitt^ 0.11 ~modell$ 0.07 ~modell^ 0.09 ~morgon^ -0.10 ~mot$ 0.24 ~mot^ -0.23 ~mottagning^ 0.06
        ~myck^ -0.10 ~myndig^ 0.11 ~män$ -0.08 ~männ$ -0.10 ~männ^ 0.37 ~människ$ 0.10 ~mäns$ -0.10 ~mätt$ -0.08
        ~mål$ 0.12 ~mån^ -0.06 ~månad$ 0.32 ~månad^ -0.42 ~måndag^ -0.05 ~mång^ -0.15 ~mår$ -0.09 ~måst$ 0.29
        ~mått$ 0.08 ~mönstr^ -0.12 ~möt$ -0.13 ~möt^ -0.13 ~möte$ 0.17 ~möte^ 0.16 ~mötena 0.09 ~möts$ 0.06 ~n^ -0.17
        ~namn^ -0.08 ~namngiv$ 0.09 ~nationell^ -0.06 ~nationellt^ 0.06 ~natt$ 0.07 ~ned^ 0.06 ~nej$ -0.23 ~ni$ -0.17
        ~ni^^ 0.08 ~nio$ 0.24 ~nio^ -0.09 ~nittio^ -0.05 ~nitton$ 0.19 ~nitton^ -0.13 ~noll^ -0.10 ~nominer$ 0.07
        ~norm$ 0.26 ~norr$ 0.07 ~nu$ 0.10 ~nu^ -0.20 ~numer$ 0.11 ~numm^ 0.14 ~ny$ 0.06 ~ny^ 0.07 ~nya$ 0.17
        ~nytt$ 0.10 ~nytt^ 0.09 ~nämn$ 0.12 ~nämn^ -0.05 ~nämnd$ 0.18 ~nämnd^ -0.13 ~när$ 0.08 ~när^ -0.09
        ~när^^ -0.08 ~nära$ 0.07 ~närm^ 0.08 ~näst$ 0.19 ~nät$ 0.07 ~nät^ 0.14 ~nätt^ -0.09 ~nätverk$ -0.15
        ~nätverk^ 0.19 ~någon -0.08 ~någon$ 0.29 ~någon^ -0.07 ~någonsin$ 0.11 ~någonstan$ 0.10 ~något$ 0.10
        ~något^ 0.09 ~någr^ -0.10 ~nån$ -0.08 ~nån^ -0.10 ~når$ 0.06 ~når^ 0.22 ~når^^ 0.10 ~nåt$ -0.08 ~nåt^ -0.07
        ~oavsett$ 0.09 ~och 0.69 ~och$ 0.55 ~och^ -0.08 ~och^^ 0.25 ~också$ -0.15 ~också^ 0.52 ~också^^ 0.08
        ~oft$ -0.09 ~ofta^ -0.10 ~olik$ 0.05 ~om^ 0.26 ~om^^ 0.08 ~omklädningsrumm^ -0.10 ~omkring$ 0.11 ~områd$ 0.07
        ~omsorg$ 0.05 ~ord$ -0.23 ~ordför^ -0.08 ~ordföranden -0.11 ~organisation^ 0.07 ~ork^ -0.12 ~oro$ -0.06
        ~orosanmäl$ 0.07 ~oss$ -0.25 ~oss^ 0.11 ~pandemin$ -0.09 ~papp$ -0.15 ~pappagrupp$ 0.05 ~papporna -0.11
        ~par$ 0.09 ~par^ -0.13 ~par^^ -0.06 ~parkering^ -0.07 ~part$ 0.15 ~parti$ 0.24 ~parti^ 0.06
        ~partidistrikt$ 0.07 ~partn^ 0.11 ~patient$ 0.10 ~patient^ 0.13 ~pek$ 0.07 ~peng$ -0.10 ~pension$ 0.12
        ~pension^ -0.15 ~pensioner^ -0.08 ~per$ 0.36 ~person$ 0.18 ~personal^ 0.31 ~placer$ 0.08 ~placering$ -0.09
        ~plan$ -0.06 ~plan^ 0.09 ~planer^ 0.06 ~plat^ -0.08 ~plats$ -0.06 ~plugg^ 0.08 ~plötslig$ 0.09 ~pojk$ 0.31
        ~pojk^ -0.17 ~pojkar -0.08 ~pojkarna -0.12 ~policy^ -0.07 ~polis$ 0.18 ~polis^ 0.21 ~polisen -0.12
        ~politik$ -0.05 ~porr^ 0.11 ~praktik$ 0.09 ~praktik^ -0.06 ~prat$ -0.30 ~pratar^^ -0.07 ~presidi$ 0.06
        ~prioriter^ 0.08 ~privat$ 0.05 ~problem$ -0.16 ~problem^ -0.08 ~procent$ 0.06 ~procent^ -0.37
        ~produktion$ 0.08 ~program$ -0.07 ~programm$ 0.07 ~projekt^ 0.05 ~projektpeng$ 0.12 ~prov^ 0.18 ~präst$ -0.09
        ~psykiatrin^ 0.05 ~psykisk$ 0.08 ~punkt$ 0.36 ~på$ 0.35 ~på^ 0.16 ~rad$ -0.14 ~rakt$ -0.06 ~rakt^ -0.13
        ~raml^ -0.06 ~rapport$ 0.09 ~rapport^ 0.10 ~rapporter^ -0.07 ~red$ 0.16 ~red^ 0.08 ~redovis^ -0.11
        ~regel$ -0.09 ~regel^ 0.08 ~regional$ 0.09 ~regl$ 0.05 ~regl^ 0.09 ~reglement^ 0.08 ~rekryter$ 0.05
        ~rekt^ -0.08 ~relation^ 0.06 ~remiss$ 0.06 ~remiss^ 0.07 ~ren$ -0.11 ~rest$ 0.18 ~rest^ -0.07 ~rikt$ -0.07
        ~rikt^ 0.11 ~riktig$ -0.15 ~riktig^ -0.07 ~ring$ 0.37 ~ring^ 0.07 ~ringd$ -0.10 ~ringd^ -0.07 ~ringer^^ -0.07
        ~risk^ 0.06 ~rolig^ -0.07 ~roll$ 0.06 ~roll^ 0.10 ~rum^ 0.07 ~rumm$ 0.08 ~rumm^ 0.06 ~runt$ 0.11 ~runt^ -0.06
        ~ruta$ 0.06 ~ruta^ 0.06 ~rutin$ 0.07 ~rutin^ 0.11 ~rygg$ -0.07 ~räck$ 0.16 ~räck^ -0.06 ~rädd^ -0.11
        ~räddningstjänst^ 0.06 ~räk$ 0.07 ~räk^ 0.20 ~räkn^ -0.31 ~räknas^^ -0.09 ~rätt^ 0.07 ~råd^ -0.17
        ~rådgivning^ 0.08 ~rör^ 0.07 ~röst^ -0.06 ~sa$ -0.09 ~sa^ -0.09 ~sade$ 0.05 ~sade^ -0.10 ~sagt^ -0.06
        ~sak$ -0.08 ~sak^ -0.09 ~sakn$ 0.18 ~sakn^ 0.11 ~samarbet$ 0.05 ~samebyn$ -0.05 ~samfund^ 0.08 ~samisk^ 0.10
        ~saml$ 0.11 ~saml^ 0.09 ~samling$ 0.08 ~samm$ -0.09 ~samm^ -0.08 ~sammanträd$ 0.11 ~samordn^ 0.08
        ~samråd$ -0.15 ~samtal$ -0.12 ~samtal^ 0.09 ~samtidig$ -0.11 ~samtidig^ 0.10 ~samtlig^ -0.08 ~samverk$ -0.05
        ~satsning$ -0.09 ~satt$ -0.10 ~schem$ 0.16 ~schem^ 0.22 ~se$ 0.17 ~se^ 0.19 ~sed$ 0.36 ~sed^ 0.32 ~sedan 0.19
        ~sekreter^ 0.08 ~sekretess$ 0.14 ~sekretess^ 0.09 ~sen 0.38 ~sen$ -0.18 ~sen^ 0.16 ~sent$ 0.06 ~ser$ 0.08
        ~ser^^ -0.18 ~ses^ 0.07 ~sett$ 0.06 ~sett^ -0.15 ~sex -0.05 ~sex$ 0.19 ~sextio$ -0.16 ~sextio^ 0.14
        ~sexton$ -0.11 ~sexton^ -0.17 ~sexuell$ 0.06 ~sfi^ -0.06 ~sid^ -0.12 ~siffr$ -0.07 ~siffr^ -0.14 ~sig$ 0.14
        ~sig^ -0.10 ~sin$ 0.20 ~sin^ -0.10 ~sina^ 0.06 ~sist^ -0.14 ~sitt$ 0.22 ~sitt^ 0.21 ~sitter^^ 0.16 ~sju -0.07
        ~sju$ 0.17 ~sju^ -0.17 ~sjuk$ -0.10 ~sjuk^ 0.06 ~sjukhus$ -0.07 ~sjukskriv$ 0.05 ~sjuktal$ -0.06
        ~sjuttio$ 0.08 ~sjutton^ -0.14 ~själv^ 0.12 ~ska 0.14 ~ska^ -0.10 ~ska^^ -0.15 ~skift^ 0.10 ~skiljer^^ 0.06
        ~skillnad$ 0.10 ~skog$ -0.06 ~skog^ -0.23 ~skol$ -0.25 ~skolan 0.08 ~skolskötersk$ 0.09 ~skolskötersk^ 0.06
        ~skolsköterskorna 0.07 ~skratt^ -0.09 ~skrev$ 0.11 ~skriv -0.18 ~skriv$ 0.11 ~skull$ 0.21 ~skull^ 0.06
        ~skulle^^ 0.08 ~skydd$ -0.05 ~skydd^ 0.07 ~skyddsombud$ -0.05 ~skyddsombud^ 0.06 ~slag^ 0.09 ~slagit^ 0.05
        ~slut$ 0.18 ~slutar^^ 0.14 ~slå^ 0.15 ~slår$ 0.14 ~små^ -0.11 ~småbarn^ -0.06 ~snack$ -0.08 ~snack^ -0.12
        ~snitt$ 0.16 ~snitt^ 0.08 ~socialjour^ -0.10 ~socialtjänst$ 0.12 ~socialtjänst^ 0.25 ~som$ 0.08 ~som^ 0.32
        ~som^^ 0.34 ~spel$ -0.10 ~spel^ -0.12 ~sprid^ 0.11 ~språk^ 0.06 ~stab^ 0.12 ~stadg$ 0.16 ~stannar^^ -0.09
        ~start$ -0.08 ~station$ -0.10 ~steg^ -0.05 ~stol^ 0.08 ~stopp^ -0.09 ~storlek$ 0.06 ~strateg$ 0.07
        ~strateg^ -0.06 ~strategin$ 0.06 ~student^ 0.08 ~studi^ -0.05 ~styck$ 0.07 ~styck^ -0.08 ~styr$ -0.09
        ~styr^ 0.14 ~styrels$ 0.13 ~styrels^ -0.09 ~styrelsen -0.08 ~städ^ -0.12 ~ställ^ -0.19 ~ställd$ 0.06
        ~stäng$ -0.08 ~stäng^ 0.16 ~stängd^ 0.06 ~stå$ 0.16 ~stå^ 0.08 ~ståend^ -0.14 ~står^ -0.07 ~står^^ -0.25
        ~stöd$ 0.26 ~stöd^ 0.08 ~störr$ -0.06 ~störr^ -0.08 ~störst$ -0.05 ~sundsvall$ -0.11 ~sundsvall^ 0.17
        ~suttit$ 0.06 ~svar$ 0.23 ~svar^ -0.08 ~svensk$ -0.17 ~svensk^ 0.12 ~svår$ -0.05 ~svår^ 0.08 ~svårt$ -0.06
        ~syns$ -0.11 ~syns^ -0.13 ~syns^^ -0.09 ~system^ -0.06 ~säg$ 0.10 ~säg^ -0.18 ~säger^^ -0.26 ~säker$ 0.12
        ~säker^ 0.12 ~sälj$ -0.08 ~särskild$ 0.06 ~särskilt^ 0.13 ~sätt^ 0.06 ~så -0.07 ~så$ 0.13 ~så^ 0.11 ~så^^ 0.35
        ~såd^ -0.07 ~sådant$ 0.07 ~såg^ -0.09 ~sågverk$ -0.08 ~sök$ -0.16 ~söka^ -0.10 ~söker^^ -0.06 ~sökt$ 0.12
        ~sökt^ -0.07 ~sömn$ 0.10 ~sömn^ 0.16 ~ta^ 0.12 ~tack$ -0.19 ~tack^ -0.09 ~tafs$ -0.09 ~tag$ 0.05 ~tagit$ 0.07
        ~tak$ 0.14 ~tal$ -0.08 ~tal^ -0.07 ~tala$ -0.07 ~talartid$ -0.12 ~tandvård$ 0.18 ~tapp^ -0.13 ~tar$ -0.05
        ~tas$ 0.07 ~teknik^ 0.11 ~teknisk^ 0.13 ~telefon$ 0.12 ~telefon^ 0.19 ~termin^ -0.17 ~test$ -0.06 ~tid$ -0.25
        ~tid^ -0.09 ~tidig^ 0.14 ~till$ 0.30 ~tillbak$ 0.05 ~tillgänglig$ 0.06 ~tillsamman$ 0.06 ~tillsyn^ 0.05
        ~tillåt$ 0.13 ~tillåt^ 0.07 ~timm^ -0.10 ~timrå^ 0.05 ~tio$ 0.13 ~tio^ -0.07 ~tisdag^ 0.09 ~titt$ 0.07
        ~titt^ -0.17 ~tjej$ -0.10 ~tjejerna -0.06 ~tjugo$ 0.21 ~tjugo^ 0.07 ~tjugosex$ 0.06 ~tjugosju$ 0.11
        ~tjugotvå^ 0.08 ~tjän$ -0.06 ~tjänst$ 0.22 ~tjänst^ 0.09 ~tjänsteföretag$ 0.05 ~toalett^ 0.11 ~tog$ -0.15
        ~tog^^ -0.09 ~togs$ 0.09 ~tolk$ 0.07 ~tolk^ 0.13 ~tolv^ -0.12 ~tom$ 0.07 ~ton$ -0.09 ~topp^ -0.14
        ~torsdag$ 0.13 ~torsdag^ 0.11 ~trakasseri$ 0.09 ~trapp$ -0.07 ~trapphus$ 0.11 ~tre 0.16 ~tre$ 0.18
        ~tredj$ 0.25 ~tredje^^ -0.06 ~tredjedel$ 0.06 ~tredjedel^ -0.09 ~trehundr$ 0.07 ~tretton$ 0.14 ~tretton^ 0.06
        ~trodd$ 0.05 ~tror^ -0.14 ~tror^^ 0.10 ~trossamfund^ 0.07 ~trot$ 0.08 ~trygg^ -0.11 ~trygghetspunkt$ 0.06
        ~träff$ -0.11 ~trän^ 0.11 ~tung$ 0.10 ~tung^ 0.12 ~tur$ 0.05 ~tvärtom^ -0.11 ~två -0.17 ~två$ 0.16
        ~tvåhundr$ 0.14 ~tyck$ 0.11 ~tydlig$ 0.07 ~tyst$ -0.06 ~tystnadsplikt$ -0.06 ~tystnadsplikt^ 0.09 ~tänk$ 0.08
        ~tänk^ -0.12 ~tänkt$ -0.08 ~tänkt^ -0.20 ~und$ 0.33 ~und^ 0.09 ~undantag$ -0.07 ~under 0.06
        ~underskötersk$ 0.06 ~underskötersk^ 0.05 ~undr^ -0.07 ~undvik$ 0.15 ~ung$ 0.10 ~unga 0.07 ~unga$ -0.09
        ~unga^^ 0.05 ~ungdom$ 0.08 ~ungefär 0.05 ~ungefär$ 0.11 ~universitet$ -0.06 ~upp$ 0.18 ~upp^ 0.28
        ~uppdrag$ 0.12 ~uppdrag^ 0.22 ~uppföljning^ 0.12 ~uppg^ 0.08 ~uppgift^ 0.08 ~upphandl$ -0.08 ~upphandl^ 0.05
        ~upphandling$ -0.08 ~ur$ 0.14 ~ur^ 0.07 ~ut^ -0.06 ~utan 0.07 ~utan$ 0.29 ~utanför$ 0.07 ~utbild$ 0.07
        ~utbildning^ -0.06 ~ute$ 0.05 ~ute^ -0.11 ~utom^ -0.14 ~utred$ 0.12 ~utred^ 0.10 ~utredning^ 0.07 ~utrik$ 0.07
        ~utsätt$ 0.07 ~utsätt^ -0.10 ~uttag^ -0.06 ~utveckl^ 0.07 ~va^ -0.06 ~vad 0.10 ~vad$ -0.06 ~vad^ -0.34
        ~vak$ -0.05 ~vaktmäst^ 0.07 ~val$ -0.05 ~val^ 0.09 ~valberedning$ 0.06 ~vald^ -0.15 ~var$ -0.16 ~var^ -0.13
        ~var^^ -0.19 ~vara$ 0.21 ~vara^ 0.10 ~varandr$ 0.18 ~varandr^ -0.19 ~varann$ 0.22 ~varann^ 0.08 ~varav$ 0.14
        ~varav^ 0.12 ~vardag^ 0.06 ~varend^ 0.07 ~varför^ -0.10 ~varit$ -0.24 ~varit^ -0.09 ~varj$ -0.06 ~varj^ 0.28
        ~varje 0.06 ~vartann^ 0.10 ~vd^ 0.12 ~veck$ 0.13 ~veck^ -0.12 ~vem -0.14 ~vem$ 0.24 ~vem^ -0.11
        ~verklig$ -0.08 ~verksam^ 0.05 ~vet$ 0.13 ~vet^ -0.39 ~vet^^ -0.18 ~veta$ 0.09 ~veta^ -0.20 ~vi^ 0.17
        ~via^ 0.09 ~vid^^ -0.09 ~viktig^ 0.15 ~vilj^ 0.13 ~vilk$ 0.25 ~vill$ 0.05 ~vill^ -0.16 ~villk$ 0.09
        ~villk^ 0.06 ~vint$ -0.08 ~vint^ 0.05 ~vintr^ 0.08 ~vis$ 0.14 ~viss^ -0.10 ~visst$ -0.18 ~visst^ -0.07
        ~visste^^ -0.06 ~vore$ 0.12 ~vore^ 0.23 ~vux$ 0.18 ~vux^ 0.11 ~vuxenutbildning^ 0.06 ~väg$ 0.17 ~vägg$ -0.15
        ~väl$ 0.05 ~välj^ 0.10 ~vänd$ -0.14 ~vänd^ 0.05 ~vänt$ -0.06 ~vänt^ 0.10 ~väntetid$ 0.07 ~väntetid^ 0.09
        ~värd^ 0.20 ~värst$ -0.07 ~våg$ 0.17 ~våg^ 0.15 ~våga$ 0.08 ~våga^ -0.07 ~våld$ 0.31 ~våld^ 0.15 ~våldet -0.09
        ~våldsförebygg^ 0.09 ~vår$ 0.06 ~vår^ -0.12 ~våra^ -0.05 ~vård$ 0.06 ~vård^ -0.12 ~vårdcentral$ 0.08
        ~vårt^ 0.11 ~yngr^ 0.05 ~yngst^ -0.06 ~yrk$ 0.13 ~yrke^ -0.09 ~yrkesvägled^ 0.07 ~yttr^ 0.07 ~ägand$ -0.05
        ~ägar$ 0.06 ~äger$ -0.09 ~äger^^ -0.05 ~äldr$ -0.11 ~äldreboend^ -0.19 ~än$ 0.23 ~ändr$ 0.09 ~ändå$ 0.15
        ~ändå^ -0.10 ~är$ 0.10 ~är^ 0.19 ~är^^ -0.14 ~ärend$ 0.06 ~ärend^ -0.08 ~ärlig$ -0.05 ~även -0.09 ~även^ 0.05
        ~å 0.13 ~å$ -0.25 ~å^ -0.28 ~åka^ 0.05 ~åker$ -0.22 ~åker^ 0.06 ~åklag$ 0.10 ~åklag^ -0.11 ~ånge^ -0.12
        ~år$ -0.09 ~år^ -0.10 ~åren$ 0.10 ~året$ 0.24 ~året^^ -0.09 ~årlig$ 0.06 ~återfall$ 0.06 ~återkomm^ -0.15
        ~åtgärd$ 0.09 ~ått^ 0.12 ~åtta$ -0.13 ~åttio$ 0.18 ~åttio^ 0.08 ~önsk$ 0.11 ~öpp^ 0.05 ~öppn$ -0.14
        ~örnsköldsvik^ -0.09 ~över$ 0.18 ~över^ -0.13 ~övergrepp$ 0.07 ~övning$ -0.06 ~övning^ 0.07 ~övrig$ 0.07
        ~övrig^ 0.12
        """
}
