/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.43
        cueMost 0.50
        cues 0.47
        decisive 1.14
        decisiveOther -0.20
        frame 0.92
        frameFar -1.02
        frameFarOther 0.12
        frameOther -0.12
        heading 0.74
        headingGuess 0.23
        headingOne 0.95
        headingSure 1.34
        lead 0.83
        leadFramed 1.05
        question 0.79
        questionFar -1.02
        questionOne 1.18
        questionSure 0.65
        """,
        "central-aktor": """
        bias 0.15
        board -0.08
        cell -0.12
        comparative -0.10
        early -0.44
        end 0.93
        evaluation -0.07
        first -0.20
        fragment -0.30
        frameCentralAktor 0.61
        frameHindrande -0.11
        frameLansstyrelsen -0.34
        frameNone -0.16
        frameNulage -0.15
        framePadrivande -0.25
        framePrioritering 0.21
        frameSamverkansform 1.60
        frameUtmaning -0.24
        frameUtvecklingsomrade -0.42
        fronted 1.79
        hedged 0.07
        imperative -0.25
        item 0.04
        late -0.72
        later 0.12
        meeting -0.77
        middle -0.53
        modal 0.45
        negation 0.14
        negations -0.08
        next3 0.94
        number -0.23
        plain 0.06
        prose 0.02
        question -0.28
        quote -0.49
        shortFirst 0.20
        third -0.22
        turn 0.04
        weHave -0.17
        wordsMore -0.07
        ~2019 -0.65 ~akut 0.58 ~aldrig 0.66 ~all -0.31 ~alla -0.22 ~alls -0.51 ~alltid 0.26 ~andr -0.37 ~anmäl -0.20
        ~ann 0.41 ~annar 0.33 ~anställ 0.32 ~anställning -0.54 ~ansökning -0.22 ~använd -0.83 ~arbet -0.32
        ~arbetsförmedling 0.69 ~avgör 0.77 ~avtal 0.22 ~bank 0.97 ~bara 0.38 ~barn -0.26 ~barnahus -1.18
        ~barnmorsk -0.20 ~barnomsorg -0.55 ~behöv -0.23 ~berätt -0.24 ~beslut 0.28 ~beställ -0.24 ~bestämm 0.63
        ~besök -0.34 ~betal -0.50 ~betald -0.21 ~betalt -0.62 ~betyg 0.24 ~bidrag -0.21 ~bil -0.49 ~bild -0.30
        ~bjud -0.83 ~bland -0.23 ~blivit -0.22 ~boend -0.33 ~bok -0.42 ~bolag -0.39 ~bor -0.52 ~bord 0.29
        ~bostäd -0.27 ~bransch -0.23 ~broschyr -0.25 ~bryt -0.21 ~bråk 0.29 ~budg -0.27 ~budget -0.50 ~buss -0.31
        ~byggd -0.31 ~byt -0.21 ~bäst -0.82 ~bättr -0.28 ~båda 0.24 ~både 0.41 ~bör 0.29 ~dag 0.26 ~dagtid -0.20
        ~dam -0.53 ~decemb -0.32 ~del -0.38 ~dela -0.45 ~deltid -0.47 ~dessutom -0.44 ~distan -0.45 ~dit 0.36
        ~dom 0.58 ~dusch -0.54 ~däreft -0.45 ~däremot 0.59 ~därifrå 1.19 ~därmed 0.56 ~dörr -0.26 ~efteråt -1.00
        ~egen -0.24 ~eget -0.40 ~egna -0.55 ~elevhäls 0.95 ~elva -0.23 ~emot 0.26 ~enda 0.36 ~enkelt -0.34
        ~enkät -1.38 ~enlig 0.54 ~fack 0.85 ~faktiskt -0.32 ~fast 0.26 ~fatt -0.25 ~fem -0.25 ~femton -0.65
        ~film -0.41 ~finn -0.29 ~fler -0.37 ~flest 0.41 ~flytt -0.32 ~folkhögskol 0.68 ~forskning 0.76 ~fortfar -0.22
        ~fram -0.33 ~framför -0.31 ~fredag -0.45 ~frivård -0.44 ~funger -0.57 ~funk -0.63 ~fyll -0.21 ~fyra -0.21
        ~färr -0.32 ~fått -0.41 ~född -0.28 ~följ -0.33 ~följd -0.39 ~fördel -0.30 ~före 0.30 ~företag -0.25
        ~förklar -0.29 ~förrä 0.74 ~förskol -0.22 ~förstår -0.54 ~förtroendevald 0.51 ~föräldr 0.31
        ~föräldraledig -0.44 ~föröv -0.46 ~gaml 1.04 ~gav -0.32 ~gemensam -0.54 ~gemensamm -0.43 ~gemensamt -0.76
        ~ger -0.28 ~ges -0.49 ~ggr -0.68 ~gjord -0.34 ~glöm 0.99 ~glömt -0.86 ~grabb -0.26 ~grannkommun -1.10
        ~gransk -0.20 ~gratis -0.32 ~gubb -0.37 ~gymnasi 0.56 ~gäll -0.26 ~gär 0.46 ~gäst -0.39 ~gått -0.31
        ~göra -0.29 ~hall 0.94 ~halvår -0.35 ~hamn -0.32 ~hand -0.45 ~handl -0.55 ~handled -0.30 ~handlägg -0.21
        ~hed -1.01 ~hela -0.22 ~helg -0.40 ~hell 0.41 ~helt 0.24 ~heltid -0.23 ~henn -0.50 ~het -0.67 ~hinn -0.34
        ~hit 0.81 ~hjälp -0.27 ~honom -0.22 ~hopp -0.42 ~hunnit -0.34 ~hus -0.69 ~hälft 0.44 ~häls -0.37 ~händ 0.74
        ~håll 0.44 ~höst -0.73 ~ibland -0.32 ~igen 0.50 ~igenom -0.38 ~inbjud 1.15 ~industri -0.67 ~industrin 0.30
        ~inga -0.33 ~ingenting 0.77 ~inkomst -0.25 ~inn -0.31 ~inom -0.52 ~jargong -0.55 ~jobb -0.24 ~jour -0.76
        ~journal -0.71 ~jämn -0.31 ~jämställd -0.30 ~jämställt -0.29 ~kaff -0.30 ~kall -0.26 ~kill 0.27 ~klock -0.22
        ~kolleg -0.21 ~kom -0.38 ~kommit -0.23 ~kommun -0.41 ~kommunal -0.25 ~kontor -0.22 ~kort -0.25 ~kost -0.22
        ~krav 0.29 ~krig -0.53 ~kriminalvård 1.54 ~kris 0.67 ~kropp -0.30 ~kräv -0.29 ~kun -0.28 ~kund -0.38
        ~kuratorn -0.33 ~kvart -0.22 ~kvin -0.24 ~kvinnlig -0.46 ~kvinnor -0.28 ~kväll -0.32 ~kvällstid -0.40
        ~känn -0.26 ~kön -0.26 ~könsuppdel -0.20 ~köpa -0.41 ~köra -0.55 ~körkort -0.30 ~lag -0.47 ~larm -0.77
        ~led -0.22 ~ligg 0.52 ~list 1.02 ~lokal 0.30 ~lst -0.51 ~lyssn -0.32 ~lägg -0.64 ~lämn -0.26 ~län -0.23
        ~länet -0.60 ~läng -0.30 ~länsstyrels -0.22 ~lär -0.39 ~läs 0.28 ~läsa -0.27 ~lån -0.43 ~lång -0.21 ~låta 0.80
        ~lön -0.26 ~mann -0.31 ~maskin -0.83 ~med -0.29 ~medarbet -0.21 ~mell -0.29 ~mening -0.26 ~mentor -0.20
        ~mest -0.31 ~mil -0.31 ~mindr -0.31 ~minst -0.28 ~minut -0.39 ~mobil -0.39 ~mottagning -0.48 ~märk 0.28
        ~mäta -0.49 ~mål -0.32 ~månad -0.32 ~måndag -0.29 ~måst 0.68 ~möt -0.40 ~möte -0.95 ~möts -0.56 ~namn -0.22
        ~nittiotal -0.29 ~norm -0.24 ~norr -0.34 ~novemb -0.56 ~nya -0.42 ~nämn -0.31 ~nämnd -0.23 ~nära -0.22
        ~närm -0.39 ~nät -0.33 ~nätt -0.21 ~nätverk -0.53 ~någon -0.23 ~någonstan -0.34 ~något -0.37 ~nån -0.59
        ~når 1.12 ~oavsett -1.38 ~olik -0.22 ~omsorg -0.25 ~ord -0.64 ~ordför -0.52 ~organisation 1.16 ~ork -0.21
        ~ort 0.30 ~par 0.33 ~part 0.98 ~peng 0.58 ~per -0.25 ~personal -0.32 ~plat 0.29 ~pojk -0.36 ~pojkar -0.27
        ~polis -0.52 ~politik -0.57 ~pris -0.23 ~problem 0.63 ~program -0.26 ~projekt -0.40 ~psykisk -0.21
        ~publicer -0.30 ~punkt -0.38 ~rad -0.24 ~rakt -0.45 ~red -0.27 ~regional -0.30 ~regl -0.65 ~rekryter 0.44
        ~roll -0.23 ~rum -0.73 ~runt -0.79 ~rutin -0.64 ~räck -0.76 ~rädd -0.39 ~rädsl -0.67 ~räkn -0.39 ~råd 0.36
        ~röst -0.32 ~sade -0.30 ~sagt -0.28 ~sak -0.26 ~sakn -0.30 ~samm -0.40 ~samråd -0.52 ~samtidig -0.77
        ~samtlig -0.42 ~samtyck 0.82 ~samverk -0.48 ~satt -0.33 ~schem -0.77 ~ser 1.00 ~ses -0.63 ~sett 0.25 ~sfi 0.84
        ~sid -0.41 ~sida 0.83 ~siffr -0.25 ~sist -0.43 ~sitt 0.51 ~sju -0.22 ~sjukfrånvaron -0.26 ~sjuttio -0.75
        ~själv -0.25 ~skick -0.35 ~skift -0.37 ~skog -0.39 ~skol -0.45 ~skratt -0.37 ~skriv 0.30 ~skylt -0.46
        ~skämt -0.23 ~skärm -0.36 ~släpp -0.33 ~små -0.47 ~snabb -0.22 ~soc -0.76 ~socialjour -0.49
        ~socialtjänst -0.21 ~somm -0.26 ~sommarjobb -0.31 ~språk -0.28 ~stab -0.33 ~stadg -0.31 ~stann -0.43
        ~statistik -0.21 ~statsbidrag -0.44 ~storlek 0.69 ~strategin -0.53 ~stress -0.38 ~studi 0.35 ~styr 0.61
        ~styrels -0.32 ~ställ -0.33 ~stå -0.41 ~ståend -0.43 ~står -0.29 ~stöd -0.34 ~störst 0.84 ~sundsvall -0.36
        ~svar -0.51 ~svår -0.32 ~säg -0.22 ~säga 0.24 ~sätt 0.23 ~såg -0.32 ~sök -0.27 ~söka -0.32 ~sökt -0.41
        ~tagit -0.31 ~tal -0.26 ~tas 0.49 ~teknisk -0.37 ~telefon -0.27 ~termin -0.28 ~tid -0.28 ~tidig 0.40
        ~timm -0.43 ~titt -0.29 ~tjänst -0.74 ~torsdag -0.35 ~tre -0.24 ~tredj -0.23 ~trettio -0.21 ~tror 0.22
        ~trossamfund 0.76 ~trot 0.68 ~tung -0.43 ~tyck -0.31 ~typ -0.27 ~tyst -0.23 ~tystnadsplikt -0.27 ~tänk 0.44
        ~umeå -0.35 ~underskötersk -0.24 ~unga -0.25 ~ungdom -0.62 ~ungdomsråd -0.61 ~uppdrag -0.38 ~uppföljning -0.46
        ~upphandl -0.96 ~utbild 0.86 ~utbildning -0.42 ~ute -0.24 ~utrik -0.30 ~varandr -0.40 ~varann -0.62
        ~vardag -0.33 ~varend 1.06 ~varit 0.62 ~varj -0.30 ~vartann -0.22 ~veck -0.65 ~vet -0.33 ~veta 0.63 ~vid -0.51
        ~viktig 0.48 ~vilj 0.30 ~villk -0.21 ~vis -0.60 ~visa -0.35 ~vore -0.35 ~väg -0.58 ~vägg 0.63 ~välj -0.48
        ~vänd -0.21 ~vänt -0.40 ~våg -0.20 ~våld -0.35 ~vård 0.31 ~vårdcentral -0.42 ~yrke -0.24 ~ägar 0.68 ~äger 0.65
        ~äldr -0.33 ~ändr -0.29 ~ännu -0.85 ~ärend -0.33 ~åker -0.26 ~åklag -0.25 ~året -0.26 ~årlig -0.43 ~ått -0.27
        ~öpp -0.21 ~övning -0.30
        """,
        "hindrande": """
        bias 0.22
        board -0.24
        cell 0.03
        comparative 0.02
        early -0.51
        end -0.88
        evaluation -0.04
        first 0.08
        fragment -0.18
        frameCentralAktor -0.47
        frameHindrande 0.93
        frameLansstyrelsen -0.59
        frameNone 0.13
        frameNulage -0.07
        framePadrivande -0.18
        framePrioritering -0.39
        frameSamverkansform -0.48
        frameUtmaning 0.04
        frameUtvecklingsomrade -0.43
        fronted -0.88
        hedged -0.36
        imperative -0.36
        item 0.10
        late 0.64
        meeting 0.49
        middle 1.26
        modal 0.17
        negation 0.33
        negations 0.38
        next3 -0.27
        number -0.17
        question 0.22
        quote -0.23
        shortFirst 0.07
        third -0.62
        turn 0.06
        weHave 0.32
        words6 0.12
        wordsMore 0.06
        ~200 -0.33 ~2019 0.61 ~2020 -0.57 ~340 -0.28 ~900 -0.28 ~akut -0.37 ~aldrig 0.41 ~all -0.63 ~alla -0.21
        ~alls -0.50 ~allt 0.42 ~alltid 0.32 ~anmäl -0.30 ~anmälning -0.45 ~anställ 0.68 ~ansökning -1.01 ~antal 0.92
        ~arbet 0.46 ~arbetsförmedling -0.52 ~arbetsmiljö 0.38 ~arbetsplats -0.23 ~arton 0.31 ~avdelning -0.22
        ~avgör -0.33 ~avtal 0.36 ~bara -0.20 ~barnahus -0.42 ~barnmorsk -1.29 ~barnpassning -0.31 ~begär -0.39
        ~behöv -0.27 ~ber 0.53 ~beredskap 0.26 ~beslut 0.39 ~beställ -0.41 ~består 0.32 ~besök 0.56 ~betald -0.64
        ~betalt 0.39 ~betyd -0.35 ~betyg -0.61 ~bibliotek -0.24 ~bidrag 0.87 ~bil -0.27 ~bild 0.68 ~bjud -0.64
        ~bland -0.51 ~blivit -0.41 ~bok -0.60 ~bolag -0.26 ~bord -0.59 ~bort 0.23 ~bostäd 0.84 ~bransch 0.24
        ~bredvid 0.48 ~brist 0.43 ~broschyr -0.54 ~bruk -0.25 ~bryt -0.33 ~bråk -1.06 ~budg 0.55 ~bygg 0.43
        ~byggd 0.85 ~byt 0.51 ~byta 0.72 ~byts 1.41 ~bättr -0.56 ~både -0.28 ~bör -0.26 ~börj -0.34 ~chatt -0.29
        ~chef 0.87 ~dag -0.21 ~dagtid 0.67 ~dam -1.00 ~decemb 1.43 ~digitalt -0.53 ~direkt -0.81 ~distan -0.79
        ~dit 0.79 ~dom 0.20 ~dott -0.60 ~drar 0.84 ~driv -0.36 ~dusch -0.37 ~dygn -0.30 ~däreft -0.29 ~däremot -0.53
        ~därför 0.60 ~därifrå -0.35 ~dörr 0.53 ~efterfråg 0.39 ~eftersom 0.75 ~egen -0.45 ~eget -0.97 ~egna 0.26
        ~elva 0.39 ~emot -0.45 ~enda -0.33 ~enhet -0.91 ~enkelt 0.50 ~enkät -0.30 ~ensam 0.73 ~ensamm -0.46
        ~fall -0.63 ~fatt 0.69 ~februari 0.81 ~fel 0.52 ~femton -1.08 ~fick -0.32 ~film -0.32 ~fjol -0.62
        ~fjorton 0.30 ~fler -0.92 ~flest -0.69 ~flick -0.49 ~flytt 0.51 ~folk 0.29 ~folkhögskol -0.40 ~form -0.48
        ~forskning 0.87 ~fortfar -0.27 ~framför -0.28 ~fredag -0.23 ~frivillig -0.48 ~fullmäktig -0.33 ~fullt -0.42
        ~funk -0.46 ~funktionsnedsättning 0.24 ~färr 1.15 ~får 0.20 ~född -0.22 ~följd -0.46 ~fördel 0.21
        ~fördelning -0.52 ~fördubbl 0.26 ~förening 0.32 ~förklar -0.31 ~förlor 0.38 ~förr -0.34 ~förrä -0.87
        ~först -0.48 ~förstår -0.45 ~försvinn 0.21 ~föräldr -0.81 ~föräldraledig 0.57 ~föröv -0.52 ~gaml -0.57
        ~gav -0.87 ~gemensam -0.29 ~gemensamm -0.28 ~gemensamt -0.29 ~genom 0.76 ~gick -0.37 ~gjord 1.36 ~gjort -0.28
        ~glöm -0.32 ~glömt 0.86 ~grabb -0.46 ~grann 0.31 ~grannkommun -0.78 ~gransk 0.42 ~gratis -1.22 ~grupp -0.44
        ~gubb 0.83 ~gymnasi 0.36 ~gäll 0.59 ~gär -0.31 ~gäst -1.14 ~går 0.21 ~gård -0.43 ~gör 0.26 ~haft 0.58
        ~hall -0.37 ~hamn -0.23 ~handled -0.46 ~handlägg 1.40 ~hed -1.21 ~helg -0.58 ~hell -0.85 ~hem -0.49
        ~hemm -0.46 ~hemtjänst -0.40 ~het -0.34 ~hinn 1.03 ~histori 0.56 ~hit -0.25 ~hitt -0.42 ~hjälp 0.98
        ~hopp -1.44 ~hot -0.30 ~hundr 0.28 ~hus -0.93 ~hälft -0.62 ~häls -0.57 ~hämt -0.50 ~häng -0.29 ~håll -0.68
        ~hållit -0.43 ~högr -0.59 ~högstadi -1.17 ~hör -0.51 ~höra -0.70 ~höst 0.79 ~ibland 0.98 ~ifrå -0.33
        ~igen -0.53 ~igenom -0.47 ~industri -0.53 ~information -0.38 ~ing 0.36 ~inga 0.29 ~ingenting 0.21
        ~inkomst -0.60 ~inn -0.25 ~inom -0.24 ~insats -0.26 ~inte 0.45 ~jargong 0.70 ~jobb -0.53 ~jour -0.76
        ~journal 1.02 ~just -0.43 ~jämn -0.42 ~jämställd 0.45 ~kaff -0.34 ~kall -0.71 ~kampanj -0.37 ~kedj 0.26
        ~kill -0.41 ~klar 0.57 ~klock 0.67 ~kolleg 0.69 ~kom -0.68 ~komm 0.24 ~kommit -0.32 ~kommun 0.27
        ~kommunal 0.72 ~kontakt -0.22 ~kontor 0.43 ~krav -0.23 ~krig -1.31 ~kris -0.41 ~kron 0.96 ~kropp -0.60
        ~kräv 0.68 ~kun -0.40 ~kunskap 0.38 ~kuratorn 0.28 ~kurs -0.23 ~kvar -0.49 ~kvart -0.34 ~kvartal -0.27
        ~kvin -0.30 ~kvinn -0.31 ~kvinnlig -0.37 ~kväll -0.27 ~kvällstid 0.40 ~känn 0.56 ~kök -0.46 ~köpa -0.51
        ~kör -0.41 ~köra -0.95 ~körkort 0.29 ~lag 0.80 ~land 0.49 ~larm -0.57 ~ledningsgrupp -0.83 ~lev -0.21
        ~leverantör 0.71 ~ligg -0.72 ~lika -0.28 ~list -1.63 ~lit 0.57 ~lokal 0.33 ~lst -0.39 ~lyssn 1.03 ~lägr -0.37
        ~läm -0.36 ~lämn -0.28 ~län -0.29 ~länet -0.48 ~lära -0.39 ~läsa -0.47 ~lätt 0.62 ~lån 0.97 ~lång -0.44
        ~låta -0.28 ~lön -0.38 ~mamm -0.93 ~manlig -0.33 ~maskin 0.86 ~med -0.61 ~medarbet 1.04 ~medlemm 0.62
        ~men 0.78 ~mest -0.61 ~mil 0.40 ~miljon 0.55 ~mindr -0.45 ~minst 0.40 ~minut 0.87 ~mottagning -0.54 ~män -0.30
        ~männ -0.37 ~mäta 0.46 ~mål -0.45 ~mån 0.40 ~måndag 0.60 ~måst -0.29 ~möt 0.58 ~möte 0.66 ~möts -0.28
        ~natt -0.52 ~nittiotal -0.23 ~nitton -0.25 ~noll 1.07 ~norm -0.23 ~norr 0.80 ~numer -0.68 ~numm -0.34
        ~nya -0.24 ~nämn -0.76 ~nära -0.25 ~närm -0.51 ~näst -0.29 ~nät -0.25 ~nätt -0.46 ~nätverk -0.85
        ~någonstan -0.86 ~något 0.39 ~någr -0.72 ~nån 0.34 ~oavsett -0.21 ~offentlig -0.24 ~olik 0.84
        ~omklädningsrum 0.46 ~omklädningsrumm -0.21 ~omsorg -0.29 ~ord -0.22 ~ordför -0.75 ~pandemin -0.23 ~papp -0.77
        ~par -0.89 ~part -0.51 ~peng -0.58 ~per 0.68 ~person 0.28 ~planer 0.69 ~plats 0.33 ~plugg -0.45
        ~plötslig -0.35 ~pojk -0.72 ~pojkar -0.44 ~polis 0.91 ~praktik 0.23 ~praktikplats -0.24 ~precis -0.66
        ~pris 0.25 ~problem -0.27 ~procent 0.33 ~program -0.35 ~publicer -0.38 ~punkt -0.35 ~rad -0.24 ~rakt -0.99
        ~red 0.48 ~regl 0.96 ~rekryter 0.81 ~rest -0.44 ~rik 0.51 ~riktig -0.26 ~ring -0.78 ~ringd -0.33 ~risk -0.29
        ~rit -0.34 ~roll -0.36 ~rum -1.12 ~rumm -0.49 ~runt -0.98 ~räck -0.33 ~rädd 0.27 ~rädsl 0.25 ~räk -0.53
        ~räkn 0.36 ~rätt -0.59 ~råd -0.39 ~röst -0.47 ~sagt 0.71 ~sakn 0.30 ~samråd -0.42 ~samtidig 0.30
        ~samtlig -0.39 ~samtyck -0.27 ~samverk 1.02 ~satsning 0.83 ~scen -0.51 ~schem -0.38 ~sekretess 0.96 ~sen -0.20
        ~ser 0.36 ~ses -0.22 ~sett -0.39 ~sexton -0.25 ~sida -0.86 ~sitt -0.30 ~sju 0.25 ~sjuk -0.85
        ~sjukfrånvaron -0.35 ~sjukhus -0.27 ~sjuttio -1.04 ~sker 0.96 ~skick 0.22 ~skift 0.26 ~skilln -0.21
        ~skratt 0.40 ~skrev -1.09 ~skrivit -0.28 ~skull -0.28 ~skydd -0.30 ~skylt -0.48 ~skämt -0.48 ~skärm -1.17
        ~sköt -0.46 ~slipp -0.27 ~släpp 0.80 ~slår 0.44 ~små 0.50 ~snabb -0.26 ~snitt -0.39 ~socialtjänst 0.75
        ~somm 0.49 ~sommarjobb -1.08 ~son 0.78 ~språk -0.95 ~stab -0.49 ~stann 0.38 ~start -0.57 ~station 0.21
        ~statsbidrag 1.48 ~stockholm 0.74 ~stopp 0.22 ~storlek -0.26 ~strategin -0.26 ~studi -0.35 ~styck -0.50
        ~styr 0.67 ~ställ -0.30 ~stäng 0.57 ~ståend -0.36 ~stöd 0.55 ~störst -0.20 ~sundsvall 0.68 ~svar -0.29
        ~svår 0.25 ~syns -0.33 ~säg 0.34 ~säga -0.45 ~såg -0.42 ~sånt -0.99 ~söka 0.43 ~tack 0.55 ~tagit -0.46
        ~tal -0.32 ~tapp 0.23 ~teknik -0.29 ~termin -0.45 ~tid 0.39 ~tidig -0.32 ~tillsamman -0.46 ~timm 0.30
        ~tio -0.51 ~tjej -0.37 ~tjugo -0.40 ~tjänst 0.23 ~toalett -0.27 ~tog 0.27 ~tolv -0.21 ~torsdag -0.48
        ~trakasseri -0.28 ~tre 0.29 ~tredj -0.39 ~trettio -0.82 ~tretton -0.47 ~trossamfund 0.97 ~trot -0.70
        ~träff -0.20 ~trän -0.31 ~tråkig -0.76 ~tung 0.64 ~tur -0.25 ~tus -0.37 ~tyst -0.28 ~tystnadsplikt 1.43
        ~umeå 0.89 ~underskrift 0.26 ~unga -0.42 ~ungdom -0.91 ~ungdomsråd -0.77 ~ungefär -0.23 ~uppdrag -0.32
        ~uppföljning 0.66 ~upphandl 0.93 ~upphandling 0.77 ~utanför 0.29 ~utbildning -0.64 ~ute 0.46 ~utred 0.39
        ~utrik -0.22 ~utsatt -0.40 ~vaktmäst -0.82 ~val -0.20 ~valberedning 0.87 ~vanlig 0.23 ~varandr 0.84
        ~varann -0.24 ~varav 0.47 ~vardag 0.46 ~varend -0.43 ~varför -0.36 ~varit 0.27 ~verksam -0.59 ~vet 0.27
        ~veta 0.23 ~viktig -0.32 ~vilj -0.91 ~vilk 0.30 ~vis -0.84 ~vore -0.77 ~väg -0.90 ~vägg -0.72 ~vänd -0.54
        ~våld -0.59 ~våldsutsatt -0.20 ~vår -0.41 ~vård -0.24 ~vårdcentral 0.50 ~yngr -0.28 ~yrke -0.41 ~yttr 0.51
        ~äger 0.34 ~äldr -0.83 ~ändr 1.09 ~ändå -0.21 ~ännu 0.22 ~ärend -0.52 ~ärlig -0.35 ~äter 0.42 ~åker -0.46
        ~åklag -0.73 ~året -0.22 ~årlig -0.27 ~önsk 0.35 ~öpp -0.60 ~öppn 0.40 ~övning 0.52
        """,
        "lansstyrelsens-roll": """
        bias -0.49
        board 0.94
        cell -0.06
        comparative -0.07
        early -0.22
        end 0.03
        evaluation -0.17
        first -0.02
        fragment 0.02
        frameCentralAktor 0.17
        frameHindrande -0.15
        frameLansstyrelsen 1.71
        frameNone -0.20
        frameNulage -0.14
        framePadrivande -0.15
        framePrioritering -0.09
        frameSamverkansform 0.31
        frameUtmaning -0.12
        frameUtvecklingsomrade 0.40
        fronted -0.14
        imperative 0.92
        item -0.02
        late -0.37
        later -0.05
        meeting -0.26
        middle -0.26
        negations -0.04
        next3 -0.08
        number -0.15
        plain -0.09
        prose -0.05
        question -0.04
        quote 0.49
        third -0.11
        weHave -0.05
        words14 -0.04
        words6 0.10
        wordsMore -0.09
        ~140 -0.43 ~akut -0.26 ~anställ 0.38 ~arbetsförmedling -0.25 ~avdelning -0.43 ~avgör -0.25 ~barnahus -0.33
        ~barnomsorg -0.25 ~beslut -0.22 ~beställ 0.51 ~besök -0.52 ~betyd 0.43 ~betyg -0.23 ~bidrag 0.36 ~bil -0.22
        ~bjud 1.45 ~bland -0.65 ~bolag -0.30 ~bra -0.22 ~broschyr 0.43 ~bryt -0.25 ~bråk -0.25 ~byggd -0.20 ~bör 0.28
        ~dagtid 0.33 ~deltid 0.28 ~dessutom -0.26 ~distan -0.20 ~dit -0.26 ~dom -0.24 ~dusch -0.26 ~däremot -0.24
        ~därifrå -0.32 ~dörr -0.21 ~efteråt -0.44 ~elevhäls -0.24 ~enda -0.21 ~enkelt 0.21 ~enkät 1.45 ~fack -0.27
        ~familj -0.22 ~femton -0.29 ~folk -0.36 ~folkhögskol -0.28 ~form -0.31 ~forskning 0.42 ~fredag -0.24
        ~frivård -0.27 ~funger -0.21 ~funk -0.24 ~följ 0.27 ~fördel 0.50 ~förklar 0.74 ~förstår 0.38
        ~förtroendevald -0.24 ~förvänt 0.50 ~föräldr -0.22 ~ger 0.37 ~ges -0.26 ~ggr -0.31 ~gjord -0.23 ~glömt -0.56
        ~grabb -0.26 ~grannkommun -0.48 ~gransk 0.74 ~gubb -0.22 ~gymnasi -0.21 ~gär 0.55 ~gäst -0.33 ~gör 0.42
        ~göra 0.23 ~hall -0.20 ~handl -0.28 ~hed 0.85 ~hela 0.62 ~hellr -0.21 ~henn -0.22 ~het -0.20 ~histori 0.45
        ~hit 0.63 ~hitt 0.51 ~hunnit -0.23 ~häls 0.42 ~höst -0.41 ~ifrå 0.51 ~igen -0.25 ~igenom -0.21 ~ihop 0.28
        ~industri -0.21 ~insats 0.34 ~jour -0.27 ~journal -1.11 ~kaff -0.20 ~kall 0.25 ~kampanj 0.21 ~kom 0.43
        ~kommunal -0.23 ~kontakt 0.23 ~krig -0.34 ~kvin -0.51 ~kök 0.23 ~köpa 0.38 ~köra -0.26 ~ligg -0.21
        ~lokal -0.24 ~lst 1.96 ~lyssn -0.64 ~lämn -0.29 ~län 0.31 ~länsstyrels 0.77 ~lätt 0.35 ~låta 0.25
        ~maskin -0.39 ~med -0.21 ~mil 0.38 ~mobil -0.46 ~mottagning -0.24 ~myndig 0.29 ~mäta -0.26 ~mål -0.24
        ~möte 0.49 ~novemb 0.27 ~nämn -0.27 ~närm -0.37 ~näst -0.20 ~någr -0.25 ~når -0.25 ~oavsett -0.23 ~ord 0.67
        ~organisation -0.26 ~plan 0.33 ~politik 0.37 ~projekt -0.36 ~punkt -0.25 ~rakt -0.24 ~region -0.25
        ~rekryter -0.20 ~roll 0.48 ~rum -0.39 ~rutin 0.64 ~rädsl -0.26 ~räk 0.48 ~sak -0.26 ~saml 0.61 ~samm 0.31
        ~samordn 0.30 ~samtyck -0.36 ~samverk -0.20 ~schem -0.32 ~ses -0.25 ~sjukhus 0.24 ~skick 1.04 ~skift -0.21
        ~skrev -0.29 ~skrivit 0.29 ~skydd -0.61 ~skylt 1.24 ~skärm -0.25 ~slipp 0.27 ~soc -0.39 ~socialjour -0.21
        ~språk 0.98 ~stann -0.24 ~statsbidrag -0.35 ~ståend -0.29 ~syns -0.22 ~tas -0.21 ~tidig 0.25 ~tillsamman -0.24
        ~timm -0.23 ~tio 0.54 ~tjej -0.24 ~tjänst -0.36 ~tänk -0.29 ~ungdom -0.26 ~ungdomsråd -0.50 ~utbild -0.23
        ~ute -0.22 ~val 0.23 ~vartann 0.20 ~veta -0.60 ~viktig -0.20 ~vilj -0.33 ~visa 0.55 ~vårdcentral -0.36
        ~yttr 0.24 ~ägar -0.27 ~ärend -0.21 ~ärlig 0.62 ~årlig -0.31 ~övning 0.65
        """,
        "nulage": """
        bias -0.06
        board -0.13
        cell 0.10
        comparative 0.10
        early 2.04
        end -0.63
        evaluation 0.03
        first 0.15
        fragment -0.05
        frameCentralAktor -0.37
        frameHindrande -0.39
        frameLansstyrelsen 0.08
        frameNone 0.30
        frameNulage 0.73
        framePadrivande -0.35
        framePrioritering -0.19
        frameSamverkansform -0.40
        frameUtmaning -0.20
        frameUtvecklingsomrade -0.44
        fronted -0.39
        hedged -0.33
        imperative -0.18
        item 0.03
        late -0.75
        later -0.07
        meeting -0.12
        middle -0.51
        modal -0.71
        negation -0.12
        negations -0.34
        next3 -0.39
        number 0.59
        plain 0.16
        prose -0.04
        quote -0.27
        shortFirst -0.46
        third -0.22
        turn 0.09
        weHave 0.53
        words14 0.07
        words6 0.14
        wordsMore -0.10
        ~140 0.33 ~200 0.43 ~2019 0.28 ~2020 0.91 ~340 0.63 ~900 0.37 ~adress -0.25 ~akut 0.38 ~aldrig -0.24
        ~andr -0.28 ~anmäl -0.28 ~anmälning 0.73 ~anställ -0.47 ~anställd 0.53 ~anställning -0.34 ~ansökning -0.34
        ~antal -0.57 ~arbetsförmedling 0.28 ~arbetsplats 0.29 ~arton 0.45 ~avdelning 1.06 ~avgör -0.44 ~bank -0.45
        ~bara -0.50 ~barn 0.36 ~barnahus -0.34 ~barnmorsk -0.37 ~barnomsorg -0.29 ~begär 0.52 ~behöv -0.30 ~ber 0.31
        ~beredskap -0.66 ~berätt 0.29 ~beslut -0.55 ~bestämm 0.31 ~består 0.93 ~betal -0.52 ~betald -0.66
        ~betalt -0.21 ~betyd 0.35 ~betyg 1.28 ~bibliotek -1.02 ~bil 0.33 ~bit 0.81 ~bjud -0.30 ~bland 0.60
        ~blankett -0.26 ~blivit -0.28 ~boend -0.65 ~bok 1.02 ~bord -0.25 ~bort -0.59 ~bost 0.37 ~bostäd -1.02
        ~bransch 0.29 ~bredvid -0.54 ~brist -0.20 ~broschyr -0.51 ~bryt -0.23 ~bråk 0.53 ~budget 0.55 ~buss -0.61
        ~bygg -0.54 ~byggd -0.35 ~byt -0.84 ~byta -0.28 ~byts -0.83 ~bytt -0.87 ~bättr -0.42 ~båda -0.32 ~bör -0.20
        ~börj -0.39 ~chef 0.27 ~dam -0.23 ~decemb -0.29 ~dela 0.34 ~deltag -0.37 ~deltid -0.37 ~dessutom -0.35
        ~direkt -0.35 ~distan 0.84 ~dit -0.30 ~dom -0.77 ~dott -0.22 ~driv 0.34 ~dubbelt -0.58 ~dusch 0.28 ~dygn -0.35
        ~däreft 0.26 ~däremot 0.49 ~därifrå -0.65 ~därmed -0.46 ~dörr 0.50 ~efterfråg 0.21 ~eftersom -0.53
        ~efteråt -0.44 ~egen -0.33 ~eget -0.62 ~elev 0.32 ~elevhäls -0.23 ~elva 0.21 ~enda 0.39 ~enhet 1.15
        ~enkelt 0.37 ~ens 0.68 ~ensam -0.35 ~ensamm -0.40 ~fack -0.27 ~fann -0.20 ~fatt -0.65 ~fem 0.35 ~femton 1.23
        ~film -1.38 ~fjol 0.55 ~fjorton 0.52 ~fjärd 0.97 ~fler 0.35 ~flest 1.45 ~flick 0.43 ~flytt -0.35 ~folk -0.69
        ~folkhögskol -0.43 ~form -0.70 ~fram 0.51 ~framför 0.24 ~frivillig 0.89 ~frivård -0.36 ~funger 0.29
        ~funk -0.61 ~funktionsnedsättning 0.55 ~fyll -0.69 ~fyra 0.77 ~fyrtio 0.73 ~fått -0.28 ~född 0.48 ~följd -0.50
        ~för 0.83 ~fördelning 0.68 ~fördubbl -0.39 ~före -0.39 ~förening 0.60 ~företag 0.28 ~förlor -0.96 ~förrä -0.23
        ~försvinn -0.55 ~förtroendevald -0.52 ~förvänt -0.70 ~föräldr -0.64 ~föröv -0.25 ~gaml -0.33 ~gav -0.36
        ~gemensam -0.29 ~gemensamm -0.35 ~genom -1.00 ~ger -0.77 ~ges 0.67 ~ggr -1.05 ~gjord -0.73 ~glömt -0.71
        ~grabb -0.73 ~grann 0.49 ~grannkommun -0.48 ~gransk -0.37 ~grund 0.46 ~gymnasi -1.09 ~gäst -0.83 ~gång -0.40
        ~gård 0.75 ~gör -0.49 ~göra -0.44 ~haft -0.37 ~handled -0.48 ~handlägg -0.44 ~hans -0.41 ~hed -0.57 ~helg 0.61
        ~hell -0.45 ~hellr -0.43 ~helt 0.35 ~hemtjänst -0.59 ~het 0.84 ~hinn -0.25 ~histori -0.54 ~hit -0.90
        ~hitt -0.25 ~hjälp -0.25 ~hopp -0.34 ~hundr -0.20 ~hunnit -1.08 ~hushåll 0.64 ~hälft 0.44 ~häls -0.62
        ~hämt -0.30 ~häng 0.72 ~hållit 0.24 ~högr 0.21 ~högstadi -0.40 ~hör -0.44 ~höra -0.70 ~höst -0.71
        ~ibland -0.36 ~ideell 0.90 ~ifrå -0.23 ~igen -1.01 ~igenom 0.57 ~ihop -0.34 ~industri -1.21 ~industrin 0.25
        ~ing -0.36 ~inga -0.91 ~ingenjör -0.27 ~inkomst 0.64 ~inl 0.30 ~inn -0.23 ~inom 0.80 ~insats 0.42
        ~jargong -0.32 ~jour -0.59 ~journal -1.09 ~jämn 1.05 ~jämställd 0.66 ~jämställt -0.70 ~kedj -0.27 ~kill 0.57
        ~klar -0.64 ~klass -0.45 ~klock -0.24 ~kolleg -1.18 ~kom -0.41 ~kommit 0.67 ~kommunal -0.36 ~kontor 0.28
        ~kost -0.31 ~krav 0.28 ~krig -0.90 ~kris -0.55 ~kron -0.76 ~kropp -0.85 ~kräv 0.30 ~kun -0.27 ~kund -0.23
        ~kuratorn -0.91 ~kurs -0.59 ~kvar -0.31 ~kvart 0.21 ~kvartal -0.33 ~kvin 1.06 ~kvinn 0.38 ~kvinnor -0.32
        ~kväll -0.29 ~kvällstid -0.24 ~känn 0.56 ~kök 0.24 ~kön -0.32 ~könsuppdel 0.47 ~köpa -0.28 ~köra -0.78
        ~lag -0.90 ~land -0.25 ~larm 0.51 ~ledningsgrupp 0.86 ~leverantör -0.26 ~ligg -0.37 ~linj 0.71 ~list -0.85
        ~lit -0.20 ~lyssn -0.54 ~lägg 0.41 ~lägr 0.32 ~läm -0.38 ~länet -0.26 ~längr 0.23 ~lär 0.25 ~lära -0.66
        ~läs -1.05 ~läsa -0.72 ~lång -0.31 ~låt -0.28 ~låta -0.34 ~lön 0.61 ~manlig -0.33 ~mann 0.54 ~mars -0.23
        ~maskin -0.87 ~med -0.35 ~medarbet -0.60 ~medlemm 0.55 ~mening 0.39 ~mest 0.63 ~mil -0.70 ~miljon 0.43
        ~mindr -0.29 ~minst -0.25 ~minut -1.36 ~mobil -0.62 ~mottagning -0.40 ~män 0.52 ~männ 0.36 ~märk -0.57
        ~mät 0.78 ~mäta -1.10 ~mång 0.20 ~måst -0.25 ~möt 0.26 ~möte -0.25 ~natt 0.69 ~nej -0.33 ~ner -0.84 ~nian 0.63
        ~nio 0.62 ~nittiotal 0.35 ~nitton 0.29 ~noll -1.18 ~norm 0.71 ~numm -0.46 ~nytt 0.27 ~nämn 0.36 ~nära 0.66
        ~närm -0.81 ~näst 0.77 ~nätt 0.70 ~nätverk 0.42 ~någon -0.22 ~någr -0.61 ~nån -0.51 ~når -0.35 ~oavsett -0.81
        ~oft 0.38 ~ofta 0.33 ~ohäls 0.47 ~olik -0.21 ~omklädningsrum -0.35 ~omklädningsrumm -0.34 ~omsorg 0.34
        ~ordför 0.84 ~organisation -0.58 ~ork 0.76 ~ort -0.33 ~pandemin 1.05 ~papp -0.27 ~par 0.42 ~parti 0.67
        ~peng -0.40 ~personal -0.29 ~planer -0.31 ~plat -0.67 ~plats -0.28 ~plugg 0.97 ~plötslig -0.34 ~pojk -0.53
        ~pojkar 0.20 ~polis -0.29 ~politik -0.37 ~prat -0.27 ~procent 0.44 ~program 0.42 ~prov 0.31 ~psykisk 0.66
        ~punkt 0.49 ~rad 0.40 ~rakt -0.23 ~red -0.64 ~redovis 0.53 ~region -0.46 ~regional 0.62 ~regl -0.30
        ~rekryter -0.30 ~relation 0.62 ~rest 0.33 ~rik 0.71 ~ring -0.22 ~risk 0.92 ~roll -0.40 ~rum -0.41 ~rumm 0.28
        ~runt 0.25 ~rutin -0.45 ~räck -0.42 ~rädd 0.33 ~rädsl -1.13 ~räkn -0.23 ~rätt -0.32 ~råd -0.25 ~sade 0.83
        ~sakn -0.35 ~saml 0.29 ~samordn 0.34 ~samråd -0.32 ~samtal 0.54 ~samtlig 0.84 ~samverk -0.58 ~satt -0.78
        ~schem -0.57 ~sekretess -0.28 ~sen 0.70 ~sent -0.24 ~ser -0.76 ~ses -0.31 ~sex 0.59 ~sid 0.24 ~sida -0.25
        ~sju 0.27 ~sjukfrånvaron 0.38 ~sjuttio 0.25 ~skick -0.46 ~skift 0.54 ~skilj 0.45 ~skillnad 0.21 ~skog -0.34
        ~skratt 0.25 ~skrev -0.24 ~skriv -0.25 ~skrivit 0.29 ~skydd -0.34 ~skylt -0.65 ~skämt -0.57 ~skärm -0.58
        ~sköt 0.64 ~slipp -0.26 ~släpp -0.42 ~slår -0.90 ~snabb -1.33 ~snitt 0.99 ~soc -0.44 ~somm 0.30
        ~sommarjobb -0.47 ~son -0.30 ~spel -0.30 ~språk -0.46 ~stab 0.27 ~stadg 0.24 ~stan 0.44 ~stann -0.68
        ~start 0.58 ~statsbidrag -0.25 ~stor -0.47 ~storlek 0.24 ~stress 0.48 ~student -0.20 ~studi -0.55 ~styck 0.39
        ~styr -0.23 ~styrels 0.61 ~ställ -0.31 ~stå -0.29 ~ståend -0.25 ~står 0.79 ~stöd 0.21 ~sundsvall -0.65
        ~svar 0.65 ~svår -0.38 ~svårt -0.36 ~syns -0.39 ~säll 0.79 ~sämr -0.25 ~sätt -0.31 ~såg 0.27 ~söka -0.63
        ~sökt 0.42 ~tag -0.70 ~tagit 0.33 ~tal -0.29 ~tapp -0.24 ~tar -0.24 ~tas 0.50 ~teknik 0.65 ~teknisk -0.98
        ~telefon -0.45 ~tidig -0.26 ~tillbak 0.26 ~tio 0.33 ~tisdag -0.29 ~tjej 0.52 ~tjänst -0.22 ~toalett -0.48
        ~tog -0.24 ~tolv 0.44 ~torsdag -0.38 ~trakasseri -0.32 ~tre 0.36 ~tredj 0.74 ~tredjedel 0.59 ~trettio 0.34
        ~tretton 0.90 ~tror -0.50 ~trossamfund -0.34 ~träff -0.23 ~trän 0.42 ~tråkig 0.64 ~tung 0.90 ~tur -0.28
        ~tus 1.08 ~tvärtom 1.00 ~två 0.21 ~tydlig 0.34 ~typ 0.33 ~tyst 0.82 ~umeå 0.73 ~underskrift -0.29 ~ungdom 0.34
        ~ungdomsråd -0.22 ~ungefär 1.26 ~uppdrag -0.35 ~upphandl -0.41 ~utbild -0.74 ~utbildning -0.47 ~ute 0.47
        ~utom 0.86 ~utred 0.77 ~utrik 0.48 ~vaktmäst 0.94 ~val 0.72 ~valberedning -0.37 ~vanlig 0.70 ~varann 0.58
        ~varav 0.44 ~vardag 0.28 ~varend -0.42 ~vartann 0.33 ~verksam 0.31 ~vet -0.42 ~veta -0.34 ~vid -0.22
        ~vilj -0.38 ~vilk -0.57 ~villk -0.38 ~vux 0.28 ~väg -0.20 ~vägg -0.44 ~välj -0.35 ~vänd 0.58 ~vänt -0.93
        ~vår 0.72 ~vårdcentral -0.48 ~yngr 0.40 ~yttr 0.84 ~äldr -0.66 ~ändr -0.33 ~ännu 0.69 ~ärlig 0.49 ~åker -0.28
        ~åklag -0.41 ~åren 0.66 ~året 0.38 ~årlig 0.36 ~åtta 0.42
        """,
        "padrivande": """
        bias 0.16
        board -0.18
        cell 0.07
        comparative 0.33
        early -0.62
        end -0.22
        evaluation 0.10
        fragment 0.06
        frameCentralAktor -0.40
        frameHindrande 0.53
        frameLansstyrelsen -0.36
        frameNone -0.02
        frameNulage -0.10
        framePadrivande 1.07
        framePrioritering -0.48
        frameSamverkansform -0.39
        frameUtmaning -0.17
        frameUtvecklingsomrade -0.51
        fronted 0.47
        hedged -0.59
        imperative -0.33
        item 0.07
        late 1.40
        later 0.03
        meeting -0.41
        middle -0.51
        modal -0.14
        negation -0.20
        negations -0.16
        number 0.12
        plain 0.11
        prose 0.02
        question -0.20
        shortFirst 0.28
        third 0.25
        turn -0.02
        weHave -0.36
        words14 0.03
        words6 -0.16
        wordsMore 0.07
        ~140 0.42 ~200 -0.27 ~2019 -0.95 ~340 -0.30 ~900 0.55 ~adress -0.32 ~akut -0.50 ~aldrig -0.29 ~all -0.83
        ~alls -0.37 ~alltid -0.78 ~anmäld 0.61 ~anmälning 0.41 ~ann -0.41 ~annonser 0.68 ~anställ -0.40
        ~anställning -0.65 ~ansökning 1.18 ~arbetsförmedling -0.21 ~arbetsplats -0.28 ~avdelning -0.32 ~avgör -0.21
        ~barnahus -0.57 ~barnmorsk 0.84 ~barnomsorg -0.43 ~barnpassning 0.67 ~begär 0.24 ~behöv -0.74 ~ber -0.53
        ~beredskap -0.34 ~berätt 0.42 ~beställ 0.50 ~bestämm -0.77 ~består -0.46 ~besök -0.54 ~betal 0.38 ~betald 0.26
        ~betyd -0.29 ~betyg -0.51 ~bibliotek 0.60 ~bidrag -0.56 ~bild -0.78 ~bit 0.43 ~bjud -0.40 ~bland -0.29
        ~blankett -0.48 ~blivit 0.69 ~boend -0.31 ~bok -0.34 ~bort -0.41 ~bost -0.26 ~bostäd -0.26 ~bra 0.26
        ~brist 0.59 ~broschyr 0.42 ~bruk -0.32 ~bryt 0.53 ~bråk -0.35 ~budg 0.49 ~budget -0.22 ~buss -0.41 ~byt -0.36
        ~byta -0.30 ~byts -0.32 ~bytt 1.02 ~bäst 1.09 ~bättr 1.02 ~bör -0.27 ~börj 0.87 ~chatt 0.47 ~dag -1.07
        ~dagtid -0.53 ~dam 1.01 ~decemb -0.20 ~del -0.44 ~dela -0.23 ~deltag 0.36 ~deltid -0.35 ~dessutom -1.11
        ~digitalt -0.81 ~direkt 1.12 ~distan -0.84 ~driv -0.54 ~dubbelt 0.25 ~dusch 0.36 ~däreft -0.56 ~därför -0.83
        ~därifrå -1.14 ~därmed -0.29 ~dörr -0.55 ~eftersom -0.21 ~eget 1.01 ~elevhäls -0.39 ~elva -0.52 ~enda 0.28
        ~enhet 0.61 ~enkelt -0.51 ~enkät -0.63 ~ens -0.48 ~ensamm -0.48 ~faktiskt 0.43 ~fall 0.32 ~familj -0.37
        ~fann -0.54 ~fatt -0.51 ~februari -0.36 ~fem 0.33 ~fick 0.54 ~finn -0.45 ~fjol 0.45 ~fjärd -0.55 ~fler 0.97
        ~flest -0.70 ~flick 0.31 ~flytt -0.48 ~folk 0.42 ~folkhögskol -0.28 ~form -0.49 ~forskning -0.69 ~fortfar 0.27
        ~framför -0.23 ~fredag 0.24 ~frivård -0.39 ~fråg 0.33 ~fullmäktig -0.25 ~fullt -0.22 ~funk -0.30 ~fyll -0.25
        ~fyrtio -0.32 ~fått 0.65 ~följ -0.38 ~följd -0.28 ~för -0.29 ~förbund 0.58 ~fördel -0.63 ~fördelning -0.48
        ~fördubbl 0.69 ~före -0.30 ~förening -0.41 ~förlor -0.25 ~förr 0.33 ~förrä -0.21 ~förskol 0.35 ~försvinn -0.24
        ~förvänt -0.61 ~föräldr -0.29 ~föräldraledig -0.28 ~föröv -0.54 ~gaml -0.47 ~gav 1.51 ~gemensam -0.24
        ~gemensamm 0.44 ~genom -0.46 ~ges -0.68 ~ggr -0.97 ~gick 0.71 ~gjord -0.40 ~gjort 0.83 ~glömt -0.58
        ~grabb 0.69 ~grann -0.74 ~gransk -0.54 ~gratis 0.99 ~grupp -0.41 ~gymnasi -0.47 ~gäll -0.52 ~gård -0.22
        ~gått 0.56 ~göra -0.44 ~hall -0.30 ~halvår 0.55 ~hamn -0.26 ~hand -0.41 ~handl -0.90 ~handled 0.57
        ~handlägg -0.62 ~hans 0.41 ~hed -0.48 ~hela 0.34 ~helg -0.87 ~hell 0.22 ~hellr -0.65 ~hem -0.30 ~het -0.64
        ~hinn 0.40 ~histori -0.70 ~hit -0.54 ~hjälp -0.29 ~hopp 1.12 ~hot -0.36 ~hunnit -0.88 ~hus 0.57 ~hushåll -0.27
        ~hälft 0.21 ~häls -0.96 ~häng -0.38 ~håll 0.60 ~hållit 0.22 ~högstadi -0.73 ~höra -0.82 ~höst 0.41
        ~ideell -0.25 ~ifrå 0.50 ~igen -0.73 ~inbjud -0.36 ~industri 1.19 ~inför 0.70 ~ing -0.20 ~inga 0.29
        ~ingenjör -0.34 ~ingenting 0.27 ~inl -0.32 ~inom 0.54 ~inte -0.29 ~jour 0.73 ~journal -0.88 ~jämn -0.44
        ~jämställd -0.58 ~jämställt -0.26 ~kaff 0.51 ~kampanj 0.23 ~kill -0.25 ~klar -0.25 ~klass 0.69 ~kolleg 0.96
        ~kom 0.93 ~kommit 0.85 ~kommun -0.58 ~kommunal -0.38 ~kontor -0.49 ~kort 0.55 ~kost 0.23 ~krav 0.43 ~krig 1.22
        ~kris -0.25 ~kron -0.44 ~kropp -0.25 ~kun -0.87 ~kuratorn 0.93 ~kurs 1.02 ~kust -0.33 ~kvart -1.12
        ~kvartal 0.75 ~kvinnlig 0.37 ~kvinnor 0.75 ~kvällstid 0.34 ~känn -1.10 ~kök 0.49 ~kön 0.27 ~könsuppdel 0.27
        ~köpa 0.67 ~kör 0.61 ~köra -0.71 ~lag -0.49 ~larm -0.34 ~led -0.31 ~ledningsgrupp 0.53 ~lev 0.43
        ~leverantör -0.78 ~lika -0.34 ~linj -0.20 ~list -0.97 ~lit 0.23 ~lokal -0.23 ~lst -0.22 ~lunch 0.41 ~lyft 0.48
        ~lägg -0.54 ~lägr -0.33 ~läm -0.44 ~lämn -0.41 ~länet 0.29 ~läng -0.50 ~lära -0.53 ~läs 0.72 ~läsa 0.27
        ~lätt -0.74 ~lån -0.74 ~lång 0.41 ~låta -0.39 ~lön 0.27 ~mall -0.21 ~mamm 0.31 ~mann -0.25 ~mars -0.21
        ~maskin -0.66 ~med 0.34 ~medarbet 0.24 ~medlemm -0.34 ~mell -0.27 ~men -0.46 ~mening -0.22 ~mentor 0.42
        ~mest 0.52 ~mil -0.40 ~mindr 0.35 ~minst -0.36 ~minut -0.60 ~mobil -0.33 ~mottagning -0.52 ~män -0.27
        ~märk -0.94 ~mäta 0.57 ~mån -0.46 ~måndag -0.42 ~mång 0.29 ~måst -0.40 ~möt -0.41 ~möte -0.49 ~natt -0.62
        ~nej -0.31 ~ner 0.50 ~nitton -0.21 ~norm -0.43 ~numer 0.95 ~numm 0.51 ~nya 0.41 ~nytt -0.39 ~nämn 0.54
        ~nämnd 0.30 ~närm -0.43 ~näst -0.37 ~nät -0.73 ~nätt -0.45 ~nätverk -0.28 ~någon -0.47 ~någonstan -0.27
        ~något -0.45 ~någr 0.25 ~nån -0.62 ~når -0.69 ~oavsett -0.45 ~obekväm -0.40 ~offentlig 0.29 ~ofta -0.43
        ~ohäls -0.40 ~olik -0.35 ~omklädningsrum -0.51 ~omklädningsrumm 0.35 ~omsorg -0.68 ~ord -0.52 ~ordför 0.58
        ~organisation -0.49 ~papp 0.68 ~par 0.50 ~part -0.25 ~peng -0.31 ~pension -0.51 ~person -0.24 ~personal -0.51
        ~plan -0.85 ~planer -0.65 ~plat -0.21 ~plats -0.21 ~plugg -0.21 ~plötslig 0.98 ~pojkar -0.43 ~politik -0.40
        ~prat 0.26 ~precis 0.32 ~pris -0.28 ~program -0.49 ~projekt 1.09 ~prov -0.61 ~psykisk -0.36 ~punkt -0.55
        ~rakt 1.07 ~red -0.26 ~redovis 0.34 ~region 0.59 ~regl -1.05 ~rekt 0.45 ~relation -0.46 ~rik -0.84 ~ring 0.56
        ~ringd 1.05 ~risk -0.59 ~roll 0.63 ~rum 0.41 ~runt 0.82 ~rädd 0.45 ~rädsl -0.24 ~räk -0.71 ~rätt -0.65
        ~röst 0.59 ~sagt -0.44 ~sakn -0.71 ~samm -0.42 ~samråd -0.29 ~samtal -0.26 ~samtidig -0.48 ~samtyck -0.20
        ~samverk -0.58 ~satsning -0.34 ~satt 0.83 ~scen 0.68 ~schem 0.25 ~sekretess -0.24 ~sent -0.28 ~ses -0.25
        ~sexton -0.72 ~sid -0.30 ~sida 0.77 ~siffr 0.38 ~sist 0.32 ~sjuk -0.31 ~sjukfrånvaron 0.73 ~sjuttio 1.12
        ~själv 0.70 ~sker -0.27 ~skick -0.37 ~skilln 0.70 ~skratt 0.65 ~skrev 1.01 ~skrivit 0.20 ~skydd -0.22
        ~skylt 0.52 ~skämt -0.24 ~skärm -0.28 ~sköt 0.49 ~släpp -0.29 ~slår -0.57 ~små -0.41 ~socialjour -0.41
        ~somm -0.43 ~son -0.62 ~spel 0.57 ~språk 0.30 ~stadg 0.47 ~stan -0.36 ~stann -0.32 ~station -0.28
        ~statistik -0.22 ~statsbidrag -0.41 ~stockholm -0.27 ~stopp -0.26 ~storlek -0.29 ~strategin -0.90
        ~stress -0.20 ~styck 0.55 ~styrels -0.22 ~stäng -0.29 ~stå -0.35 ~ståend -0.31 ~stöd -0.41 ~störst -0.70
        ~sundsvall -0.58 ~svar -0.27 ~svår -0.51 ~svårt -0.31 ~syns 0.36 ~säg -0.32 ~säga -0.39 ~sämr -0.31 ~sånt 0.85
        ~sök 0.44 ~söka -0.45 ~sökt -0.93 ~tack -0.23 ~tagit 0.72 ~tar -0.29 ~tas -0.43 ~teknisk -0.54 ~telefon 0.29
        ~tillbak -0.21 ~timm -0.50 ~tio -0.49 ~tisdag 0.79 ~titt -0.29 ~tjej 0.59 ~tjugo 0.24 ~tjänst -0.61 ~tog 0.67
        ~tolv 0.49 ~torsdag 0.41 ~tre 0.22 ~tredj -0.53 ~trettio 0.64 ~tror -0.67 ~trossamfund -0.34 ~trot -0.42
        ~trygg -0.28 ~träff -0.46 ~trän 0.49 ~tung -0.64 ~tur -0.21 ~tus -0.45 ~tvärtom -0.24 ~tvätt -0.45 ~två 0.30
        ~tyck -0.39 ~tystnadsplikt -0.38 ~umeå -0.75 ~underskrift 0.44 ~underskötersk 0.34 ~ungdomsråd 0.75
        ~ungefär -0.49 ~uppdrag 0.22 ~uppföljning -0.35 ~uppgift -0.31 ~upphandl -0.77 ~upphandling -0.22
        ~utbild -0.50 ~utbildning 0.37 ~ute -0.28 ~utom -0.50 ~utred -0.27 ~vaktmäst 0.35 ~valberedning -0.43
        ~vanlig -0.33 ~varandr -0.54 ~varann -0.39 ~varav -0.28 ~varend -0.42 ~varit -0.58 ~vartann -1.37 ~veta -0.35
        ~vid -0.34 ~viktig -0.25 ~vilj -1.03 ~vilk 0.27 ~vill -0.45 ~vis 1.02 ~vore -0.38 ~vux -0.39 ~vägg -0.29
        ~vänd 0.24 ~vänt -0.28 ~våg 0.87 ~våld 0.23 ~vår -0.35 ~vård -0.52 ~vårdcentral 0.38 ~yngr 0.44 ~yrke 0.34
        ~yttr -0.62 ~äger -0.34 ~äldr 0.55 ~ändr 0.32 ~ändå -0.21 ~ännu -0.68 ~ärend 0.75 ~äter 0.27 ~åklag 0.74
        ~årlig -1.34 ~önsk -0.30 ~öpp 0.77
        """,
        "prioritering": """
        bias 0.04
        board -0.20
        cell 0.12
        comparative 0.03
        early -0.61
        end 0.84
        evaluation -0.19
        first 0.04
        fragment 0.39
        frameCentralAktor -0.57
        frameHindrande 0.07
        frameLansstyrelsen -0.31
        frameNone 0.09
        frameNulage -0.12
        framePadrivande 0.22
        framePrioritering 0.57
        frameSamverkansform -0.27
        frameUtmaning -0.28
        frameUtvecklingsomrade -0.69
        fronted -0.76
        hedged 0.20
        imperative 0.30
        item -0.25
        late 0.64
        meeting -0.83
        middle -0.48
        modal -0.08
        negation -0.08
        negations -0.08
        next3 -0.06
        number -0.28
        plain -0.19
        prose 0.09
        question -0.24
        quote -0.08
        shortFirst 0.31
        weHave -0.31
        words14 0.03
        words6 0.55
        wordsMore -0.15
        ~140 -0.25 ~2019 -0.46 ~2020 -0.26 ~adress -0.32 ~aldrig -0.36 ~all 1.06 ~alla 0.52 ~alls -0.25 ~allt 0.41
        ~alltid -0.29 ~andr 0.60 ~anmäl 0.67 ~anmäld -0.23 ~anmälning -0.65 ~ann 0.50 ~annar 0.39 ~annonser -0.36
        ~anställ -0.37 ~anställd -0.24 ~anställning -0.88 ~antal -0.29 ~använd -0.63 ~arbet 0.45
        ~arbetsförmedling -0.46 ~arbetsgiv -0.22 ~arbetsmiljö 0.49 ~arbetsplats 1.04 ~arton -0.31 ~avgör 0.76
        ~avtal -0.91 ~bank -0.85 ~bara 0.37 ~barn 0.43 ~barnomsorg 0.98 ~begär -0.24 ~behöv -1.06 ~beredskap 0.66
        ~berätt -0.49 ~beslut -0.48 ~beställ -0.55 ~består -0.21 ~betal -0.26 ~betald 0.86 ~betyd -0.25 ~betyg -0.46
        ~bibliotek -0.50 ~bidrag -0.48 ~bil 0.30 ~bild -0.46 ~bit -0.28 ~bjud -0.64 ~blankett -0.39 ~blivit -0.52
        ~boend 0.44 ~bok -1.07 ~bolag -0.31 ~bor -0.22 ~bort 0.41 ~bost 0.46 ~bostäd 0.96 ~broschyr -0.39 ~bruk -0.51
        ~bryt 0.85 ~bråk -0.56 ~budg -0.33 ~buss 1.20 ~byggd -0.97 ~byt -0.94 ~byta -0.35 ~bytt -0.25 ~bättr -0.89
        ~båda 0.54 ~bör -0.58 ~chatt -0.21 ~dag 0.31 ~dagtid 0.35 ~dam 0.41 ~del 0.40 ~dela 0.59 ~deltag -0.69
        ~deltid -0.21 ~dessutom 0.31 ~digitalt 0.71 ~direkt -0.57 ~distan 0.86 ~dit -0.72 ~dom -1.02 ~dott 0.46
        ~driv -0.79 ~dubbelt -0.38 ~dusch 0.37 ~dygn 0.87 ~däreft 0.33 ~däremot -0.30 ~därifrå -0.33 ~därmed -0.79
        ~eftersom -0.23 ~efteråt -0.43 ~eget 0.34 ~elevhäls -0.75 ~elva -0.27 ~emot 0.40 ~enhet -0.21 ~enkelt -0.35
        ~enkät -0.65 ~enlig -0.52 ~ensam -0.22 ~fack -0.47 ~familj -1.12 ~fann 0.72 ~fast -0.37 ~fatt -0.20
        ~februari -0.23 ~fel -0.25 ~fem -0.37 ~femton -0.54 ~film -0.55 ~fjol -0.27 ~fjärd -0.38 ~flest -0.48
        ~flick -0.25 ~folkhögskol -0.28 ~forskning -0.49 ~fortfar -0.29 ~framför 0.25 ~fredag -0.30 ~frivillig -0.27
        ~frivård -0.85 ~funk 0.49 ~fyll 0.73 ~fyra -0.40 ~fyrtio -0.54 ~fått -0.55 ~född 0.23 ~följ 0.36 ~följd -0.50
        ~förbund -0.56 ~fördelning 0.31 ~fördubbl -0.42 ~före -0.47 ~förening -0.25 ~förhör 0.42 ~förlor -0.37
        ~först 0.47 ~förstår -0.40 ~föräldr 0.47 ~föräldraledig -0.33 ~föröv 1.06 ~gaml -0.34 ~gav -0.26 ~genom -0.30
        ~ger 0.30 ~ges 0.21 ~ggr 0.37 ~gick -0.28 ~gjord -0.69 ~gjort -0.21 ~glöm -0.36 ~glömt 0.28 ~grabb -0.59
        ~gratis 0.57 ~grund 0.31 ~grupp 0.46 ~gäll 0.43 ~gäst 0.59 ~gång -0.28 ~gör -0.33 ~hall -0.40 ~hamn -0.31
        ~handled 0.45 ~handlägg -1.09 ~hans 0.60 ~hed 1.01 ~helg 0.84 ~hell -0.56 ~hellr -0.33 ~helt -0.48 ~hem -0.30
        ~hemtjänst -0.43 ~henn 0.80 ~het -0.69 ~hinn -1.23 ~hit -1.46 ~hitt -0.41 ~hopp -0.62 ~hus -0.36 ~hälft -0.27
        ~hämt -0.30 ~händ -0.96 ~håll -0.69 ~högstadi 1.35 ~hör -0.25 ~höra -0.96 ~höst -0.55 ~ibland -0.46
        ~ideell -0.24 ~ifrå -0.51 ~igenom -0.36 ~inbjud -0.94 ~industri -0.37 ~inför -0.56 ~inga -0.44
        ~ingenting -1.38 ~inl 0.22 ~inn 0.53 ~inom -0.48 ~insats -0.22 ~jargong -0.34 ~jour -0.30 ~journal 0.41
        ~just 0.35 ~kaff -0.29 ~kall 0.45 ~kampanj 0.60 ~kill -0.25 ~klar -0.39 ~klass -0.39 ~klock -0.26
        ~kolleg -0.53 ~kom -0.65 ~kommit -0.56 ~kommunal 0.28 ~kontor 0.21 ~kost 0.60 ~krig -0.55 ~kriminalvård -0.29
        ~kron 0.26 ~kropp 0.61 ~kräv -0.36 ~kund -0.76 ~kuratorn -0.50 ~kvar -0.32 ~kvart -0.35 ~kvartal -0.65
        ~kvinnlig -0.24 ~kvinnojour -0.32 ~kvinnor 0.38 ~kväll 0.80 ~kvällstid -0.50 ~känn -0.86 ~kön -0.52
        ~könsuppdel -0.35 ~köpa 0.50 ~kör 0.44 ~köra -0.82 ~lag 0.36 ~larm 1.03 ~ledningsgrupp -0.22 ~ligg 0.36
        ~lika 1.27 ~linj 0.27 ~list 1.08 ~lokal -1.31 ~lst -0.61 ~lyft -0.22 ~läm -0.50 ~lämn -1.41 ~län 0.35
        ~läng 0.35 ~längr -0.23 ~lär 0.56 ~läs -0.90 ~lång 0.29 ~låta 0.38 ~lön -0.31 ~makt 0.45 ~mall -0.50
        ~mamm -0.31 ~manlig -0.36 ~maskin 0.24 ~med -0.29 ~medarbet -0.27 ~medlemm -0.28 ~men -0.22 ~mening 0.34
        ~mest -0.35 ~miljon -0.21 ~mindr 0.81 ~minst -0.35 ~minut -0.53 ~mottagning 0.97 ~myndig -0.26 ~märk 0.92
        ~mät -0.31 ~mån -1.31 ~måst -0.29 ~möt -0.30 ~möte -1.28 ~natt -0.21 ~ner -0.29 ~nian 0.43 ~nio -0.32
        ~nitton -0.24 ~norm 0.38 ~norr -0.26 ~novemb -0.45 ~numer -0.39 ~nya 0.28 ~nämn -1.04 ~nämnd -0.56 ~nära 0.25
        ~närm 0.27 ~nät 1.15 ~nätverk -0.35 ~någon 0.28 ~någonstan 0.57 ~någr -0.37 ~nån 0.65 ~når -0.57 ~oavsett 0.99
        ~obekväm 0.82 ~offentlig 0.61 ~oft -0.21 ~ofta -0.34 ~ohäls -0.26 ~olik -0.26 ~omklädningsrum 0.74 ~ord -1.01
        ~ordför -0.57 ~organisation -1.18 ~papp -0.24 ~par -0.36 ~part -1.02 ~parti -0.39 ~pass 0.21 ~peng 0.54
        ~pension -0.23 ~person -0.77 ~plan -0.37 ~plat -0.40 ~plats -0.78 ~plötslig -0.56 ~pojk 0.59 ~pojkar 1.39
        ~polis -0.36 ~praktikplats 0.26 ~precis -0.42 ~pris -0.30 ~procent -0.27 ~program 0.93 ~projekt -0.27
        ~psykisk 0.45 ~punkt 0.30 ~red 0.33 ~redovis -0.33 ~region -0.87 ~regional 0.56 ~regl 0.42 ~rekryter -0.45
        ~rekt -0.26 ~rest 0.65 ~ring 0.27 ~ringd -0.34 ~risk -0.44 ~rum 0.75 ~runt -0.35 ~rutin -0.39 ~räck 1.19
        ~räk 0.52 ~räkn 0.29 ~rätt 0.74 ~råd -0.23 ~röst 0.29 ~sade -0.54 ~sak 0.23 ~sakn -0.36 ~saml -0.39 ~samm 0.21
        ~samråd -0.77 ~samtal 0.32 ~samtidig -0.38 ~samtyck 0.26 ~samverk 0.37 ~satt -0.38 ~scen -0.31 ~schem 0.72
        ~sent -0.24 ~ser -0.53 ~ses -0.33 ~sex 0.29 ~sfi -0.44 ~sid 0.48 ~sida -0.52 ~sitt -0.61 ~sju -0.67
        ~sjukfrånvaron -0.87 ~sjuttio -0.23 ~själv -0.47 ~sker -0.34 ~skick -0.49 ~skilln -0.26 ~skillnad -0.22
        ~skog -0.34 ~skol 0.22 ~skratt -0.35 ~skrev -0.85 ~skriv -0.39 ~skrivit -0.97 ~skull 0.24 ~skydd 0.67
        ~skylt -1.06 ~skämt -0.73 ~skärm -0.61 ~sköt -0.29 ~slipp -0.21 ~slut -0.30 ~släpp -0.35 ~små -0.30
        ~snabb 1.35 ~soc -1.15 ~socialjour 0.69 ~somm -0.76 ~sommarjobb -0.25 ~son -0.20 ~stadg -0.52 ~stan -0.25
        ~stann -0.90 ~start -0.62 ~statistik -0.37 ~statsbidrag -0.20 ~stockholm -0.24 ~storlek -0.50 ~strategi -0.32
        ~strategin 1.13 ~stress -0.22 ~student -0.61 ~studi 0.31 ~styr -0.44 ~styrels 0.22 ~stäng -0.35 ~stå 0.66
        ~ståend -0.24 ~står -0.36 ~stöd 0.86 ~störst 0.46 ~svar -0.24 ~svår -0.42 ~säga 0.59 ~säll -0.29 ~sämr -0.31
        ~sätt 0.20 ~såg -0.27 ~söka -0.20 ~sökt -0.64 ~tack -0.30 ~tal 0.47 ~tapp -0.39 ~tar -0.24 ~tas -0.47
        ~teknik -0.59 ~teknisk 0.48 ~telefon -0.48 ~tillbak -0.30 ~tillsamman -0.64 ~timm -0.33 ~titt -0.24
        ~tjej -0.40 ~tjugo -0.45 ~tjänst 0.26 ~toalett 0.48 ~tolv -0.56 ~torsdag -0.39 ~trakasseri 0.40 ~tre -0.25
        ~tredj -0.24 ~tror 0.29 ~trossamfund -0.60 ~trot -0.26 ~trygg 0.93 ~träff -0.24 ~tråkig 0.33 ~tung -0.27
        ~tur 0.21 ~tvärtom -0.62 ~tyck -0.38 ~tystnadsplikt -0.25 ~tänk 0.33 ~umeå -0.21 ~underskrift -0.55
        ~underskötersk -0.26 ~unga 0.46 ~ungdom 0.60 ~ungdomsråd -0.50 ~uppdrag -0.20 ~uppgift -0.23 ~upphandl -0.27
        ~utbild -0.52 ~utom -0.21 ~utred -0.82 ~utrik 0.21 ~vaktmäst -0.32 ~valberedning 0.38 ~vanlig -0.67
        ~varandr -0.28 ~varann 0.26 ~vardag -0.36 ~varend 0.37 ~varit -0.65 ~varj 0.79 ~vartann 1.21 ~veck 0.29
        ~verksam 0.21 ~veta -0.68 ~vid -0.23 ~viktig 0.61 ~vilj -1.11 ~vill 0.44 ~villk 0.72 ~vis -0.45 ~visa 0.42
        ~vore 0.75 ~vux 0.31 ~väg 0.66 ~vägg -0.30 ~vänd -0.30 ~våld 0.58 ~våldsutsatt 0.56 ~vår -0.42 ~vård 0.38
        ~vårdcentral -0.60 ~yngr -0.21 ~yrke 0.21 ~yttr -0.91 ~ägar -0.61 ~ändr -0.58 ~ännu -0.25 ~ärlig -0.23
        ~åker -0.27 ~åklag -0.41 ~året -0.25 ~årlig 1.00 ~ått 0.91 ~önsk 0.62 ~öppn -0.25
        """,
        "samverkansform": """
        bias -0.50
        board -0.26
        cell -0.14
        comparative 0.03
        early -0.31
        end 0.53
        evaluation -0.11
        first 0.07
        fragment 0.06
        frameCentralAktor 1.28
        frameHindrande -0.08
        frameLansstyrelsen -0.18
        frameNone -0.16
        frameNulage -0.13
        framePadrivande -0.12
        framePrioritering 0.07
        frameSamverkansform 0.18
        frameUtmaning -0.16
        frameUtvecklingsomrade -0.07
        fronted -0.66
        hedged 0.20
        imperative -0.07
        item -0.10
        late -0.51
        later -0.09
        meeting 1.40
        middle -0.39
        modal 0.08
        negation -0.17
        next3 -0.13
        number -0.07
        question 0.61
        quote 0.28
        shortFirst -0.22
        third 0.13
        turn -0.04
        weHave 0.16
        words14 -0.09
        words6 -0.12
        wordsMore 0.05
        ~2019 0.84 ~2020 -0.24 ~900 -0.35 ~adress 0.55 ~akut -0.36 ~aldrig -0.30 ~all -0.34 ~alla -0.22 ~alltid -0.28
        ~andr -0.39 ~anmäl -0.29 ~ann -0.23 ~anställ -0.88 ~anställning -0.60 ~antal -0.20 ~använd 0.54 ~arbet -0.44
        ~avgör -0.94 ~avtal -0.34 ~bank -0.73 ~barn -0.27 ~barnahus 1.27 ~barnmorsk -0.23 ~barnomsorg 0.49 ~behöv 0.33
        ~ber -0.22 ~berätt -0.21 ~beslut -0.27 ~bestämm 0.30 ~består -0.27 ~betal 0.21 ~betyd -0.21 ~bibliotek 0.25
        ~bidrag -0.37 ~bil -0.24 ~bjud -0.71 ~blankett -0.41 ~bok -0.21 ~bolag 0.42 ~bord 0.58 ~bort -0.28 ~bryt -0.41
        ~bråk -0.41 ~buss -0.34 ~byggd -0.20 ~byta -0.24 ~både -0.26 ~bör -0.23 ~börj -0.37 ~chef -0.41 ~dag 0.42
        ~dagtid -0.73 ~dela -0.87 ~deltid -0.36 ~dessutom 0.74 ~distan -0.58 ~dit 0.32 ~dom -0.28 ~dusch -0.33
        ~däreft -0.77 ~därför -0.25 ~därifrå -1.12 ~därmed -0.33 ~dörr -0.31 ~eftersom -0.26 ~efteråt -0.68 ~egen 0.44
        ~elev -0.20 ~elevhäls -0.23 ~elva -0.22 ~emot -0.46 ~enda -0.37 ~enhet -0.55 ~enkät -0.73 ~enlig 0.26
        ~fack 0.22 ~faktiskt 0.24 ~familj 0.38 ~fatt 0.24 ~finn 0.64 ~fjorton -0.25 ~fjärd -0.30 ~flest -0.40
        ~flick -0.36 ~flytt -0.34 ~folkhögskol 0.24 ~form 0.43 ~forskning -0.42 ~framför -0.23 ~fredag 0.82
        ~frivård 1.33 ~fråg -0.22 ~funger 0.84 ~funk 0.78 ~fyll 0.36 ~fyra 0.37 ~fyrtio 0.41 ~följ -0.46 ~följd -0.34
        ~för -0.25 ~förbund 0.53 ~fördelning -0.24 ~företag 0.49 ~förklar -0.21 ~förlor -0.22 ~förrä -0.50
        ~förskol -0.22 ~föräldr -0.36 ~föröv -0.23 ~gaml -0.67 ~gemensam 0.45 ~gemensamm 0.32 ~gemensamt 0.59
        ~genom -0.43 ~ges -0.58 ~ggr 0.66 ~gjord -0.23 ~glöm -0.49 ~glömt -0.32 ~grabb -0.57 ~grannkommun 1.12
        ~gratis -0.46 ~grund -0.36 ~gubb -0.21 ~gymnasi -0.53 ~gär -0.51 ~gång 0.48 ~göra -0.21 ~hall -0.84
        ~hamn -0.22 ~hand 0.67 ~handl 0.46 ~handled -0.32 ~handlägg -0.39 ~hed -0.96 ~hela -0.25 ~helg -0.25
        ~hell -0.32 ~hellr 0.73 ~helt -0.27 ~hem -0.26 ~henn -0.28 ~het 0.86 ~hinn -0.20 ~histori -0.23 ~hit -0.64
        ~hjälp -0.43 ~hopp -0.32 ~hunnit -0.41 ~hus 0.27 ~hälft -0.30 ~händ -0.24 ~håll -0.20 ~hör -0.21 ~höra -0.23
        ~igenom 0.36 ~ihop -0.42 ~inbjud -0.45 ~industri 0.28 ~information 0.24 ~inl -0.40 ~inom 0.36 ~jobb 0.22
        ~jour 0.78 ~journal -0.27 ~jämn -0.29 ~kaff 0.35 ~kall 0.22 ~kampanj -0.37 ~klar -0.45 ~kolleg -0.23 ~kom 0.44
        ~kommun 0.67 ~kommunal 0.58 ~kort 0.26 ~krav -0.29 ~krig -0.36 ~kriminalvård -0.88 ~kris -0.62 ~kropp -0.21
        ~kun 0.33 ~kund 0.50 ~kunskap -0.22 ~kuratorn -0.27 ~kvart 0.90 ~kvin -0.22 ~kvinnlig -0.30 ~kväll -0.23
        ~kön -0.40 ~köpa -0.50 ~kör -0.62 ~köra -0.24 ~lag -0.34 ~larm -0.48 ~led -0.32 ~ledningsgrupp -0.21
        ~ligg -0.50 ~list -0.56 ~lokal 0.85 ~lst -0.77 ~lunch -0.32 ~läm 0.57 ~länet 0.91 ~lära -0.20 ~läs -0.80
        ~lång -0.22 ~låt -0.23 ~låta -0.30 ~maskin -0.60 ~med -0.40 ~mell 0.76 ~men -0.37 ~mening -0.24 ~mentor 0.38
        ~mest -0.29 ~mil -0.29 ~miljon -0.33 ~mindr -0.22 ~minst 0.44 ~minut 0.57 ~mobil -0.32 ~män -0.23 ~männ -0.20
        ~märk -0.47 ~mäta -0.39 ~måndag 0.34 ~möt 0.34 ~möte 0.93 ~möts 0.60 ~nej 0.25 ~ner -0.26 ~norr 0.55
        ~novemb 0.56 ~numm 0.45 ~nämn -0.35 ~närm -0.46 ~näst -0.20 ~nätverk 1.18 ~någon -0.31 ~någonstan -0.22
        ~något 0.52 ~når -0.60 ~oavsett 0.93 ~offentlig -0.35 ~oft -0.30 ~ofta -0.44 ~olik -0.53 ~ord -0.33
        ~ordför -0.65 ~papp -0.22 ~par -0.39 ~part 0.22 ~pass -0.22 ~plan -0.21 ~plat -0.21 ~plats -0.22
        ~plötslig -0.21 ~pojk -0.21 ~polis 0.92 ~politik 0.38 ~praktik -0.20 ~pris 0.29 ~problem -0.46 ~publicer 0.34
        ~punkt 0.42 ~rakt -0.36 ~red 0.42 ~region 1.02 ~regional -0.36 ~rekryter -0.36 ~riktig 0.59 ~ring -0.25
        ~rum -0.22 ~rumm 0.34 ~runt 0.60 ~räck -0.29 ~rädd -0.65 ~rädsl -0.28 ~räk -0.25 ~rätt 0.37 ~sade -0.27
        ~sagt 0.22 ~samordn -0.22 ~samtal -0.49 ~samtidig 0.62 ~samtlig 0.52 ~samtyck -0.65 ~samverk -0.25 ~satt 0.21
        ~schem 0.67 ~ser -0.59 ~ses 1.49 ~sfi -0.70 ~sida -1.17 ~sju 0.41 ~skick -0.78 ~skift -0.23 ~skrev -0.31
        ~skrivit 0.58 ~skull -0.21 ~skylt -0.58 ~skärm 1.10 ~slipp -0.26 ~slut -0.23 ~slår 0.50 ~små 0.63 ~soc 1.70
        ~socialjour -0.28 ~socialtjänst 0.30 ~språk -0.49 ~stadg -0.33 ~stann -0.43 ~start -0.41 ~statsbidrag -0.54
        ~stockholm -0.23 ~storlek -0.23 ~strategi 0.64 ~strategin 0.23 ~styr -0.39 ~stå -0.24 ~ståend 0.71 ~stöd -0.22
        ~sundsvall 0.36 ~syns -0.24 ~säga -0.57 ~sök -0.29 ~sökt -0.31 ~tack 0.29 ~tal -0.29 ~termin 0.70 ~tidig -0.54
        ~tjej -0.21 ~tjugo -0.86 ~tjänst -0.78 ~torsdag 0.77 ~tredj -0.66 ~trettio -0.20 ~tror -0.23
        ~trossamfund -1.07 ~träff 0.91 ~tänk -0.37 ~underskrift -0.42 ~ungdom -0.36 ~ungdomsråd 0.72 ~ungefär -0.39
        ~uppdrag 0.50 ~upphandl 0.63 ~utbild -0.84 ~utbildning -0.28 ~valberedning -0.34 ~vanlig -0.28 ~varann 0.41
        ~varend -0.95 ~veck 0.67 ~vem -0.39 ~verksam -0.21 ~veta -0.48 ~vid 0.71 ~vilj -0.54 ~vore 0.83 ~väg 0.27
        ~vägg -0.69 ~vänd -0.65 ~vänt -0.29 ~vård -0.21 ~vårdcentral 0.91 ~ägar -0.92 ~äger -0.53 ~äldr -0.23
        ~ändr -0.20 ~ännu 0.95 ~ärlig 0.28 ~äter -0.32 ~åklag 0.44 ~året 0.64 ~årlig 0.32 ~öpp 0.47
        """,
        "utmaning": """
        bias 0.10
        board 0.02
        cell 0.05
        comparative -0.35
        early 0.72
        end -0.85
        evaluation 0.06
        first -0.02
        frameCentralAktor -0.52
        frameHindrande -0.60
        frameLansstyrelsen -0.04
        frameNone 0.20
        frameNulage 0.09
        framePadrivande -0.34
        framePrioritering -0.40
        frameSamverkansform -0.50
        frameUtmaning 1.20
        frameUtvecklingsomrade 0.21
        fronted 0.16
        imperative -0.33
        item 0.13
        late -0.82
        later 0.04
        meeting -0.10
        middle 1.27
        modal -0.15
        negation 0.20
        negations 0.30
        next3 -0.30
        number 0.04
        prose -0.03
        question -0.31
        shortFirst -0.13
        third 0.33
        turn 0.05
        weHave -0.07
        words6 -0.34
        wordsMore 0.18
        ~200 0.50 ~2019 -0.84 ~2020 -0.23 ~900 -0.32 ~akut 0.22 ~all -0.60 ~alla -0.35 ~alls 0.26 ~allt -0.66
        ~alltid 0.25 ~anmäld -0.88 ~annar -0.30 ~anställ -0.37 ~anställning -0.35 ~ansökning -0.37 ~antal -0.63
        ~arbet -0.20 ~arbetsförmedling -0.64 ~arbetsgiv 0.41 ~arbetsmiljö -0.33 ~arbetsplats -0.78 ~bank 0.36
        ~barn 0.21 ~barnmorsk 0.84 ~barnomsorg -0.38 ~behöv -0.33 ~ber -0.39 ~beredskap -0.23 ~beslut 0.40
        ~beställ -0.21 ~bestämm -0.89 ~består -0.36 ~betal 0.30 ~betald 0.36 ~betalt -0.20 ~betyd -0.82 ~betyg -0.51
        ~bibliotek 0.67 ~bil 0.21 ~bit -0.66 ~bjud -0.38 ~blankett -0.24 ~blivit 0.45 ~boend 0.68 ~bok 0.27
        ~bolag 0.63 ~bor 0.23 ~bord -0.21 ~bort 0.52 ~bostäd -0.97 ~bra -0.37 ~bredvid 0.24 ~brist -1.04
        ~broschyr 0.51 ~bruk 0.20 ~bryt -0.48 ~bråk 0.55 ~budg -0.65 ~budget -0.26 ~buss -0.39 ~bygg -0.24 ~byt 0.49
        ~byts -0.46 ~bytt -0.28 ~bäst -0.68 ~båda -0.58 ~både -0.26 ~bör -0.57 ~börj -0.24 ~chatt 0.46 ~chef -0.45
        ~dam -0.28 ~decemb -1.08 ~dela -0.55 ~deltag 0.41 ~deltid 0.89 ~direkt -0.28 ~distan -0.92 ~dit -0.96
        ~dom 0.71 ~dott 0.33 ~drar -0.77 ~driv 0.53 ~dubbelt 0.71 ~dusch -0.39 ~däreft 0.50 ~däremot -0.65
        ~därifrå 0.92 ~därmed 0.31 ~dörr -0.88 ~efterfråg -0.32 ~efteråt 0.32 ~egen -0.30 ~eget -0.29 ~egna -0.33
        ~elevhäls -0.41 ~elva 0.23 ~emot -0.41 ~enda -0.49 ~enhet -0.40 ~enkät -0.42 ~enlig -0.47 ~ensamm 0.83
        ~fack -0.28 ~faktiskt -0.52 ~fann -0.22 ~fast -0.29 ~fatt 0.44 ~februari -0.21 ~fel -0.39 ~femtio 0.40
        ~femton -0.43 ~film 1.57 ~fjorton -0.66 ~fjärd -0.25 ~fler -0.71 ~flest -0.43 ~flytt 0.35 ~folkhögskol -0.43
        ~form 0.39 ~forskning -1.38 ~fortfar 0.57 ~fram -0.26 ~framför 0.40 ~fredag -0.39 ~frivillig -0.61
        ~frivård -0.51 ~fullt 0.79 ~funger -1.16 ~funk 0.31 ~funktionsnedsättning -0.24 ~fyll -0.57 ~fyra -0.55
        ~färr -1.19 ~får 0.24 ~följ -0.32 ~följd 0.88 ~för -0.45 ~förbund -0.75 ~fördubbl -0.31 ~före 0.65
        ~förening -0.61 ~företag -0.60 ~förlor 0.53 ~förrä 0.62 ~förskol -0.24 ~förstår 0.50 ~försvinn 0.69
        ~förtroendevald -0.41 ~förvänt 0.75 ~föräldr 0.85 ~föröv -0.29 ~gaml 0.27 ~gav -0.35 ~gemensam -0.25
        ~genom 0.68 ~ger 0.24 ~ges -1.05 ~ggr 0.67 ~gjort -0.37 ~glöm -0.25 ~glömt -0.29 ~grabb 0.62
        ~grannkommun -0.37 ~gransk -0.70 ~gratis -0.44 ~grund -0.74 ~grupp 0.38 ~gubb -0.87 ~gymnasi 0.87 ~gäst 0.23
        ~går 0.21 ~gått -0.29 ~göra 0.75 ~hall 0.30 ~hamn 0.57 ~hand -0.30 ~handl 0.39 ~handled -0.32 ~handlägg -0.66
        ~hans -0.33 ~hed -0.55 ~hela -0.31 ~helg -0.58 ~hell 0.57 ~hellr 0.40 ~heltid 0.48 ~hem 0.84 ~hemm 1.03
        ~hemtjänst 0.82 ~henn -0.39 ~het -0.70 ~hinn -0.24 ~histori 0.24 ~hit 0.50 ~hitt 0.35 ~hjälp -0.42 ~honom 0.26
        ~hopp 0.30 ~hot 0.85 ~hunnit 1.03 ~hus 0.48 ~häls 0.96 ~hämt 0.96 ~håll -0.21 ~högr 0.20 ~hör 1.14 ~höra 1.13
        ~höst -0.70 ~ibland -0.56 ~ideell -0.52 ~ifrå 0.26 ~igen 0.70 ~igenom -0.30 ~information 0.25 ~ing 0.58
        ~inga 0.85 ~ingenjör 0.67 ~inkomst 0.22 ~inn 0.28 ~inom -0.70 ~jobb 0.35 ~journal 0.42 ~jämn -0.32
        ~jämställd -0.41 ~jämställt 0.83 ~kaff -0.33 ~kall 0.26 ~kampanj -0.41 ~kedj 0.28 ~kill 0.41 ~klass 0.54
        ~kolleg -0.37 ~kommit -0.75 ~kommun -0.28 ~kommunal -1.18 ~kontakt 0.40 ~kontor -0.28 ~kort -0.27 ~krav -0.49
        ~krig 0.69 ~kris 0.46 ~kron -0.32 ~kropp 0.75 ~kräv -0.28 ~kun -0.37 ~kund -0.47 ~kunskap -0.29 ~kuratorn 0.38
        ~kurs -0.24 ~kvar 0.87 ~kvin -0.23 ~kvinn 0.33 ~kvinnlig 0.52 ~kvinnojour 0.34 ~kvinnor -0.85 ~kväll 0.41
        ~kvällstid 0.59 ~känn 0.55 ~kök -0.24 ~könsuppdel -0.40 ~köpa -0.52 ~köra 1.31 ~lag 0.66 ~ledningsgrupp -0.55
        ~ligg 0.49 ~lika -0.56 ~linj -0.44 ~lit -0.76 ~lokal -0.51 ~lst -0.22 ~lyssn -0.25 ~lägg -0.57 ~lägr 0.45
        ~läm 0.23 ~lämn 0.46 ~län -0.47 ~länsstyrels -0.21 ~lär -0.23 ~lära -0.29 ~läsa 0.35 ~lätt -0.32 ~lån -0.38
        ~låt -0.29 ~låta -0.56 ~lön 0.20 ~makt -0.49 ~mall -0.46 ~mamm 1.06 ~manlig 0.50 ~mann 0.38 ~mars 0.39
        ~med 0.77 ~medarbet -0.67 ~medlemm -0.91 ~men -0.36 ~mil 0.40 ~miljon -0.68 ~minst 0.27 ~minut 0.37
        ~mottagning -0.24 ~män 0.41 ~männ 0.46 ~märk -0.46 ~mäta -0.24 ~mål -0.71 ~månad 0.48 ~måndag -0.27 ~natt 0.59
        ~ner 0.63 ~nian -0.80 ~nio -0.21 ~nitton 0.35 ~noll 0.40 ~norm -0.30 ~norr -0.81 ~numer 0.38 ~nya -0.27
        ~nytt 0.29 ~nämn -0.99 ~nära -0.22 ~närm 1.07 ~nätt 0.23 ~nätverk -0.25 ~någonstan 0.84 ~någr 1.04 ~nån 0.21
        ~obekväm -0.23 ~offentlig -0.66 ~ofta 0.44 ~omklädningsrum -0.22 ~omklädningsrumm 0.53 ~omsorg 0.62 ~ord 0.32
        ~ordför -0.28 ~organisation -0.33 ~ork -0.66 ~pandemin -0.65 ~papp 0.68 ~par -0.32 ~pension 0.70 ~per -0.49
        ~person -0.29 ~personal 0.62 ~plan -0.20 ~plat 0.57 ~plats 0.25 ~plugg -0.60 ~plötslig -0.28 ~pojk 0.84
        ~pojkar -0.22 ~polis -0.93 ~politik 0.27 ~praktik 0.33 ~praktikplats 0.29 ~precis 0.59 ~problem 0.29
        ~procent -0.25 ~program -0.47 ~projekt -0.92 ~prov 0.31 ~psykisk -0.73 ~publicer -0.21 ~punkt -0.75
        ~redovis -0.57 ~region -0.62 ~regional -0.63 ~regl -0.35 ~rekryter -0.47 ~rekt -0.22 ~relation -0.21
        ~riktig -0.53 ~ringd -0.25 ~risk -0.34 ~rit 0.39 ~roll -0.48 ~rum -0.43 ~rutin 0.46 ~räck -0.27 ~rädd -0.55
        ~rädsl 0.82 ~räk -0.23 ~räkn 0.31 ~rätt 0.31 ~sade -0.57 ~sagt -0.70 ~sak 0.32 ~samm 0.30 ~samordn -0.30
        ~samråd 0.81 ~samtal -0.43 ~samtidig 0.22 ~samtyck -0.39 ~samverk -0.89 ~satsning -0.60 ~satt 0.37 ~scen 0.36
        ~schem -0.63 ~sekretess -0.42 ~sent 1.26 ~ser 0.29 ~sex -0.31 ~sexton 0.71 ~sid -0.63 ~sida -0.44 ~siffr -0.28
        ~sist 0.51 ~sitt 0.42 ~sjuk 0.80 ~sjukfrånvaron 0.23 ~sjukhus 0.53 ~själv -0.23 ~skick -0.34 ~skift -0.75
        ~skilln -0.44 ~skog 0.45 ~skratt -0.86 ~skrev 0.55 ~skriv -0.34 ~skrivit -0.57 ~skull -0.42 ~skydd 0.32
        ~skylt -0.43 ~skämt 1.28 ~skärm -0.77 ~sköt -0.27 ~slipp 0.48 ~slut 0.31 ~slår 0.40 ~små -0.45 ~snitt -0.24
        ~soc -0.33 ~socialjour -0.26 ~socialtjänst -0.91 ~sommarjobb 0.87 ~spel 0.28 ~stab 0.24 ~stann 0.43
        ~start -0.47 ~station 0.32 ~statsbidrag -1.19 ~stockholm -0.89 ~stor 0.38 ~strategi -0.50 ~strategin -0.30
        ~stress 0.51 ~student 0.26 ~studi 0.41 ~styr -0.48 ~ställ 0.21 ~stäng 0.36 ~ståend -0.48 ~står 0.32
        ~stöd -1.10 ~störst -0.50 ~svar 0.38 ~svår 0.60 ~svårt 0.72 ~syns 0.21 ~säg 0.53 ~säga 0.28 ~säll -0.37
        ~sämr 0.52 ~såg 0.34 ~sånt -0.51 ~söka 0.29 ~sökt 0.87 ~tack -0.51 ~tag 0.50 ~tapp 0.35 ~tar 0.93 ~teknik 0.50
        ~teknisk 1.03 ~telefon 0.87 ~tidig 0.28 ~tillbak 0.23 ~timm 0.24 ~titt 0.53 ~tjej 0.24 ~tjugo 0.83
        ~tjänst 0.26 ~toalett 0.37 ~tog -0.54 ~trakasseri 0.74 ~tredjedel -0.36 ~tror 0.56 ~trossamfund -0.93
        ~träff 0.22 ~trän -0.36 ~tung -0.28 ~tur 0.83 ~tus -0.64 ~tvärtom -0.57 ~tvätt 0.65 ~tyck 0.80 ~tyst -0.55
        ~tystnadsplikt -1.14 ~tänk -0.64 ~umeå -1.12 ~underskrift 0.27 ~ungdom -0.74 ~ungdomsråd -0.39 ~ungefär -0.85
        ~uppföljning -0.23 ~uppgift 0.35 ~upphandling -0.37 ~utbild 0.35 ~ute -0.62 ~utsatt 0.64 ~vaktmäst -0.22
        ~val -0.67 ~valberedning -0.33 ~vanlig -0.47 ~varann -0.49 ~varav -0.29 ~varend -0.70 ~varför 0.51
        ~varit -0.23 ~vartann -0.55 ~vem 0.38 ~vet 0.46 ~veta 0.24 ~viktig -0.28 ~vilj -0.71 ~vilk -0.37 ~vore -0.50
        ~väg 0.55 ~vägg 0.71 ~välj 0.47 ~vänt 0.83 ~våg -0.76 ~våldsutsatt 0.25 ~vår 0.36 ~vård 0.55
        ~vårdcentral -0.84 ~yngr -0.28 ~yrke 0.39 ~yttr -0.58 ~äger -0.24 ~äldr 0.96 ~ändr -0.75 ~ändå 0.36
        ~ännu -0.24 ~ärend -0.20 ~ärlig -0.59 ~åker 0.98 ~åklag -0.37 ~åren -0.63 ~året -0.36 ~årlig -0.49 ~ått -0.27
        ~önsk -0.76 ~öpp -0.68 ~öppn -0.32 ~övning -0.72
        """,
        "utvecklingsomrade": """
        bias -0.43
        board -0.11
        cell -0.04
        comparative -0.02
        early -0.22
        end -0.12
        evaluation -0.29
        first -0.12
        fragment -0.04
        frameCentralAktor -0.22
        frameHindrande -0.22
        frameLansstyrelsen -0.21
        frameNone -0.16
        frameNulage -0.14
        framePadrivande 0.02
        framePrioritering 0.65
        frameSamverkansform -0.27
        frameUtmaning -0.14
        frameUtvecklingsomrade 0.96
        fronted -0.22
        hedged 0.56
        imperative 0.09
        item -0.04
        meeting -0.08
        middle -0.30
        modal 0.16
        negation -0.11
        negations -0.06
        next3 -0.33
        number 0.10
        plain -0.03
        question -0.08
        quote -0.17
        shortFirst -0.12
        third 0.13
        turn -0.18
        weHave -0.11
        words14 -0.03
        words6 -0.35
        wordsMore 0.06
        ~2019 -0.37 ~2020 -0.24 ~akut -0.41 ~all -0.22 ~ann -0.21 ~annar -0.30 ~anställning 1.25 ~ansökning -0.21
        ~arbetsplats -0.29 ~avgör -0.25 ~avtal -0.26 ~bank -0.22 ~bara -0.22 ~barnahus -0.25 ~barnomsorg -0.22
        ~begär -0.24 ~behöv 1.96 ~beslut -0.25 ~betal -0.33 ~betald -0.40 ~betyd 0.38 ~bidrag -0.30 ~bland 0.45
        ~blankett 0.74 ~bok -0.21 ~bolag -0.99 ~bor 0.37 ~bord -0.21 ~bra -0.38 ~broschyr -0.26 ~bruk 0.57
        ~byggd -0.54 ~byt 0.86 ~byta -0.26 ~bättr 0.42 ~båda -0.26 ~bör 0.77 ~börj 0.32 ~dagtid -0.21 ~del 0.42
        ~dela 0.22 ~deltag -0.22 ~deltid -0.30 ~dessutom -0.40 ~dom -0.32 ~dubbelt -0.27 ~dusch -0.32 ~däreft -0.21
        ~därifrå -0.25 ~dörr -0.26 ~efteråt 1.08 ~egen 0.38 ~enda -0.23 ~enhet -0.22 ~enkät -0.25 ~ensamm 0.55
        ~fack -0.22 ~familj -0.34 ~femton -0.29 ~fjorton -0.23 ~folkhögskol -0.79 ~form -0.29 ~forskning -0.60
        ~fortfar -0.26 ~framför -0.25 ~fullmäktig 0.47 ~funk -0.20 ~fyll -0.21 ~fyra -0.20 ~fått 0.40 ~följ 0.64
        ~följd -0.31 ~för 0.24 ~förbund -0.44 ~före -0.23 ~förr -0.22 ~förskol 0.24 ~först -0.31 ~förtroendevald -0.25
        ~föröv -0.54 ~gemensam 0.74 ~gemensamm -0.35 ~ger -0.26 ~ges -0.22 ~ggr -0.22 ~gjord -0.28 ~glömt -0.34
        ~grabb -0.30 ~grannkommun -0.51 ~gubb -0.42 ~gymnasi -0.21 ~gär -0.24 ~gäst -0.31 ~gått -0.23 ~halv 0.35
        ~halvår 0.34 ~hamn -0.22 ~hand -0.26 ~handl -0.32 ~handlägg 0.83 ~hed -0.62 ~hela -0.69 ~hellr -0.39
        ~heltid -0.29 ~het -0.25 ~hinn -0.23 ~hit -0.55 ~hjälp -0.22 ~hopp 0.44 ~hunnit -0.29 ~hus -0.21
        ~hushåll -0.29 ~häls -0.21 ~högstadi -0.21 ~höra 0.67 ~höst -0.37 ~igen 0.51 ~igenom -0.26 ~ihop -0.46
        ~inbjud -0.37 ~industri -0.31 ~ingenting -0.24 ~inom -0.22 ~jobb -0.33 ~jour -0.68 ~journal -0.41 ~kedj -0.24
        ~krav -0.22 ~krig -0.48 ~kropp -0.45 ~kräv -0.22 ~kun 0.72 ~kund 1.08 ~kust 0.31 ~kvartal -0.22 ~kvinnor -0.21
        ~känn -0.26 ~kök -0.24 ~kön 0.70 ~köpa -0.48 ~kör -0.21 ~köra -0.34 ~lag -0.27 ~land 0.27 ~led 0.34
        ~ligg -0.23 ~list -0.39 ~lokal -0.36 ~lst -0.33 ~lägg 0.52 ~lämn 1.05 ~länet -0.22 ~lära 1.22 ~läsa 0.27
        ~låt 0.26 ~låta -0.34 ~mall 0.65 ~manlig -0.23 ~maskin 0.31 ~med -0.28 ~mell -0.36 ~men -0.22 ~mest -0.22
        ~minst -0.27 ~minut -0.24 ~mobil -0.26 ~mottagning -0.28 ~märk -0.26 ~mät -0.23 ~mäta -0.58 ~mål 0.81
        ~mån 0.88 ~månad -0.22 ~måndag -0.49 ~måst 0.33 ~möt -0.28 ~möte -0.23 ~ner -0.21 ~numm -0.46 ~nämn 0.83
        ~närm -0.26 ~nät -0.25 ~någon 0.68 ~någonstan -0.21 ~någr -0.27 ~nån -0.41 ~når 0.23 ~oavsett -0.28
        ~obekväm -0.26 ~ofta -0.22 ~ord 0.69 ~organisation -0.24 ~ort -0.26 ~part -0.25 ~peng -0.39 ~person 0.87
        ~plan 0.80 ~plat 0.34 ~plats 0.47 ~pojkar -0.77 ~polis -0.44 ~program -0.34 ~punkt -0.24 ~rad -0.23
        ~rakt -0.50 ~region -0.25 ~regional -0.25 ~regl -0.30 ~riktig 0.48 ~risk -0.47 ~rit 0.22 ~roll -0.22
        ~runt -0.27 ~rutin -0.42 ~räck -0.63 ~rädd -0.37 ~rädsl -0.24 ~räk 0.22 ~räkn -0.20 ~rätt -0.22 ~råd -0.24
        ~sade -0.26 ~sakn 0.86 ~samråd 0.32 ~samtidig -0.62 ~samtlig -0.29 ~samtyck -0.30 ~samverk -0.29 ~schem -0.36
        ~ser -0.26 ~sida -0.27 ~sitt -0.28 ~skick -0.37 ~skift -0.28 ~skrev -0.28 ~skriv 0.30 ~skrivit -0.36
        ~skull 0.62 ~skydd 0.34 ~skylt -0.48 ~skärm -0.35 ~slår -0.28 ~snabb -0.25 ~soc -0.42 ~socialjour -0.22
        ~socialtjänst -0.34 ~son -0.29 ~språk -0.21 ~stab -0.20 ~stann 0.55 ~start 0.51 ~statistik 0.44
        ~statsbidrag -0.26 ~stockholm -0.21 ~strategin -0.22 ~styrels -0.20 ~ställ 0.22 ~störst -0.79 ~säga -0.26
        ~sätt -0.24 ~tas -0.24 ~teknisk -0.23 ~tid 0.23 ~tillsamman 0.43 ~tjugo -0.22 ~tjänst 0.38 ~trossamfund -0.22
        ~trygg -0.22 ~träff -0.29 ~tus -0.41 ~tvärtom 0.41 ~tänk -0.26 ~ungdom -0.32 ~ungdomsråd -0.23 ~uppdrag -0.36
        ~uppföljning 0.48 ~utbild 0.29 ~utbildning 0.54 ~valberedning -0.20 ~vanlig 0.31 ~varit -0.21 ~varj -0.23
        ~vartann -0.25 ~vem -0.21 ~verksam 0.34 ~vilj 1.49 ~vill -0.24 ~vis -0.22 ~väg -0.58 ~välj -0.23 ~vänd 0.26
        ~vänt 0.27 ~vård -0.43 ~vårdcentral -0.25 ~ägar -0.25 ~äldr -0.21 ~ärend -0.46 ~åklag -0.41 ~årlig -0.28
        ~önsk -0.35 ~öpp -0.27
        """,
    ]
}
