/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.43
        cueMost 0.50
        cues 0.46
        decisive 1.15
        decisiveOther -0.20
        frame 0.92
        frameFar -1.04
        frameFarOther 0.13
        frameOther -0.12
        heading 0.74
        headingGuess 0.22
        headingOne 0.95
        headingSure 1.32
        lead 0.83
        leadFramed 0.94
        question 0.80
        questionFar -1.04
        questionOne 1.17
        questionSure 0.64
        """,
        "central-aktor": """
        bias 0.16
        board -0.08
        cell -0.11
        comparative -0.10
        early -0.44
        end 0.93
        evaluation -0.02
        first -0.20
        fragment -0.29
        frameCentralAktor 0.60
        frameHindrande -0.11
        frameLansstyrelsen -0.34
        frameNone -0.16
        frameNulage -0.14
        framePadrivande -0.25
        framePrioritering 0.20
        frameSamverkansform 1.64
        frameUtmaning -0.24
        frameUtvecklingsomrade -0.40
        fronted 1.82
        hedged 0.06
        imperative -0.34
        item 0.05
        late -0.73
        later 0.13
        meeting -0.76
        middle -0.53
        modal 0.44
        negation 0.14
        negations -0.09
        next3 0.88
        number -0.22
        plain 0.06
        prose 0.04
        question -0.24
        quote -0.48
        shortFirst 0.21
        third -0.24
        turn 0.03
        weHave -0.17
        words14 0.02
        wordsMore -0.07
        ~2019 -0.67 ~akut 0.59 ~aldrig 0.65 ~all -0.34 ~alla -0.23 ~alls -0.56 ~alltid 0.24 ~andr -0.35 ~anmäl -0.21
        ~anmäld -0.22 ~anmälning -0.22 ~ann 0.39 ~annar 0.28 ~anställ 0.22 ~anställning -0.55 ~ansökning -0.21
        ~använd -0.83 ~arbet -0.31 ~arbetsförmedling 0.66 ~avgör 0.76 ~avtal 0.25 ~bank 1.03 ~bara 0.39 ~barn -0.26
        ~barnahus -1.15 ~barnomsorg -0.56 ~behöv -0.22 ~berätt -0.24 ~beslut 0.24 ~beställ -0.22 ~bestämm 0.61
        ~besök -0.34 ~betal -0.43 ~betald -0.20 ~betalt -0.58 ~betyg 0.25 ~bidrag -0.22 ~bil -0.48 ~bild -0.30
        ~bjud -0.81 ~bland -0.23 ~blivit -0.22 ~boend -0.34 ~bok -0.41 ~bolag -0.43 ~bor -0.49 ~bord 0.32
        ~bostäd -0.25 ~bransch -0.24 ~broschyr -0.21 ~bruk -0.21 ~bråk 0.31 ~budg -0.26 ~budget -0.50 ~buss -0.31
        ~byggd -0.30 ~byt -0.25 ~bäst -0.85 ~bättr -0.28 ~båda 0.26 ~både 0.34 ~bör 0.24 ~dag 0.28 ~dagtid -0.20
        ~dam -0.52 ~decemb -0.31 ~del -0.38 ~dela -0.57 ~deltid -0.45 ~dessutom -0.44 ~distan -0.46 ~dit 0.36
        ~dom 0.55 ~dusch -0.50 ~däreft -0.48 ~däremot 0.61 ~därifrå 1.17 ~därmed 0.56 ~dörr -0.26 ~efteråt -0.96
        ~egen -0.25 ~eget -0.40 ~egna -0.56 ~elevhäls 1.00 ~elva -0.24 ~emot 0.28 ~enda 0.36 ~enkelt -0.35
        ~enkät -1.35 ~enlig 0.52 ~fack 0.77 ~faktiskt -0.33 ~fast 0.33 ~fatt -0.25 ~fel -0.21 ~fem -0.26 ~femton -0.65
        ~film -0.42 ~finn -0.29 ~fler -0.37 ~flest 0.42 ~flytt -0.32 ~folk 0.23 ~folkhögskol 0.72 ~forskning 0.78
        ~fortfar -0.23 ~fram -0.33 ~framför -0.30 ~fredag -0.45 ~frivård -0.32 ~funger -0.57 ~funk -0.68 ~fyll -0.22
        ~fyra -0.22 ~fyrtio -0.20 ~färr -0.30 ~fått -0.39 ~född -0.28 ~följ -0.32 ~följd -0.39 ~fördel -0.29
        ~före 0.29 ~företag -0.25 ~förklar -0.29 ~förrä 0.81 ~förskol -0.21 ~förstår -0.56 ~förtroendevald 0.53
        ~föräldr 0.29 ~föräldraledig -0.44 ~föröv -0.46 ~gaml 1.00 ~gav -0.30 ~gemensam -0.56 ~gemensamm -0.42
        ~gemensamt -0.77 ~ger -0.27 ~ges -0.48 ~ggr -0.68 ~gjord -0.38 ~glöm 1.06 ~glömt -0.87 ~grabb -0.24
        ~grannkommun -1.18 ~gratis -0.32 ~gubb -0.43 ~gymnasi 0.55 ~gäll -0.24 ~gär 0.45 ~gäst -0.40 ~gått -0.31
        ~göra -0.27 ~hall 1.00 ~halvår -0.35 ~hamn -0.32 ~hand -0.46 ~handl -0.52 ~handled -0.30 ~handlägg -0.21
        ~hed -0.86 ~hela -0.23 ~helg -0.41 ~hell 0.42 ~helt 0.22 ~heltid -0.24 ~henn -0.48 ~het -0.68 ~hinn -0.32
        ~hit 0.77 ~hjälp -0.25 ~hopp -0.40 ~hunnit -0.32 ~hus -0.61 ~hälft 0.44 ~häls -0.36 ~händ 0.75 ~håll 0.47
        ~höst -0.76 ~ibland -0.32 ~igen 0.45 ~igenom -0.37 ~inbjud 0.98 ~industri -0.71 ~industrin 0.31 ~inga -0.32
        ~ingenting 0.88 ~inkomst -0.26 ~inn -0.31 ~inom -0.54 ~jargong -0.57 ~jobb -0.23 ~jour -0.71 ~journal -0.71
        ~jämn -0.30 ~jämställd -0.30 ~jämställt -0.30 ~kaff -0.29 ~kall -0.25 ~kill 0.26 ~klock -0.21 ~kom -0.38
        ~kommit -0.22 ~kommun -0.40 ~kommunal -0.30 ~kontor -0.23 ~kort -0.36 ~kost -0.22 ~krav 0.27 ~krig -0.56
        ~kriminalvård 1.21 ~kris 0.69 ~kropp -0.28 ~kräv -0.29 ~kun -0.28 ~kund -0.38 ~kuratorn -0.33 ~kurs -0.21
        ~kvart -0.21 ~kvin -0.24 ~kvinnlig -0.44 ~kvinnor -0.27 ~kväll -0.31 ~kvällstid -0.33 ~känn -0.26 ~kön -0.24
        ~könsuppdel -0.21 ~köpa -0.46 ~köra -0.49 ~körkort -0.26 ~lag -0.44 ~larm -0.79 ~led -0.22 ~ledning -0.29
        ~ledningsgrupp -0.20 ~ligg 0.55 ~list 0.99 ~lokal 0.28 ~lst -0.50 ~lyssn -0.30 ~lägg -0.63 ~lämn -0.24
        ~län -0.24 ~länet -0.59 ~läng -0.30 ~länsstyrels -0.22 ~lär -0.35 ~läs 0.26 ~läsa -0.28 ~lån -0.41 ~lång -0.23
        ~låta 0.82 ~lön -0.25 ~makt 0.21 ~mann -0.30 ~maskin -0.86 ~med -0.28 ~medarbet -0.22 ~mell -0.25
        ~mening -0.26 ~mentor -0.22 ~mest -0.31 ~mil -0.31 ~mindr -0.29 ~minst -0.28 ~minut -0.38 ~mobil -0.41
        ~mottagning -0.48 ~märk 0.32 ~mäta -0.44 ~mål -0.33 ~månad -0.31 ~måndag -0.33 ~måst 0.68 ~möt -0.39
        ~möte -0.92 ~möts -0.53 ~namn -0.23 ~ner -0.31 ~nittiotal -0.27 ~nitton -0.20 ~norm -0.27 ~norr -0.38
        ~novemb -0.55 ~numr -0.27 ~nya -0.42 ~nämn -0.34 ~nämnd -0.24 ~nära -0.23 ~närm -0.38 ~nät -0.30 ~nätt -0.23
        ~nätverk -0.56 ~någon -0.22 ~någonstan -0.35 ~något -0.34 ~nån -0.56 ~når 1.14 ~oavsett -1.21 ~omsorg -0.24
        ~ord -0.67 ~ordför -0.52 ~organisation 1.10 ~ort 0.30 ~par 0.35 ~part 1.04 ~peng 0.57 ~per -0.26
        ~personal -0.33 ~plat 0.30 ~pojk -0.31 ~pojkar -0.28 ~polis -0.53 ~politik -0.55 ~pris -0.21 ~problem 0.63
        ~program -0.27 ~projekt -0.40 ~psykisk -0.22 ~publicer -0.31 ~punkt -0.37 ~rad -0.24 ~rakt -0.43
        ~rapport -0.37 ~red -0.27 ~regional -0.28 ~regl -0.65 ~rekryter 0.51 ~relation -0.20 ~roll -0.23 ~rum -0.73
        ~runt -0.85 ~rutin -0.60 ~räck -0.76 ~rädd -0.39 ~rädsl -0.67 ~räkn -0.40 ~råd 0.34 ~röst -0.31 ~sade -0.30
        ~sagt -0.29 ~sak -0.26 ~sakn -0.31 ~samm -0.41 ~samråd -0.52 ~samtidig -0.87 ~samtlig -0.42 ~samtyck 0.81
        ~samverk -0.51 ~satt -0.33 ~schem -0.72 ~sent -0.32 ~ser 1.05 ~ses -0.75 ~sett 0.25 ~sfi 0.79 ~sid -0.40
        ~sida 0.87 ~siffr -0.25 ~sist -0.44 ~sitt 0.52 ~sju -0.22 ~sjukfrånvaron -0.25 ~sjuttio -0.76 ~själv -0.24
        ~skick -0.26 ~skift -0.38 ~skog -0.38 ~skol -0.46 ~skratt -0.37 ~skriv 0.31 ~skylt -0.46 ~skämt -0.24
        ~skärm -0.35 ~släpp -0.28 ~små -0.51 ~snabb -0.23 ~soc -0.75 ~socialjour -0.47 ~somm -0.29 ~sommarjobb -0.31
        ~språk -0.29 ~stab -0.33 ~stadg -0.31 ~stann -0.44 ~statistik -0.21 ~statsbidrag -0.42 ~storlek 0.67
        ~strategin -0.54 ~stress -0.39 ~studi 0.36 ~styr 0.64 ~styrels -0.30 ~ställ -0.33 ~stå -0.43 ~ståend -0.40
        ~står -0.28 ~stöd -0.32 ~störst 0.82 ~sundsvall -0.37 ~svar -0.51 ~svår -0.31 ~säg -0.23 ~säga 0.25 ~såg -0.30
        ~sök -0.26 ~söka -0.33 ~sökt -0.42 ~tagit -0.29 ~tal -0.28 ~tas 0.60 ~teknik -0.22 ~teknisk -0.37
        ~telefon -0.26 ~termin -0.28 ~tid -0.27 ~tidig 0.33 ~timm -0.45 ~titt -0.31 ~tjänst -0.72 ~tolk -0.44
        ~torsdag -0.35 ~tre -0.24 ~tredj -0.23 ~trettio -0.20 ~tror 0.20 ~trossamfund 0.78 ~trot 0.64 ~tung -0.42
        ~tyck -0.29 ~tydlig -0.28 ~typ -0.23 ~tyst -0.24 ~tystnadsplikt -0.26 ~tänk 0.39 ~umeå -0.34
        ~underskötersk -0.23 ~unga -0.26 ~ungdom -0.56 ~ungdomsråd -0.66 ~uppdrag -0.38 ~uppföljning -0.51
        ~upphandl -0.89 ~utbild 0.81 ~utbildning -0.43 ~ute -0.24 ~utrik -0.30 ~varandr -0.39 ~varann -0.61
        ~vardag -0.33 ~varend 0.91 ~varit 0.66 ~varj -0.30 ~vartann -0.22 ~veck -0.65 ~vet -0.34 ~veta 0.57 ~vid -0.47
        ~viktig 0.45 ~vilj 0.39 ~villk -0.20 ~vis -0.65 ~visa -0.34 ~vore -0.39 ~vux -0.21 ~väg -0.56 ~vägg 0.58
        ~välj -0.49 ~vänd -0.20 ~vänt -0.41 ~våg -0.20 ~våld -0.35 ~vård 0.28 ~vårdcentral -0.45 ~yrke -0.22
        ~ägar 0.73 ~äger 0.69 ~äldr -0.33 ~ändr -0.28 ~ännu -0.91 ~ärend -0.34 ~åker -0.26 ~åklag -0.24 ~året -0.25
        ~årlig -0.46 ~ått -0.23 ~överallt 0.53 ~övning -0.28
        """,
        "hindrande": """
        bias 0.17
        board -0.23
        cell 0.03
        early -0.56
        end -0.87
        first 0.08
        fragment -0.18
        frameCentralAktor -0.46
        frameHindrande 0.93
        frameLansstyrelsen -0.58
        frameNone 0.13
        frameNulage -0.07
        framePadrivande -0.18
        framePrioritering -0.38
        frameSamverkansform -0.48
        frameUtvecklingsomrade -0.43
        fronted -0.93
        hedged -0.37
        imperative -0.33
        item 0.09
        late 0.64
        meeting 0.47
        middle 1.25
        modal 0.18
        negation 0.32
        negations 0.38
        next3 -0.22
        number -0.18
        question 0.16
        quote -0.24
        shortFirst 0.09
        third -0.61
        turn 0.07
        weHave 0.32
        words6 0.12
        wordsMore 0.04
        ~200 -0.34 ~2019 0.65 ~2020 -0.69 ~340 -0.29 ~900 -0.30 ~akut -0.29 ~aldrig 0.44 ~all -0.73 ~alla -0.21
        ~alls -0.49 ~allt 0.43 ~alltid 0.34 ~anmäl -0.33 ~anmälning -0.47 ~anställ 0.64 ~ansökning -0.99 ~antal 1.02
        ~arbet 0.47 ~arbetsförmedling -0.51 ~arbetsmiljö 0.41 ~arbetsplats -0.26 ~arton 0.31 ~avdelning -0.23
        ~avgör -0.32 ~avtal 0.36 ~barnahus -0.41 ~barnmorsk -1.32 ~barnpassning -0.32 ~begär -0.37 ~behöv -0.27
        ~ber 0.50 ~beslut 0.39 ~beställ -0.38 ~består 0.32 ~besök 0.66 ~betald -0.68 ~betalt 0.26 ~betyd -0.38
        ~betyg -0.60 ~bibliotek -0.23 ~bidrag 0.89 ~bil -0.24 ~bild 0.74 ~bjud -0.59 ~bland -0.51 ~blivit -0.41
        ~bok -0.63 ~bolag -0.22 ~bord -0.59 ~bostäd 0.84 ~bransch 0.26 ~bredvid 0.35 ~brist 0.35 ~broschyr -0.50
        ~bruk -0.25 ~bryt -0.33 ~bråk -0.96 ~budg 0.65 ~bygg 0.45 ~byggd 0.93 ~byt 0.51 ~byta 0.69 ~byts 1.40
        ~bättr -0.62 ~både -0.29 ~bör -0.29 ~börj -0.37 ~chatt -0.27 ~chef 0.87 ~dagtid 0.72 ~dam -1.08 ~decemb 1.39
        ~deltid -0.22 ~dessutom 0.26 ~digitalt -0.51 ~direkt -0.90 ~distan -0.79 ~dit 0.83 ~dom 0.21 ~dott -0.56
        ~drar 0.86 ~driv -0.35 ~dubbelt -0.25 ~dusch -0.37 ~dygn -0.32 ~däreft -0.24 ~däremot -0.52 ~därför 0.55
        ~därifrå -0.35 ~dörr 0.56 ~efterfråg 0.42 ~eftersom 0.81 ~egen -0.47 ~eget -0.89 ~egna 0.21 ~elva 0.41
        ~emot -0.42 ~enda -0.35 ~enhet -1.14 ~enkelt 0.58 ~enkät -0.25 ~ensam 0.82 ~ensamm -0.47 ~fall -0.60
        ~fatt 0.63 ~februari 0.73 ~fel 0.51 ~femton -1.05 ~fick -0.25 ~film -0.32 ~fjol -0.64 ~fjorton 0.33
        ~fler -0.87 ~flest -0.67 ~flick -0.49 ~flytt 0.49 ~folk 0.35 ~folkhögskol -0.39 ~form -0.46 ~forskning 0.91
        ~fortfar -0.21 ~framför -0.31 ~fredag -0.21 ~frivillig -0.39 ~fullmäktig -0.32 ~fullt -0.41 ~funk -0.47
        ~funktionsnedsättning 0.22 ~färr 1.19 ~född -0.22 ~följd -0.43 ~fördel 0.23 ~fördelning -0.53 ~fördubbl 0.35
        ~förening 0.32 ~förklar -0.29 ~förlor 0.37 ~förr -0.33 ~förrä -0.75 ~först -0.49 ~förstår -0.42 ~föräldr -0.75
        ~föräldraledig 0.46 ~föröv -0.48 ~gaml -0.56 ~gav -0.90 ~gemensam -0.30 ~gemensamm -0.28 ~gemensamt -0.25
        ~genom 0.78 ~gick -0.33 ~gjord 1.24 ~gjort -0.26 ~glöm -0.30 ~glömt 0.83 ~grabb -0.45 ~grann 0.34
        ~grannkommun -0.72 ~gransk 0.44 ~gratis -1.29 ~grupp -0.42 ~gubb 0.64 ~gymnasi 0.32 ~gäll 0.60 ~gär -0.30
        ~gäst -1.12 ~gård -0.42 ~gör 0.27 ~haft 0.64 ~hall -0.37 ~hamn -0.22 ~handled -0.45 ~handlägg 1.46 ~hed -1.17
        ~helg -0.61 ~hell -0.83 ~hem -0.53 ~hemm -0.45 ~hemtjänst -0.38 ~het -0.33 ~hinn 0.99 ~histori 0.39 ~hit -0.20
        ~hitt -0.40 ~hjälp 0.83 ~hopp -1.35 ~hot -0.28 ~hundr 0.27 ~hus -0.89 ~hälft -0.60 ~häls -0.56 ~hämt -0.48
        ~häng -0.25 ~håll -0.62 ~hållit -0.46 ~högr -0.52 ~högstadi -1.06 ~hör -0.52 ~höra -0.72 ~höst 0.69
        ~ibland 1.04 ~ideell 0.23 ~ifrå -0.32 ~igen -0.54 ~igenom -0.42 ~industri -0.51 ~information -0.36 ~ing 0.36
        ~inga 0.30 ~ingenting 0.27 ~inkomst -0.58 ~inn -0.23 ~inom -0.25 ~insats -0.27 ~inte 0.42 ~jargong 0.78
        ~jobb -0.55 ~jour -0.78 ~journal 0.94 ~just -0.40 ~jämn -0.41 ~jämställd 0.42 ~kaff -0.38 ~kall -0.71
        ~kampanj -0.35 ~kedj 0.28 ~kill -0.42 ~klar 0.55 ~klock 0.72 ~kolleg 0.62 ~kom -0.66 ~komm 0.27 ~kommit -0.32
        ~kommun 0.28 ~kommunal 0.78 ~kontakt -0.20 ~kontor 0.46 ~krav -0.30 ~krig -1.47 ~kriminalvård -0.25
        ~kris -0.38 ~kron 0.88 ~kropp -0.57 ~kräv 0.70 ~kun -0.38 ~kunskap 0.38 ~kuratorn 0.23 ~kurs -0.24 ~kvar -0.45
        ~kvart -0.34 ~kvartal -0.33 ~kvin -0.28 ~kvinn -0.30 ~kvinnlig -0.36 ~kväll -0.29 ~kvällstid 0.31 ~känn 0.53
        ~kök -0.48 ~köpa -0.54 ~kör -0.39 ~köra -0.85 ~körkort 0.25 ~lag 0.78 ~land 0.61 ~larm -0.55 ~ledning 0.46
        ~ledningsgrupp -0.83 ~lev -0.21 ~leverantör 0.66 ~ligg -0.68 ~lika -0.28 ~list -1.64 ~lit 0.71 ~lokal 0.34
        ~lst -0.39 ~lyssn 1.08 ~lägr -0.39 ~läm -0.33 ~lämn -0.28 ~län -0.26 ~länet -0.48 ~lära -0.40 ~läsa -0.45
        ~lätt 0.51 ~lån 1.06 ~lång -0.44 ~låta -0.26 ~lön -0.33 ~mall 0.27 ~mamm -0.88 ~manlig -0.29 ~maskin 0.89
        ~med -0.60 ~medarbet 0.99 ~medlemm 0.75 ~men 0.72 ~mest -0.71 ~mil 0.38 ~miljon 0.66 ~mindr -0.45 ~minst 0.33
        ~minut 0.79 ~mobil 0.28 ~mottagning -0.55 ~män -0.30 ~männ -0.40 ~mäta 0.51 ~mål -0.45 ~mån 0.47 ~måndag 0.66
        ~måst -0.29 ~möt 0.57 ~möte 0.61 ~möts -0.31 ~natt -0.49 ~nio 0.22 ~nitton -0.24 ~noll 1.08 ~norm -0.21
        ~norr 0.74 ~numer -0.65 ~numm -0.31 ~numr 0.97 ~nya -0.23 ~nämn -0.81 ~nämnd 0.22 ~nära -0.26 ~närm -0.48
        ~näst -0.28 ~nät -0.23 ~nätt -0.44 ~nätverk -0.94 ~någonstan -0.79 ~något 0.37 ~någr -0.63 ~nån 0.24
        ~offentlig -0.22 ~olik 0.95 ~omklädningsrum 0.46 ~omklädningsrumm -0.21 ~omsorg -0.29 ~ord -0.23 ~ordför -0.69
        ~pandemin -0.25 ~papp -0.70 ~par -0.91 ~part -0.48 ~peng -0.52 ~per 0.68 ~person 0.28 ~planer 0.68 ~plats 0.40
        ~plugg -0.51 ~plötslig -0.34 ~pojk -0.71 ~pojkar -0.41 ~polis 0.84 ~praktik 0.21 ~precis -0.56 ~pris 0.24
        ~problem -0.26 ~procent 0.32 ~program -0.35 ~publicer -0.36 ~punkt -0.31 ~rad -0.25 ~rakt -0.99 ~rapport 0.63
        ~red 0.49 ~regl 1.08 ~rekryter 0.77 ~rest -0.41 ~rik 0.44 ~riktig -0.26 ~ring -0.76 ~ringd -0.31 ~risk -0.30
        ~rit -0.30 ~roll -0.36 ~rum -1.22 ~rumm -0.56 ~runt -0.91 ~räck -0.32 ~rädd 0.30 ~rädsl 0.23 ~räk -0.56
        ~räkn 0.40 ~rätt -0.51 ~råd -0.37 ~röst -0.45 ~sagt 0.71 ~sakn 0.30 ~samråd -0.45 ~samtidig 0.37
        ~samtlig -0.39 ~samtyck -0.26 ~samverk 0.98 ~satsning 0.84 ~scen -0.52 ~schem -0.41 ~sekretess 0.97 ~sen -0.21
        ~sent 0.24 ~ser 0.37 ~ses -0.21 ~sett -0.39 ~sexton -0.27 ~sida -1.04 ~sitt -0.30 ~sju 0.22 ~sjuk -0.88
        ~sjukfrånvaron -0.36 ~sjukhus -0.24 ~sjuttio -1.03 ~sker 0.95 ~skift 0.31 ~skillnad 0.21 ~skratt 0.35
        ~skrev -1.06 ~skrivit -0.29 ~skull -0.25 ~skydd -0.28 ~skylt -0.46 ~skämt -0.54 ~skärm -1.15 ~sköt -0.48
        ~slipp -0.25 ~släpp 0.97 ~slår 0.39 ~små 0.52 ~snabb -0.26 ~snitt -0.36 ~socialtjänst 0.76 ~somm 0.52
        ~sommarjobb -0.99 ~son 0.70 ~språk -0.86 ~stab -0.47 ~stann 0.44 ~start -0.55 ~station 0.23 ~statistik 0.26
        ~statsbidrag 1.70 ~stockholm 0.65 ~storlek -0.25 ~strategin -0.26 ~student 0.24 ~studi -0.35 ~styck -0.46
        ~styr 0.65 ~ställ -0.26 ~stäng 0.67 ~ståend -0.41 ~stöd 0.34 ~sundsvall 0.65 ~svar -0.29 ~svår 0.27
        ~syns -0.31 ~säg 0.34 ~säga -0.42 ~såg -0.35 ~sånt -0.84 ~söka 0.47 ~tack 0.44 ~tagit -0.42 ~tal -0.34
        ~tapp 0.30 ~teknik -0.33 ~termin -0.46 ~tid 0.38 ~tidig -0.30 ~tillsamman -0.42 ~timm 0.26 ~tio -0.52
        ~tjej -0.36 ~tjugo -0.24 ~tjänst 0.22 ~toalett -0.28 ~tog 0.27 ~tolk 1.15 ~torsdag -0.46 ~trakasseri -0.27
        ~tre 0.23 ~tredj -0.41 ~trettio -0.77 ~tretton -0.44 ~trossamfund 0.94 ~trot -0.62 ~träff -0.20 ~trän -0.31
        ~tråkig -0.75 ~tung 0.63 ~tur -0.26 ~tus -0.32 ~tyst -0.28 ~tystnadsplikt 1.41 ~umeå 0.98 ~underskrift 0.30
        ~unga -0.40 ~ungdom -0.82 ~ungdomsråd -0.75 ~ungefär -0.21 ~uppdrag -0.24 ~uppföljning 0.63 ~upphandl 0.95
        ~upphandling 0.77 ~utanför 0.32 ~utbildning -0.65 ~ute 0.48 ~utred 0.37 ~utrik -0.21 ~utsatt -0.40
        ~vaktmäst -0.83 ~val -0.22 ~valberedning 0.87 ~vanlig 0.26 ~varandr 0.85 ~varann -0.23 ~varav 0.49
        ~vardag 0.51 ~varend -0.46 ~varför -0.35 ~varit 0.23 ~verksam -0.54 ~vet 0.30 ~viktig -0.32 ~vilj -1.02
        ~vilk 0.31 ~vis -0.86 ~vore -0.71 ~väg -0.89 ~vägg -0.72 ~vänd -0.54 ~vänt 0.20 ~våld -0.59 ~vår -0.40
        ~vård -0.25 ~vårdcentral 0.52 ~yngr -0.25 ~yrke -0.38 ~yttr 0.58 ~ägar 0.27 ~äger 0.34 ~äldr -0.82 ~ändr 1.16
        ~ändå -0.21 ~ärend -0.48 ~ärlig -0.37 ~äter 0.42 ~åker -0.39 ~åklag -0.64 ~året -0.20 ~årlig -0.28 ~önsk 0.29
        ~öpp -0.53 ~öppn 0.49 ~överallt -0.35 ~övning 0.48
        """,
        "lansstyrelsens-roll": """
        bias -0.48
        board 0.94
        cell -0.05
        comparative -0.08
        early -0.23
        end 0.03
        evaluation -0.18
        first -0.02
        fragment 0.02
        frameCentralAktor 0.15
        frameHindrande -0.16
        frameLansstyrelsen 1.73
        frameNone -0.20
        frameNulage -0.14
        framePadrivande -0.15
        framePrioritering -0.10
        frameSamverkansform 0.30
        frameUtmaning -0.12
        frameUtvecklingsomrade 0.40
        fronted -0.14
        imperative 0.83
        late -0.38
        later -0.05
        meeting -0.26
        middle -0.26
        negation -0.02
        negations -0.05
        next3 -0.07
        number -0.15
        plain -0.08
        prose -0.05
        question 0.05
        quote 0.47
        third -0.11
        weHave -0.05
        words14 -0.03
        words6 0.09
        wordsMore -0.09
        ~140 -0.53 ~akut -0.23 ~anställ 0.30 ~arbetsförmedling -0.26 ~avdelning -0.40 ~avgör -0.26 ~barnahus -0.32
        ~barnomsorg -0.25 ~beslut -0.23 ~beställ 0.51 ~besök -0.49 ~betyd 0.42 ~betyg -0.25 ~bidrag 0.35 ~bil -0.23
        ~bjud 1.39 ~bland -0.68 ~bolag -0.30 ~bra -0.21 ~broschyr 0.40 ~bråk -0.22 ~bör 0.26 ~dagtid 0.33 ~deltid 0.26
        ~dessutom -0.27 ~distan -0.20 ~dit -0.25 ~dom -0.24 ~dusch -0.25 ~däremot -0.25 ~därifrå -0.33 ~dörr -0.23
        ~efteråt -0.43 ~elevhäls -0.26 ~elva 0.21 ~enda -0.21 ~enkelt 0.24 ~enkät 1.48 ~fack -0.28 ~familj -0.23
        ~femton -0.28 ~folk -0.34 ~folkhögskol -0.29 ~form -0.31 ~forskning 0.46 ~fredag -0.23 ~frivård -0.28
        ~funger -0.21 ~funk -0.25 ~följ 0.33 ~fördel 0.52 ~förklar 0.70 ~förstår 0.41 ~förtroendevald -0.23
        ~förvänt 0.56 ~föräldr -0.21 ~ger 0.37 ~ges -0.26 ~ggr -0.31 ~gjord -0.26 ~glömt -0.56 ~grabb -0.26
        ~grannkommun -0.46 ~gransk 0.73 ~gubb -0.24 ~gymnasi -0.21 ~gär 0.57 ~gäst -0.33 ~gör 0.38 ~göra 0.23
        ~hall -0.21 ~handl -0.29 ~hed 0.95 ~hela 0.67 ~henn -0.20 ~het -0.20 ~histori 0.31 ~hit 0.61 ~hitt 0.52
        ~hunnit -0.23 ~häls 0.46 ~höst -0.42 ~ifrå 0.45 ~igen -0.25 ~igenom -0.21 ~ihop 0.27 ~industri -0.20
        ~insats 0.32 ~jour -0.25 ~journal -1.24 ~kall 0.25 ~kom 0.42 ~kommunal -0.22 ~kontakt 0.22 ~krig -0.35
        ~kriminalvård -0.23 ~kvin -0.52 ~köpa 0.34 ~köra -0.25 ~ligg -0.22 ~lokal -0.28 ~lst 2.04 ~lyssn -0.71
        ~lämn -0.26 ~län 0.32 ~länsstyrels 0.77 ~lätt 0.29 ~låta 0.24 ~maskin -0.39 ~med -0.20 ~mil 0.37 ~mobil -0.46
        ~mottagning -0.23 ~myndig 0.29 ~mäta -0.24 ~mål -0.24 ~möte 0.48 ~novemb 0.27 ~numr -0.21 ~nämn -0.29
        ~närm -0.37 ~näst -0.23 ~någr -0.22 ~når -0.24 ~oavsett -0.21 ~ord 0.63 ~organisation -0.27 ~plan 0.35
        ~politik 0.34 ~projekt -0.38 ~punkt -0.24 ~rad -0.21 ~rakt -0.25 ~rapport -0.20 ~region -0.25 ~roll 0.47
        ~rum -0.40 ~runt -0.21 ~rutin 0.73 ~rädsl -0.26 ~räk 0.51 ~sak -0.25 ~saml 0.67 ~samm 0.30 ~samordn 0.36
        ~samtyck -0.34 ~samverk -0.21 ~schem -0.33 ~ses -0.24 ~sjukhus 0.27 ~skick 1.12 ~skift -0.21 ~skol -0.21
        ~skrev -0.29 ~skrivit 0.29 ~skydd -0.60 ~skylt 1.23 ~skärm -0.25 ~slipp 0.27 ~soc -0.38 ~språk 1.03
        ~stann -0.25 ~statsbidrag -0.30 ~ståend -0.26 ~syns -0.20 ~sökt -0.20 ~tas -0.21 ~tidig 0.22 ~tillsamman -0.23
        ~timm -0.23 ~tio 0.50 ~tjej -0.24 ~tjänst -0.36 ~tolk -0.26 ~tydlig 0.50 ~tänk -0.30 ~ungdom -0.25
        ~ungdomsråd -0.52 ~utbild -0.21 ~ute -0.23 ~veta -0.61 ~vilj -0.32 ~visa 0.55 ~vårdcentral -0.32 ~yttr 0.25
        ~ägar -0.26 ~ärend -0.21 ~ärlig 0.60 ~överallt -0.26 ~övning 0.62
        """,
        "nulage": """
        bias -0.07
        board -0.13
        cell 0.09
        comparative 0.09
        early 2.06
        end -0.64
        first 0.15
        fragment -0.05
        frameCentralAktor -0.36
        frameHindrande -0.39
        frameLansstyrelsen 0.08
        frameNone 0.30
        frameNulage 0.73
        framePadrivande -0.34
        framePrioritering -0.19
        frameSamverkansform -0.40
        frameUtmaning -0.19
        frameUtvecklingsomrade -0.43
        fronted -0.40
        hedged -0.33
        imperative -0.17
        item 0.03
        late -0.75
        later -0.06
        meeting -0.11
        middle -0.50
        modal -0.69
        negation -0.11
        negations -0.34
        next3 -0.35
        number 0.59
        plain 0.16
        prose -0.04
        question 0.09
        quote -0.28
        shortFirst -0.46
        third -0.21
        turn 0.11
        weHave 0.53
        words14 0.07
        words6 0.16
        wordsMore -0.10
        ~140 0.26 ~200 0.42 ~2019 0.23 ~2020 0.73 ~340 0.64 ~900 0.29 ~adress -0.23 ~akut 0.36 ~aldrig -0.21
        ~andr -0.28 ~anmäl -0.26 ~anmälning 0.74 ~annar 0.23 ~annonser -0.21 ~anställ -0.48 ~anställd 0.53
        ~anställning -0.27 ~ansökning -0.35 ~antal -0.56 ~arbetsförmedling 0.32 ~arbetsplats 0.31 ~arton 0.45
        ~avdelning 0.88 ~avgör -0.42 ~bank -0.40 ~bara -0.50 ~barn 0.38 ~barnahus -0.34 ~barnmorsk -0.41
        ~barnomsorg -0.33 ~begär 0.55 ~behöv -0.29 ~ber 0.32 ~beredskap -0.66 ~berätt 0.26 ~beslut -0.55 ~bestämm 0.31
        ~består 0.92 ~betal -0.54 ~betald -0.63 ~betalt -0.20 ~betyd 0.33 ~betyg 1.27 ~bibliotek -0.92 ~bil 0.37
        ~bit 0.78 ~bjud -0.29 ~bland 0.58 ~blankett -0.27 ~blivit -0.26 ~boend -0.59 ~bok 0.81 ~bord -0.23 ~bort -0.53
        ~bost 0.30 ~bostäd -0.91 ~bransch 0.30 ~bredvid -0.46 ~brist -0.21 ~broschyr -0.50 ~bryt -0.20 ~bråk 0.65
        ~budget 0.53 ~buss -0.60 ~bygg -0.51 ~byggd -0.27 ~byt -0.81 ~byta -0.31 ~byts -0.89 ~bytt -0.88 ~bättr -0.47
        ~båda -0.32 ~bör -0.21 ~börj -0.37 ~chef 0.27 ~dam -0.25 ~decemb -0.34 ~dela 0.34 ~deltag -0.24 ~deltid -0.35
        ~dessutom -0.37 ~direkt -0.36 ~distan 0.77 ~dit -0.26 ~dom -0.75 ~dott -0.23 ~driv 0.33 ~dubbelt -0.49
        ~dusch 0.32 ~dygn -0.31 ~däreft 0.31 ~däremot 0.43 ~därifrå -0.74 ~därmed -0.46 ~dörr 0.56 ~eftersom -0.59
        ~efteråt -0.43 ~egen -0.34 ~eget -0.66 ~elev 0.30 ~elevhäls -0.23 ~enda 0.35 ~enhet 1.14 ~enkelt 0.41
        ~ens 0.67 ~ensam -0.35 ~ensamm -0.41 ~fack -0.29 ~fatt -0.72 ~fem 0.34 ~femton 1.24 ~film -1.33 ~fjol 0.53
        ~fjorton 0.56 ~fjärd 1.03 ~fler 0.34 ~flest 1.52 ~flick 0.45 ~flytt -0.38 ~folk -0.75 ~folkhögskol -0.44
        ~form -0.68 ~fram 0.45 ~framför 0.24 ~frivillig 1.02 ~frivård -0.35 ~funger 0.25 ~funk -0.64
        ~funktionsnedsättning 0.56 ~fyll -0.75 ~fyra 0.77 ~fyrtio 0.72 ~fått -0.27 ~född 0.47 ~följd -0.64 ~för 0.87
        ~fördelning 0.73 ~fördubbl -0.38 ~före -0.39 ~förening 0.57 ~företag 0.27 ~förlor -1.01 ~förrä -0.25
        ~försvinn -0.53 ~förtroendevald -0.42 ~förvänt -0.89 ~föräldr -0.63 ~föröv -0.25 ~gaml -0.33 ~gav -0.37
        ~gemensam -0.28 ~gemensamm -0.36 ~genom -0.98 ~ger -0.76 ~ges 0.66 ~ggr -1.09 ~gjord -0.77 ~glömt -0.65
        ~grabb -0.66 ~grann 0.49 ~grannkommun -0.46 ~gransk -0.38 ~grund 0.52 ~gubb -0.20 ~gymnasi -1.03 ~gäst -0.81
        ~gång -0.39 ~gård 0.86 ~gör -0.50 ~göra -0.39 ~haft -0.38 ~handled -0.48 ~handlägg -0.41 ~hans -0.45
        ~hed -0.58 ~helg 0.72 ~hell -0.47 ~hellr -0.41 ~helt 0.38 ~hemtjänst -0.53 ~het 0.86 ~hinn -0.25
        ~histori -0.72 ~hit -0.93 ~hitt -0.23 ~hjälp -0.23 ~hopp -0.36 ~hunnit -1.04 ~hushåll 0.71 ~hälft 0.44
        ~häls -0.72 ~hämt -0.35 ~häng 0.80 ~hållit 0.22 ~högstadi -0.40 ~hör -0.45 ~höra -0.71 ~höst -0.74
        ~ibland -0.32 ~ideell 0.92 ~ifrå -0.23 ~igen -0.99 ~igenom 0.58 ~ihop -0.34 ~industri -1.14 ~industrin 0.22
        ~ing -0.34 ~inga -1.02 ~ingenjör -0.25 ~inkomst 0.64 ~inl 0.30 ~inn -0.23 ~inom 0.78 ~insats 0.30
        ~jargong -0.32 ~jobb 0.21 ~jour -0.70 ~journal -1.08 ~jämn 1.13 ~jämställd 0.66 ~jämställt -0.66 ~kall -0.22
        ~kedj -0.27 ~kill 0.60 ~klar -0.53 ~klass -0.43 ~klock -0.24 ~kolleg -1.13 ~kom -0.41 ~kommit 0.68
        ~kommunal -0.36 ~kontor 0.29 ~kost -0.30 ~krav 0.27 ~krig -0.92 ~kriminalvård -0.24 ~kris -0.51 ~kron -0.61
        ~kropp -0.74 ~kräv 0.25 ~kun -0.29 ~kuratorn -1.01 ~kurs -0.49 ~kvar -0.28 ~kvartal -0.31 ~kvin 1.06
        ~kvinn 0.37 ~kvinnor -0.29 ~kväll -0.30 ~kvällstid -0.24 ~känn 0.53 ~kön -0.32 ~könsuppdel 0.37 ~köpa -0.31
        ~köra -0.75 ~lag -0.90 ~land -0.24 ~larm 0.49 ~ledningsgrupp 0.81 ~leverantör -0.30 ~ligg -0.36 ~linj 0.70
        ~list -0.96 ~lyssn -0.52 ~lägg 0.48 ~lägr 0.28 ~läm -0.38 ~länet -0.23 ~längr 0.24 ~lär 0.25 ~lära -0.70
        ~läs -0.96 ~läsa -0.71 ~lång -0.31 ~låt -0.28 ~låta -0.33 ~lön 0.63 ~mall 0.21 ~manlig -0.31 ~mann 0.53
        ~mars -0.27 ~maskin -0.88 ~med -0.36 ~medarbet -0.63 ~medlemm 0.60 ~mening 0.37 ~mest 0.73 ~mil -0.66
        ~miljon 0.58 ~mindr -0.32 ~minst -0.26 ~minut -1.18 ~mobil -0.64 ~mottagning -0.40 ~män 0.53 ~männ 0.36
        ~märk -0.59 ~mät 0.72 ~mäta -1.02 ~mång 0.21 ~måst -0.25 ~möt 0.23 ~möte -0.25 ~möts 0.31 ~natt 0.73
        ~nej -0.29 ~ner -0.86 ~nian 0.61 ~nio 0.67 ~nittiotal 0.23 ~nitton 0.25 ~noll -1.20 ~norm 0.85 ~numer -0.22
        ~numm -0.46 ~numr -0.29 ~nytt 0.27 ~nämn 0.37 ~nära 0.57 ~närm -0.79 ~näst 0.76 ~nätt 0.57 ~nätverk 0.38
        ~någon -0.22 ~någr -0.56 ~nån -0.52 ~når -0.34 ~oavsett -0.89 ~oft 0.25 ~ofta 0.36 ~ohäls 0.43 ~olik -0.20
        ~omklädningsrum -0.38 ~omklädningsrumm -0.33 ~omsorg 0.31 ~ordför 0.89 ~organisation -0.62 ~ork 0.76
        ~ort -0.34 ~pandemin 0.95 ~papp -0.23 ~par 0.47 ~parti 0.71 ~peng -0.40 ~personal -0.41 ~plan 0.22
        ~planer -0.31 ~plat -0.70 ~plats -0.33 ~plugg 1.03 ~plötslig -0.33 ~pojk -0.47 ~polis -0.28 ~politik -0.35
        ~prat -0.26 ~procent 0.44 ~program 0.37 ~prov 0.29 ~psykisk 0.73 ~punkt 0.55 ~rad 0.30 ~rakt -0.27 ~red -0.64
        ~redovis 0.46 ~region -0.43 ~regional 0.55 ~regl -0.31 ~rekryter -0.25 ~relation 0.64 ~rest 0.29 ~rik 0.70
        ~ring -0.22 ~risk 0.93 ~roll -0.39 ~rum -0.44 ~rumm 0.28 ~rutin -0.33 ~räck -0.43 ~rädd 0.31 ~rädsl -1.23
        ~räkn -0.24 ~rätt -0.31 ~råd -0.27 ~sade 0.91 ~sagt 0.21 ~sakn -0.35 ~saml 0.27 ~samordn 0.39 ~samråd -0.29
        ~samtal 0.52 ~samtlig 0.81 ~samverk -0.60 ~satt -0.80 ~schem -0.58 ~sekretess -0.28 ~sen 0.71 ~sent -0.24
        ~ser -0.81 ~ses -0.29 ~sex 0.58 ~sid 0.23 ~sida -0.25 ~sju 0.26 ~sjukfrånvaron 0.40 ~sjuttio 0.23 ~skick -0.45
        ~skift 0.52 ~skilj 0.46 ~skog -0.34 ~skratt 0.28 ~skrev -0.22 ~skriv -0.24 ~skrivit 0.26 ~skydd -0.39
        ~skylt -0.64 ~skämt -0.58 ~skärm -0.53 ~sköt 0.57 ~slipp -0.23 ~släpp -0.50 ~slår -0.97 ~snabb -1.38
        ~snitt 1.05 ~soc -0.42 ~socialjour 0.21 ~somm 0.27 ~sommarjobb -0.46 ~son -0.32 ~spel -0.32 ~språk -0.46
        ~stab 0.30 ~stan 0.49 ~stann -0.74 ~start 0.49 ~statsbidrag -0.22 ~stor -0.45 ~storlek 0.24 ~stress 0.49
        ~studi -0.58 ~styck 0.46 ~styr -0.24 ~styrels 0.59 ~ställ -0.27 ~stå -0.24 ~ståend -0.21 ~står 0.79 ~stöd 0.24
        ~sundsvall -0.70 ~svar 0.64 ~svår -0.38 ~svårt -0.28 ~syns -0.34 ~säll 0.83 ~sämr -0.25 ~sätt -0.30 ~sånt 0.21
        ~söka -0.75 ~sökt 0.37 ~tag -0.63 ~tagit 0.31 ~tal -0.31 ~tapp -0.24 ~tar -0.24 ~tas 0.45 ~teknik 0.57
        ~teknisk -1.00 ~telefon -0.42 ~tidig -0.33 ~tillbak 0.21 ~tio 0.33 ~tisdag -0.27 ~tjej 0.52 ~tjänst -0.24
        ~toalett -0.46 ~tog -0.24 ~tolk -0.70 ~tolv 0.51 ~torsdag -0.38 ~trakasseri -0.30 ~tre 0.39 ~tredj 0.67
        ~tredjedel 0.64 ~trettio 0.39 ~tretton 0.91 ~tror -0.44 ~trossamfund -0.35 ~träff -0.24 ~trän 0.37
        ~tråkig 0.67 ~tung 0.89 ~tur -0.28 ~tus 1.15 ~tvärtom 0.86 ~typ 0.37 ~tyst 0.87 ~umeå 0.86 ~underskrift -0.29
        ~ungdom 0.32 ~ungdomsråd -0.23 ~ungefär 1.32 ~uppdrag -0.38 ~upphandl -0.36 ~utbild -0.69 ~utbildning -0.51
        ~ute 0.52 ~utom 0.90 ~utred 0.69 ~utrik 0.48 ~vaktmäst 1.01 ~val 0.70 ~valberedning -0.36 ~vanlig 0.77
        ~varann 0.58 ~varav 0.45 ~vardag 0.28 ~varend -0.46 ~vartann 0.33 ~verksam 0.29 ~vet -0.43 ~veta -0.35
        ~vid -0.24 ~vilj -0.38 ~vilk -0.56 ~villk -0.29 ~vux 0.28 ~väg -0.22 ~vägg -0.56 ~välj -0.41 ~vänd 0.68
        ~vänt -0.87 ~vår 0.65 ~vårdcentral -0.40 ~yngr 0.44 ~yttr 0.99 ~äldr -0.57 ~ändr -0.34 ~ännu 0.60 ~ärlig 0.40
        ~åker -0.26 ~åklag -0.46 ~åren 0.64 ~året 0.39 ~årlig 0.32 ~åtta 0.44 ~överallt -0.28
        """,
        "padrivande": """
        bias 0.15
        board -0.19
        cell 0.07
        comparative 0.32
        early -0.62
        end -0.20
        evaluation 0.08
        fragment 0.06
        frameCentralAktor -0.39
        frameHindrande 0.51
        frameLansstyrelsen -0.36
        frameNone -0.02
        frameNulage -0.10
        framePadrivande 1.11
        framePrioritering -0.47
        frameSamverkansform -0.40
        frameUtmaning -0.18
        frameUtvecklingsomrade -0.51
        fronted 0.45
        hedged -0.53
        imperative -0.30
        item 0.06
        late 1.39
        later 0.04
        meeting -0.44
        middle -0.51
        modal -0.15
        negation -0.20
        negations -0.15
        next3 0.06
        number 0.13
        plain 0.12
        prose 0.03
        question -0.19
        quote 0.03
        shortFirst 0.27
        third 0.26
        turn -0.03
        weHave -0.37
        words14 0.02
        words6 -0.13
        wordsMore 0.07
        ~140 0.39 ~200 -0.27 ~2019 -0.97 ~340 -0.29 ~900 0.56 ~adress -0.33 ~akut -0.41 ~aldrig -0.28 ~all -0.83
        ~alls -0.38 ~alltid -0.78 ~anmäld 0.67 ~anmälning 0.41 ~ann -0.44 ~annar -0.21 ~annonser 0.73 ~anställ -0.50
        ~anställning -0.58 ~ansökning 1.19 ~arbetsförmedling -0.20 ~arbetsplats -0.29 ~avdelning -0.35 ~avgör -0.20
        ~barnahus -0.60 ~barnmorsk 0.97 ~barnomsorg -0.47 ~barnpassning 0.66 ~begär 0.38 ~behöv -0.74 ~ber -0.62
        ~beredskap -0.33 ~berätt 0.39 ~beställ 0.56 ~bestämm -0.75 ~består -0.43 ~besök -0.51 ~betal 0.42 ~betald 0.29
        ~betyd -0.25 ~betyg -0.47 ~bibliotek 0.69 ~bidrag -0.58 ~bild -0.78 ~bit 0.38 ~bjud -0.39 ~bland -0.32
        ~blankett -0.44 ~blivit 0.72 ~boend -0.33 ~bok -0.35 ~bort -0.41 ~bost -0.25 ~bostäd -0.23 ~bra 0.32
        ~bredvid -0.26 ~brist 0.59 ~broschyr 0.44 ~bruk -0.32 ~bryt 0.53 ~bråk -0.27 ~budg 0.43 ~budget -0.22
        ~buss -0.51 ~byt -0.36 ~byta -0.31 ~byts -0.34 ~bytt 1.03 ~bäst 1.00 ~bättr 0.98 ~båda -0.24 ~bör -0.28
        ~börj 0.86 ~chatt 0.45 ~dag -1.02 ~dagtid -0.54 ~dam 0.93 ~del -0.44 ~dela -0.24 ~deltag 0.28 ~deltid -0.34
        ~dessutom -1.26 ~digitalt -0.63 ~direkt 1.12 ~distan -0.92 ~drar 0.20 ~driv -0.49 ~dusch 0.33 ~däreft -0.57
        ~därför -0.91 ~därifrå -1.09 ~därmed -0.30 ~dörr -0.54 ~eftersom -0.20 ~eget 0.93 ~elevhäls -0.42 ~elva -0.56
        ~enhet 0.67 ~enkelt -0.51 ~enkät -0.59 ~ens -0.50 ~ensamm -0.48 ~faktiskt 0.49 ~fall 0.33 ~familj -0.39
        ~fann -0.58 ~fatt -0.65 ~februari -0.35 ~fem 0.31 ~fick 0.56 ~finn -0.44 ~fjol 0.40 ~fjärd -0.56 ~fler 0.95
        ~flest -0.71 ~flick 0.32 ~flytt -0.48 ~folk 0.47 ~folkhögskol -0.28 ~form -0.51 ~forskning -0.70 ~fortfar 0.26
        ~framför -0.23 ~fredag 0.26 ~frivård -0.42 ~fråg 0.39 ~fullmäktig -0.24 ~funk -0.30 ~fyll -0.25 ~fyrtio -0.32
        ~fått 0.64 ~följ -0.38 ~följd -0.28 ~för -0.30 ~förbund 0.58 ~fördel -0.65 ~fördelning -0.39 ~fördubbl 0.69
        ~före -0.29 ~förening -0.40 ~förhör -0.20 ~förlor -0.26 ~förr 0.35 ~förskol 0.31 ~försvinn -0.25
        ~förtroendevald 0.20 ~förvänt -0.63 ~föräldr -0.25 ~föräldraledig -0.28 ~föröv -0.59 ~gaml -0.49 ~gav 1.56
        ~gemensam -0.24 ~gemensamm 0.44 ~genom -0.43 ~ges -0.65 ~ggr -0.94 ~gick 0.75 ~gjord -0.52 ~gjort 0.81
        ~glömt -0.57 ~grabb 0.82 ~grann -0.77 ~grannkommun -0.21 ~gransk -0.59 ~gratis 1.06 ~grupp -0.36 ~gubb -0.28
        ~gymnasi -0.45 ~gäll -0.50 ~gård -0.22 ~gått 0.56 ~göra -0.44 ~hall -0.29 ~halvår 0.50 ~hamn -0.30 ~hand -0.42
        ~handl -0.91 ~handled 0.61 ~handlägg -0.62 ~hans 0.37 ~hed -0.51 ~hela 0.35 ~helg -0.81 ~hellr -0.66
        ~hem -0.32 ~het -0.58 ~hinn 0.41 ~histori -0.72 ~hit -0.55 ~hjälp -0.33 ~hopp 1.23 ~hot -0.29 ~hunnit -0.86
        ~hus 0.53 ~hushåll -0.26 ~hälft 0.20 ~häls -0.94 ~häng -0.38 ~håll 0.61 ~hållit 0.27 ~högstadi -0.71
        ~höra -0.94 ~höst 0.40 ~ideell -0.28 ~ifrå 0.51 ~igen -0.75 ~ihop 0.24 ~inbjud -0.40 ~industri 1.25
        ~inför 0.75 ~ing -0.20 ~inga 0.29 ~ingenjör -0.28 ~ingenting 0.29 ~inl -0.32 ~inom 0.51 ~inte -0.30 ~jour 0.78
        ~journal -0.96 ~jämn -0.43 ~jämställd -0.58 ~jämställt -0.26 ~kaff 0.54 ~kampanj 0.26 ~kill -0.25 ~klar -0.26
        ~klass 0.68 ~kolleg 1.05 ~kom 0.92 ~kommit 0.81 ~kommun -0.58 ~kommunal -0.38 ~kontor -0.54 ~kort 0.41
        ~kost 0.30 ~krav 0.39 ~krig 1.31 ~kriminalvård -0.23 ~kris -0.23 ~kron -0.45 ~kropp -0.27 ~kun -0.87
        ~kund -0.23 ~kuratorn 0.88 ~kurs 1.00 ~kust -0.32 ~kvart -0.99 ~kvartal 0.81 ~kvinnlig 0.40 ~kvinnor 0.80
        ~kvällstid 0.30 ~känn -1.02 ~kök 0.48 ~kön 0.29 ~köpa 0.65 ~kör 0.60 ~köra -0.88 ~lag -0.50 ~larm -0.34
        ~led -0.30 ~ledning -0.74 ~ledningsgrupp 0.49 ~lev 0.47 ~leverantör -0.68 ~lika -0.36 ~list -0.98 ~lit 0.25
        ~lokal -0.24 ~lst -0.22 ~lunch 0.40 ~lyft 0.47 ~lägg -0.53 ~lägr -0.35 ~läm -0.44 ~lämn -0.41 ~länet 0.31
        ~läng -0.50 ~lära -0.56 ~läs 0.75 ~läsa 0.30 ~lätt -0.83 ~lån -0.63 ~lång 0.38 ~låta -0.39 ~lön 0.31
        ~mall -0.24 ~mamm 0.33 ~mann -0.24 ~maskin -0.64 ~med 0.36 ~medlemm -0.31 ~mell -0.28 ~men -0.47 ~mening -0.23
        ~mentor 0.43 ~mest 0.55 ~mil -0.39 ~mindr 0.34 ~minst -0.34 ~minut -0.59 ~mobil -0.34 ~mottagning -0.56
        ~myndig -0.21 ~män -0.26 ~märk -0.99 ~mäta 0.66 ~mån -0.44 ~måndag -0.42 ~mång 0.27 ~måst -0.42 ~möt -0.41
        ~möte -0.50 ~möts -0.20 ~natt -0.54 ~nej -0.30 ~ner 0.46 ~nitton -0.22 ~norm -0.51 ~numer 0.88 ~numm 0.65
        ~numr -0.33 ~nya 0.41 ~nytt -0.38 ~nämn 0.36 ~nämnd 0.37 ~nära -0.22 ~närm -0.43 ~näst -0.38 ~nät -0.73
        ~nätt -0.46 ~nätverk -0.30 ~någon -0.42 ~någonstan -0.29 ~något -0.46 ~någr 0.34 ~nån -0.62 ~når -0.70
        ~oavsett -0.43 ~obekväm -0.39 ~offentlig 0.32 ~ofta -0.43 ~ohäls -0.40 ~olik -0.28 ~omklädningsrum -0.52
        ~omklädningsrumm 0.33 ~omsorg -0.75 ~ord -0.52 ~ordför 0.64 ~organisation -0.50 ~papp 0.67 ~par 0.54
        ~part -0.24 ~peng -0.30 ~pension -0.52 ~person -0.25 ~personal -0.53 ~plan -0.83 ~planer -0.65 ~plat -0.22
        ~plats -0.21 ~plötslig 0.89 ~pojkar -0.43 ~politik -0.45 ~praktik -0.20 ~prat 0.26 ~precis 0.35 ~pris -0.31
        ~program -0.52 ~projekt 1.07 ~prov -0.56 ~psykisk -0.37 ~punkt -0.53 ~rakt 0.92 ~rapport -1.22 ~red -0.25
        ~redovis 0.32 ~region 0.62 ~regl -1.09 ~rekt 0.55 ~relation -0.49 ~rik -0.80 ~ring 0.51 ~ringd 1.04
        ~risk -0.58 ~roll 0.60 ~rum 0.34 ~runt 0.70 ~räck -0.23 ~rädd 0.51 ~rädsl -0.26 ~räk -0.57 ~rätt -0.64
        ~röst 0.59 ~sagt -0.43 ~sakn -0.64 ~samm -0.41 ~samråd -0.30 ~samtal -0.22 ~samtidig -0.45 ~samverk -0.57
        ~satsning -0.29 ~satt 0.79 ~scen 0.64 ~schem 0.22 ~sekretess -0.21 ~sent -0.33 ~ses -0.26 ~sex -0.21
        ~sexton -0.61 ~sid -0.30 ~sida 0.76 ~siffr 0.40 ~sist 0.30 ~sjuk -0.35 ~sjukfrånvaron 0.65 ~sjuttio 1.12
        ~själv 0.77 ~sker -0.26 ~skick -0.39 ~skilln 0.64 ~skratt 0.67 ~skrev 1.01 ~skrivit 0.26 ~skydd -0.23
        ~skylt 0.53 ~skämt -0.24 ~skärm -0.35 ~sköt 0.47 ~släpp -0.27 ~slår -0.60 ~små -0.43 ~socialjour -0.40
        ~somm -0.40 ~son -0.56 ~spel 0.54 ~språk 0.26 ~stadg 0.35 ~stan -0.36 ~stann -0.33 ~station -0.27
        ~statistik -0.25 ~statsbidrag -0.35 ~stockholm -0.26 ~stopp -0.28 ~storlek -0.28 ~strategin -0.90
        ~student 0.20 ~styck 0.65 ~stäng -0.26 ~stå -0.31 ~ståend -0.29 ~stöd -0.39 ~störst -0.81 ~sundsvall -0.63
        ~svar -0.28 ~svår -0.43 ~svårt -0.34 ~syns 0.36 ~säg -0.32 ~säga -0.40 ~sämr -0.33 ~sånt 0.79 ~sök 0.45
        ~söka -0.43 ~sökt -0.93 ~tack -0.26 ~tagit 0.70 ~tar -0.30 ~tas -0.44 ~teknik -0.20 ~teknisk -0.52
        ~telefon 0.32 ~timm -0.53 ~tio -0.50 ~tisdag 0.74 ~titt -0.29 ~tjej 0.58 ~tjugo 0.30 ~tjänst -0.59 ~tog 0.74
        ~tolk -0.55 ~tolv 0.47 ~torsdag 0.43 ~tre 0.23 ~tredj -0.57 ~trettio 0.74 ~tror -0.70 ~trossamfund -0.34
        ~trot -0.41 ~trygg -0.25 ~träff -0.46 ~trän 0.41 ~tung -0.63 ~tur -0.21 ~tus -0.42 ~tvärtom -0.23 ~tvätt -0.44
        ~två 0.27 ~tyck -0.36 ~tystnadsplikt -0.42 ~umeå -0.79 ~underskrift 0.50 ~underskötersk 0.33 ~ungdomsråd 0.71
        ~ungefär -0.50 ~uppdrag 0.21 ~uppföljning -0.38 ~uppgift -0.31 ~upphandl -0.79 ~upphandling -0.21
        ~utbild -0.49 ~utbildning 0.34 ~ute -0.27 ~utom -0.55 ~utred -0.31 ~vaktmäst 0.42 ~valberedning -0.39
        ~vanlig -0.31 ~varandr -0.42 ~varann -0.38 ~varav -0.28 ~varend -0.42 ~varför 0.21 ~varit -0.63 ~vartann -1.50
        ~veta -0.37 ~vid -0.35 ~viktig -0.25 ~vilj -1.12 ~vilk 0.33 ~vill -0.36 ~vis 1.01 ~vore -0.41 ~vux -0.36
        ~vägg -0.27 ~vänt -0.28 ~våg 0.81 ~våld 0.25 ~vår -0.35 ~vård -0.54 ~vårdcentral 0.40 ~yngr 0.44 ~yrke 0.33
        ~yttr -0.61 ~äger -0.34 ~äldr 0.56 ~ändr 0.34 ~ändå -0.23 ~ännu -0.68 ~ärend 0.81 ~äter 0.27 ~åklag 0.82
        ~årlig -1.44 ~önsk -0.31 ~öpp 0.85 ~överallt -0.49
        """,
        "prioritering": """
        bias 0.06
        board -0.21
        cell 0.10
        comparative 0.02
        early -0.62
        end 0.85
        evaluation -0.14
        first 0.04
        fragment 0.39
        frameCentralAktor -0.58
        frameHindrande 0.08
        frameLansstyrelsen -0.33
        frameNone 0.09
        frameNulage -0.13
        framePadrivande 0.17
        framePrioritering 0.58
        frameSamverkansform -0.29
        frameUtmaning -0.26
        frameUtvecklingsomrade -0.72
        fronted -0.80
        hedged 0.13
        imperative 0.52
        item -0.25
        late 0.62
        meeting -0.82
        middle -0.47
        modal -0.06
        negation -0.08
        negations -0.08
        next3 0.05
        number -0.28
        plain -0.20
        prose 0.09
        question -0.21
        quote -0.09
        shortFirst 0.30
        third 0.03
        weHave -0.31
        words14 0.02
        words6 0.50
        wordsMore -0.15
        ~140 -0.26 ~2019 -0.46 ~2020 -0.29 ~adress -0.31 ~akut -0.30 ~aldrig -0.40 ~all 0.97 ~alla 0.55 ~alls -0.24
        ~allt 0.40 ~alltid -0.30 ~andr 0.58 ~anmäl 0.69 ~anmäld -0.24 ~anmälning -0.61 ~ann 0.49 ~annar 0.47
        ~annonser -0.37 ~anställd -0.28 ~anställning -0.86 ~antal -0.28 ~använd -0.63 ~arbet 0.44
        ~arbetsförmedling -0.48 ~arbetsgiv -0.22 ~arbetsmiljö 0.49 ~arbetsplats 1.10 ~arton -0.30 ~avgör 0.76
        ~avtal -0.90 ~bank -0.85 ~bara 0.35 ~barn 0.41 ~barnomsorg 0.94 ~begär -0.23 ~behöv -1.06 ~beredskap 0.62
        ~berätt -0.49 ~beslut -0.50 ~beställ -0.51 ~består -0.24 ~betal -0.26 ~betald 0.84 ~betyd -0.26 ~betyg -0.48
        ~bibliotek -0.45 ~bidrag -0.50 ~bil 0.30 ~bild -0.45 ~bit -0.27 ~bjud -0.63 ~blankett -0.39 ~blivit -0.47
        ~boend 0.45 ~bok -1.12 ~bolag -0.30 ~bor -0.21 ~bort 0.38 ~bost 0.42 ~bostäd 1.05 ~broschyr -0.29 ~bruk -0.57
        ~bryt 0.87 ~bråk -0.53 ~budg -0.32 ~budget -0.20 ~buss 1.17 ~byggd -0.96 ~byt -1.10 ~byta -0.37 ~bytt -0.25
        ~bättr -0.87 ~båda 0.60 ~bör -0.72 ~dag 0.33 ~dagtid 0.41 ~dam 0.44 ~del 0.38 ~dela 0.81 ~deltag -0.71
        ~deltid -0.22 ~dessutom 0.28 ~digitalt 0.80 ~direkt -0.57 ~distan 0.85 ~dit -0.73 ~dom -1.08 ~dott 0.47
        ~driv -0.74 ~dubbelt -0.35 ~dusch 0.34 ~dygn 0.84 ~däreft 0.37 ~däremot -0.29 ~därifrå -0.33 ~därmed -0.76
        ~eftersom -0.23 ~efteråt -0.44 ~eget 0.26 ~elevhäls -0.78 ~elva -0.26 ~emot 0.43 ~enhet -0.25 ~enkelt -0.34
        ~enkät -0.61 ~enlig -0.47 ~ensam -0.21 ~fack -0.48 ~fall -0.22 ~familj -1.13 ~fann 0.69 ~fast -0.41
        ~fatt -0.21 ~februari -0.25 ~fel -0.24 ~fem -0.36 ~femton -0.53 ~film -0.54 ~fjol -0.28 ~fjärd -0.35
        ~flest -0.51 ~flick -0.25 ~folkhögskol -0.24 ~forskning -0.51 ~fortfar -0.31 ~framför 0.23 ~fredag -0.31
        ~frivillig -0.26 ~frivård -0.93 ~funk 0.41 ~fyll 0.64 ~fyra -0.40 ~fyrtio -0.51 ~fått -0.53 ~född 0.23
        ~följ 0.38 ~följd -0.47 ~förbund -0.58 ~fördelning 0.35 ~fördubbl -0.41 ~före -0.49 ~förening -0.25
        ~förhör 0.41 ~förlor -0.39 ~först 0.47 ~förstår -0.38 ~föräldr 0.41 ~föräldraledig -0.34 ~föröv 1.02
        ~gaml -0.39 ~gav -0.24 ~gemensamt 0.34 ~genom -0.27 ~ger 0.33 ~ggr 0.48 ~gick -0.28 ~gjord -0.72 ~gjort -0.20
        ~glöm -0.34 ~glömt 0.27 ~grabb -0.55 ~gratis 0.61 ~grund 0.37 ~grupp 0.49 ~gäll 0.40 ~gäst 0.52 ~gång -0.28
        ~går -0.21 ~gör -0.23 ~hall -0.36 ~hamn -0.31 ~handl -0.25 ~handled 0.46 ~handlägg -1.16 ~hans 0.59 ~hed 1.00
        ~helg 0.91 ~hell -0.51 ~hellr -0.33 ~helt -0.49 ~hem -0.29 ~hemtjänst -0.41 ~henn 0.86 ~het -0.67 ~hinn -1.16
        ~hit -1.46 ~hitt -0.39 ~hopp -0.63 ~hus -0.37 ~hälft -0.27 ~häls 0.21 ~hämt -0.27 ~händ -0.92 ~håll -0.67
        ~högstadi 1.26 ~hör -0.25 ~höra -0.99 ~höst -0.59 ~ibland -0.47 ~ideell -0.25 ~ifrå -0.47 ~igen 0.22
        ~igenom -0.34 ~inbjud -1.17 ~industri -0.35 ~inför -0.59 ~inga -0.41 ~ingenting -1.39 ~inl 0.23 ~inn 0.51
        ~inom -0.49 ~insats -0.22 ~jargong -0.35 ~jour -0.28 ~journal 0.45 ~just 0.34 ~kaff -0.32 ~kall 0.43
        ~kampanj 0.60 ~kedj 0.23 ~kill -0.25 ~klar -0.42 ~klass -0.39 ~klock -0.25 ~kolleg -0.44 ~kom -0.66
        ~komm -0.22 ~kommit -0.52 ~kommunal 0.27 ~kontor 0.25 ~kost 0.61 ~krig -0.57 ~kriminalvård -0.37 ~kron 0.27
        ~kropp 0.66 ~kräv -0.38 ~kund -0.77 ~kuratorn -0.52 ~kvar -0.31 ~kvart -0.36 ~kvartal -0.65 ~kvinnlig -0.22
        ~kvinnojour -0.33 ~kvinnor 0.43 ~kväll 0.75 ~kvällstid -0.51 ~känn -0.82 ~kön -0.52 ~könsuppdel -0.39
        ~köpa 0.53 ~kör 0.44 ~köra -0.71 ~lag 0.39 ~larm 0.97 ~ledningsgrupp -0.23 ~ligg 0.39 ~lika 1.21 ~linj 0.28
        ~list 0.98 ~lokal -1.16 ~lst -0.59 ~lyft -0.20 ~lägg -0.25 ~läm -0.45 ~lämn -1.39 ~län 0.34 ~läng 0.35
        ~längr -0.22 ~lär 0.48 ~läs -0.85 ~lång 0.23 ~låt 0.40 ~låta 0.35 ~lön -0.31 ~makt 0.46 ~mall -0.52
        ~mamm -0.29 ~manlig -0.42 ~maskin 0.21 ~med -0.32 ~medarbet -0.27 ~medlemm -0.27 ~men -0.24 ~mening 0.32
        ~mest -0.35 ~miljon -0.21 ~mindr 0.75 ~minst -0.31 ~minut -0.49 ~mottagning 0.99 ~myndig -0.26 ~märk 0.87
        ~mät -0.29 ~mån -1.28 ~måst -0.32 ~möt -0.29 ~möte -1.23 ~natt -0.21 ~nian 0.39 ~nio -0.33 ~nitton -0.24
        ~norm 0.27 ~norr -0.26 ~novemb -0.46 ~numer -0.40 ~numr 0.34 ~nya 0.27 ~nämn -1.05 ~nämnd -0.40 ~nära 0.24
        ~närm 0.35 ~nät 1.10 ~nätverk -0.38 ~någon 0.36 ~någonstan 0.52 ~någr -0.32 ~nån 0.64 ~når -0.52 ~oavsett 1.15
        ~obekväm 0.89 ~offentlig 0.67 ~oft -0.24 ~ofta -0.35 ~ohäls -0.24 ~olik -0.22 ~omklädningsrum 0.59 ~ord -1.03
        ~ordför -0.57 ~organisation -1.16 ~pandemin -0.21 ~papp -0.25 ~par -0.37 ~part -1.02 ~parti -0.38 ~pass 0.23
        ~peng 0.53 ~pension -0.26 ~person -0.80 ~plan -0.36 ~planer 0.20 ~plat -0.31 ~plats -0.70 ~plötslig -0.55
        ~pojk 0.57 ~pojkar 1.30 ~polis -0.33 ~praktikplats 0.32 ~precis -0.58 ~pris -0.35 ~procent -0.25 ~program 0.84
        ~projekt -0.30 ~psykisk 0.36 ~punkt 0.30 ~rapport 1.01 ~red 0.34 ~redovis -0.38 ~region -0.93 ~regional 0.57
        ~regl 0.41 ~rekryter -0.44 ~rekt -0.30 ~rest 0.60 ~ring 0.29 ~ringd -0.32 ~risk -0.39 ~rum 0.82 ~runt -0.38
        ~rutin -0.38 ~räck 1.14 ~räk 0.58 ~räkn 0.27 ~rätt 0.74 ~råd -0.21 ~röst 0.31 ~sade -0.55 ~sak 0.24
        ~sakn -0.39 ~saml -0.41 ~samm 0.21 ~samråd -0.78 ~samtal 0.33 ~samtidig -0.38 ~samtyck 0.25 ~samverk 0.35
        ~satsning 0.21 ~satt -0.39 ~scen -0.29 ~schem 0.75 ~sent -0.30 ~ser -0.52 ~ses -0.31 ~sex 0.30 ~sfi -0.42
        ~sid 0.42 ~sida -0.46 ~sitt -0.61 ~sju -0.64 ~sjukfrånvaron -0.74 ~sjuttio -0.21 ~själv -0.47 ~sker -0.34
        ~skick -0.48 ~skilln -0.24 ~skog -0.34 ~skratt -0.32 ~skrev -0.99 ~skriv -0.42 ~skrivit -1.07 ~skull 0.23
        ~skydd 0.60 ~skylt -1.03 ~skämt -0.72 ~skärm -0.59 ~sköt -0.30 ~slipp -0.21 ~slut -0.32 ~släpp -0.32
        ~slår -0.24 ~små -0.31 ~snabb 1.40 ~soc -1.15 ~socialjour 0.66 ~somm -0.90 ~sommarjobb -0.25 ~stadg -0.54
        ~stan -0.25 ~stann -0.87 ~start -0.61 ~statistik -0.39 ~statsbidrag -0.20 ~stockholm -0.25 ~storlek -0.49
        ~strategi -0.38 ~strategin 1.15 ~stress -0.22 ~student -0.60 ~studi 0.27 ~styr -0.34 ~stäng -0.35 ~stå 0.52
        ~ståend -0.24 ~står -0.36 ~stöd 0.90 ~störst 0.46 ~svar -0.25 ~svår -0.41 ~säga 0.53 ~säll -0.28 ~sämr -0.36
        ~såg -0.25 ~sökt -0.66 ~tack -0.32 ~tal 0.42 ~tapp -0.38 ~tar -0.25 ~tas -0.47 ~teknik -0.54 ~teknisk 0.45
        ~telefon -0.50 ~tillbak -0.31 ~tillsamman -0.64 ~timm -0.35 ~tio -0.21 ~titt -0.23 ~tjej -0.40 ~tjugo -0.44
        ~tjänst 0.22 ~toalett 0.42 ~tolk -0.26 ~tolv -0.57 ~torsdag -0.35 ~trakasseri 0.37 ~tre -0.27 ~tredj -0.25
        ~trettio -0.22 ~tror 0.29 ~trossamfund -0.62 ~trot -0.26 ~trygg 0.94 ~träff -0.24 ~tråkig 0.28 ~tung -0.28
        ~tvärtom -0.70 ~tyck -0.37 ~tystnadsplikt -0.29 ~tänk 0.26 ~umeå -0.20 ~underskrift -0.77 ~unga 0.48
        ~ungdom 0.74 ~ungdomsråd -0.45 ~uppdrag -0.23 ~uppgift -0.21 ~upphandl -0.28 ~utbild -0.59 ~utom -0.22
        ~utred -0.72 ~utrik 0.21 ~vaktmäst -0.30 ~valberedning 0.31 ~vanlig -0.71 ~varandr -0.25 ~varann 0.24
        ~vardag -0.35 ~varend 0.36 ~varit -0.65 ~varj 0.79 ~vartann 1.06 ~veck 0.29 ~verksam 0.22 ~veta -0.66
        ~vid -0.21 ~viktig 0.71 ~vilj -1.05 ~vill 0.42 ~villk 0.64 ~vis -0.44 ~visa 0.42 ~vore 0.71 ~vux 0.31
        ~väg 0.66 ~vägg -0.29 ~vänd -0.27 ~våld 0.56 ~våldsutsatt 0.49 ~vår -0.45 ~vård 0.38 ~vårdcentral -0.80
        ~yttr -0.98 ~ägar -0.59 ~ändr -0.59 ~ännu -0.28 ~ärlig -0.23 ~åker -0.25 ~åklag -0.41 ~året -0.25 ~årlig 0.94
        ~ått 0.84 ~önsk 0.56 ~öppn -0.26 ~överallt 1.11
        """,
        "samverkansform": """
        bias -0.52
        board -0.26
        cell -0.13
        comparative 0.05
        early -0.31
        end 0.52
        evaluation -0.07
        first 0.07
        fragment 0.06
        frameCentralAktor 1.22
        frameHindrande -0.07
        frameLansstyrelsen -0.18
        frameNone -0.16
        frameNulage -0.13
        framePadrivande -0.12
        framePrioritering 0.06
        frameSamverkansform 0.16
        frameUtmaning -0.16
        frameUtvecklingsomrade -0.05
        fronted -0.63
        hedged 0.20
        imperative -0.08
        item -0.10
        late -0.51
        later -0.10
        meeting 1.43
        middle -0.39
        modal 0.08
        negation -0.17
        next3 -0.20
        number -0.07
        prose -0.02
        question 0.45
        quote 0.29
        shortFirst -0.23
        third 0.15
        turn -0.04
        weHave 0.15
        words14 -0.08
        words6 -0.12
        wordsMore 0.05
        ~2019 0.80 ~2020 -0.28 ~900 -0.34 ~adress 0.56 ~akut -0.32 ~aldrig -0.30 ~all -0.38 ~alla -0.22 ~alltid -0.27
        ~andr -0.38 ~anmäl -0.29 ~ann -0.24 ~anställ -0.92 ~anställning -0.58 ~använd 0.56 ~arbet -0.44 ~avgör -0.91
        ~avtal -0.32 ~bank -0.70 ~barn -0.26 ~barnahus 1.40 ~barnmorsk -0.21 ~barnomsorg 0.44 ~behöv 0.35
        ~berätt -0.21 ~beslut -0.22 ~bestämm 0.30 ~består -0.28 ~betyd -0.20 ~betyg -0.20 ~bibliotek 0.29
        ~bidrag -0.38 ~bil -0.23 ~bjud -0.67 ~blankett -0.45 ~bok -0.22 ~bolag 0.40 ~bord 0.58 ~bort -0.28 ~bryt -0.34
        ~bråk -0.42 ~buss -0.33 ~byta -0.26 ~både -0.26 ~börj -0.34 ~chef -0.41 ~dag 0.47 ~dagtid -0.71 ~dela -0.89
        ~deltid -0.36 ~dessutom 0.59 ~distan -0.56 ~dit 0.36 ~dom -0.27 ~dusch -0.32 ~däreft -0.72 ~däremot -0.20
        ~därför -0.26 ~därifrå -1.22 ~därmed -0.30 ~dörr -0.31 ~eftersom -0.26 ~efteråt -0.66 ~egen 0.42
        ~elevhäls -0.22 ~elva -0.22 ~emot -0.45 ~enda -0.39 ~enhet -0.55 ~enkät -0.71 ~enlig 0.28 ~faktiskt 0.26
        ~fall 0.21 ~familj 0.40 ~fast 0.26 ~fatt 0.23 ~finn 0.64 ~fjorton -0.26 ~fjärd -0.29 ~flest -0.42 ~flick -0.36
        ~flytt -0.34 ~folkhögskol 0.26 ~form 0.44 ~forskning -0.41 ~framför -0.23 ~fredag 0.83 ~frivård 1.29
        ~fråg -0.20 ~funger 0.84 ~funk 0.71 ~fyll 0.27 ~fyra 0.38 ~fyrtio 0.40 ~följ -0.45 ~följd -0.32 ~för -0.28
        ~förbund 0.52 ~fördelning -0.25 ~företag 0.45 ~förklar -0.22 ~förlor -0.27 ~förr 0.21 ~förrä -0.50
        ~förskol -0.22 ~förtroendevald -0.23 ~föräldr -0.34 ~föröv -0.23 ~gaml -0.67 ~gemensam 0.45 ~gemensamm 0.32
        ~gemensamt 0.82 ~genom -0.43 ~ges -0.62 ~ggr 0.75 ~gjord -0.25 ~glöm -0.54 ~glömt -0.32 ~grabb -0.56
        ~grann -0.20 ~grannkommun 1.18 ~gratis -0.47 ~grund -0.32 ~gubb -0.22 ~gymnasi -0.51 ~gär -0.51 ~gäst -0.25
        ~gång 0.47 ~göra -0.20 ~hall -0.92 ~hamn -0.21 ~hand 0.67 ~handl 0.51 ~handled -0.32 ~handlägg -0.38
        ~hed -0.91 ~hela -0.26 ~helg -0.22 ~hell -0.31 ~hellr 0.75 ~helt -0.26 ~hem -0.25 ~henn -0.28 ~het 0.87
        ~hinn -0.21 ~histori -0.25 ~hit -0.63 ~hjälp -0.39 ~hopp -0.33 ~hunnit -0.38 ~hus 0.28 ~hälft -0.31
        ~händ -0.23 ~håll -0.20 ~hör -0.20 ~höra -0.23 ~igenom 0.37 ~ihop -0.44 ~inbjud -0.50 ~industri 0.29
        ~information 0.23 ~inl -0.42 ~inom 0.34 ~jobb 0.22 ~jour 0.90 ~journal -0.27 ~jämn -0.30 ~kaff 0.36 ~kall 0.22
        ~kampanj -0.36 ~klar -0.43 ~kolleg -0.23 ~kom 0.44 ~kommun 0.67 ~kommunal 0.64 ~krav -0.30 ~krig -0.37
        ~kriminalvård -0.90 ~kris -0.74 ~kropp -0.20 ~kun 0.37 ~kund 0.50 ~kunskap -0.23 ~kuratorn -0.29 ~kvart 0.95
        ~kvin -0.22 ~kvinnlig -0.29 ~kväll -0.22 ~kök -0.21 ~kön -0.39 ~köpa -0.50 ~kör -0.55 ~köra -0.20 ~lag -0.34
        ~larm -0.51 ~led -0.32 ~ligg -0.49 ~list -0.54 ~lokal 0.84 ~lst -0.73 ~lunch -0.31 ~läm 0.60 ~länet 0.91
        ~lära -0.21 ~läs -0.76 ~lång -0.25 ~låt -0.21 ~låta -0.28 ~maskin -0.60 ~med -0.39 ~mell 0.81 ~men -0.36
        ~mening -0.22 ~mentor 0.44 ~mest -0.29 ~mil -0.30 ~miljon -0.36 ~mindr -0.23 ~minst 0.42 ~minut 0.57
        ~mobil -0.32 ~män -0.22 ~märk -0.48 ~mäta -0.37 ~måndag 0.46 ~möt 0.31 ~möte 0.97 ~möts 0.49 ~nej 0.30
        ~ner -0.27 ~norr 0.50 ~novemb 0.64 ~numm 0.47 ~nämn -0.39 ~nära -0.21 ~närm -0.43 ~näst -0.21 ~nätverk 1.14
        ~någon -0.30 ~någonstan -0.24 ~något 0.57 ~når -0.60 ~oavsett 1.06 ~offentlig -0.32 ~ofta -0.43 ~olik -0.47
        ~ord -0.31 ~ordför -0.65 ~papp -0.21 ~par -0.33 ~pass -0.22 ~plan -0.21 ~plat -0.20 ~plats -0.22
        ~plötslig -0.20 ~pojk -0.21 ~polis 0.94 ~politik 0.37 ~pris 0.29 ~problem -0.46 ~program -0.21 ~projekt -0.20
        ~publicer 0.39 ~punkt 0.39 ~rakt -0.37 ~red 0.41 ~region 1.03 ~regional -0.37 ~rekryter -0.32 ~relation -0.20
        ~riktig 0.56 ~ring -0.25 ~rum -0.20 ~rumm 0.34 ~runt 0.62 ~räck -0.25 ~rädd -0.67 ~rädsl -0.27 ~räk -0.25
        ~rätt 0.32 ~sade -0.26 ~sagt 0.25 ~samordn -0.29 ~samråd -0.20 ~samtal -0.48 ~samtidig 0.75 ~samtlig 0.51
        ~samtyck -0.52 ~samverk -0.24 ~schem 0.70 ~ser -0.57 ~ses 1.48 ~sfi -0.74 ~sida -1.15 ~sju 0.39 ~skick -0.76
        ~skift -0.23 ~skrev -0.30 ~skrivit 0.63 ~skull -0.24 ~skylt -0.57 ~skärm 1.24 ~slipp -0.26 ~slut -0.23
        ~slår 0.49 ~små 0.57 ~soc 1.68 ~socialjour -0.28 ~socialtjänst 0.26 ~språk -0.46 ~stadg -0.33 ~stann -0.42
        ~start -0.41 ~statsbidrag -0.60 ~stockholm -0.24 ~storlek -0.22 ~strategi 0.64 ~strategin 0.27 ~styr -0.37
        ~stå -0.23 ~ståend 0.78 ~stöd -0.21 ~sundsvall 0.34 ~syns -0.23 ~säga -0.58 ~sök -0.28 ~sökt -0.33 ~tack 0.30
        ~tal -0.28 ~termin 0.66 ~tidig -0.49 ~tjej -0.21 ~tjugo -0.81 ~tjänst -0.76 ~tolk -0.32 ~torsdag 0.83
        ~tredj -0.67 ~trettio -0.20 ~tror -0.22 ~trossamfund -1.01 ~träff 0.90 ~tänk -0.37 ~underskrift -0.36
        ~ungdom -0.34 ~ungdomsråd 0.72 ~ungefär -0.37 ~uppdrag 0.44 ~upphandl 0.70 ~utbild -0.78 ~utbildning -0.29
        ~valberedning -0.36 ~vanlig -0.26 ~varandr 0.21 ~varann 0.47 ~varend -0.95 ~veck 0.66 ~vem -0.36 ~veta -0.46
        ~vid 0.83 ~vilj -0.40 ~vore 0.78 ~väg 0.26 ~vägg -0.80 ~vänd -0.58 ~vänt -0.31 ~vård -0.21 ~vårdcentral 0.92
        ~ägar -0.82 ~äger -0.51 ~äldr -0.22 ~ändr -0.21 ~ännu 0.93 ~ärlig 0.33 ~äter -0.31 ~åklag 0.42 ~året 0.66
        ~årlig 0.20 ~öpp 0.50 ~överallt -0.46
        """,
        "utmaning": """
        bias 0.09
        cell 0.04
        comparative -0.34
        early 0.72
        end -0.84
        evaluation 0.10
        frameCentralAktor -0.51
        frameHindrande -0.61
        frameLansstyrelsen -0.05
        frameNone 0.21
        frameNulage 0.09
        framePadrivande -0.33
        framePrioritering -0.39
        frameSamverkansform -0.50
        frameUtmaning 1.20
        frameUtvecklingsomrade 0.23
        fronted 0.17
        imperative -0.29
        item 0.14
        late -0.87
        later 0.04
        meeting -0.10
        middle 1.26
        modal -0.15
        negation 0.21
        negations 0.29
        next3 -0.23
        number 0.04
        prose -0.02
        question -0.06
        quote 0.09
        shortFirst -0.13
        third 0.34
        turn 0.04
        weHave -0.08
        words6 -0.33
        wordsMore 0.18
        ~200 0.50 ~2019 -0.85 ~900 -0.33 ~all -0.61 ~alla -0.36 ~alls 0.31 ~allt -0.66 ~alltid 0.22 ~anmäld -0.76
        ~annar -0.38 ~anställ -0.37 ~anställning -0.36 ~ansökning -0.38 ~antal -0.68 ~arbet -0.21
        ~arbetsförmedling -0.57 ~arbetsgiv 0.40 ~arbetsmiljö -0.33 ~arbetsplats -0.93 ~avdelning -0.21 ~bank 0.38
        ~barn 0.21 ~barnmorsk 0.74 ~barnomsorg -0.40 ~behöv -0.26 ~ber -0.34 ~beredskap -0.21 ~beslut 0.40
        ~bestämm -0.91 ~består -0.39 ~betal 0.31 ~betald 0.38 ~betalt -0.24 ~betyd -0.76 ~betyg -0.50 ~bibliotek 0.74
        ~bild 0.25 ~bit -0.81 ~bjud -0.36 ~blankett -0.22 ~blivit 0.43 ~boend 0.64 ~bok 0.25 ~bolag 0.54 ~bor 0.21
        ~bord -0.22 ~bort 0.44 ~bostäd -1.05 ~bra -0.39 ~bredvid 0.44 ~brist -0.96 ~broschyr 0.34 ~bruk 0.22
        ~bryt -0.41 ~bråk 0.79 ~budg -0.68 ~budget -0.25 ~buss -0.39 ~byt 0.47 ~byta -0.33 ~byts -0.47 ~bytt -0.27
        ~bäst -0.61 ~båda -0.58 ~både -0.24 ~bör -0.60 ~börj -0.23 ~chatt 0.47 ~chef -0.44 ~dam -0.30 ~decemb -1.06
        ~dela -0.54 ~deltag 0.40 ~deltid 0.90 ~direkt -0.29 ~distan -0.97 ~dit -0.91 ~dom 0.73 ~dott 0.30 ~drar -0.88
        ~driv 0.55 ~dubbelt 0.66 ~dusch -0.37 ~däreft 0.37 ~däremot -0.58 ~därifrå 0.87 ~därmed 0.34 ~dörr -0.91
        ~efterfråg -0.37 ~efteråt 0.30 ~egen -0.29 ~eget -0.32 ~egna -0.36 ~elevhäls -0.45 ~elva 0.27 ~emot -0.38
        ~enda -0.50 ~enhet -0.40 ~enkät -0.40 ~enlig -0.49 ~ensamm 0.77 ~fack -0.31 ~faktiskt -0.43 ~fann -0.22
        ~fast -0.23 ~fatt 0.38 ~februari -0.20 ~fel -0.40 ~fem -0.22 ~femtio 0.46 ~femton -0.44 ~film 1.47
        ~fjorton -0.63 ~fjärd -0.22 ~fler -0.70 ~flest -0.38 ~flytt 0.40 ~folkhögskol -0.43 ~form 0.41
        ~forskning -1.39 ~fortfar 0.53 ~fram -0.26 ~framför 0.42 ~fredag -0.37 ~frivillig -0.64 ~frivård -0.53
        ~fullt 0.80 ~funger -1.22 ~funk 0.26 ~funktionsnedsättning -0.25 ~fyll -0.55 ~fyra -0.54 ~färr -1.14 ~får 0.27
        ~följ -0.31 ~följd 0.94 ~för -0.42 ~förbund -0.76 ~fördubbl -0.28 ~före 0.59 ~förening -0.58 ~företag -0.59
        ~förlor 0.51 ~förrä 0.53 ~förskol -0.24 ~förstår 0.54 ~försvinn 0.63 ~förtroendevald -0.40 ~förvänt 0.80
        ~föräldr 0.85 ~föröv -0.30 ~gaml 0.29 ~gav -0.33 ~gemensam -0.24 ~genom 0.89 ~ger 0.23 ~ges -1.01 ~ggr 0.64
        ~gjort -0.33 ~glöm -0.23 ~glömt -0.30 ~grabb 0.59 ~grann -0.29 ~grannkommun -0.36 ~gransk -0.64 ~gratis -0.43
        ~grund -0.70 ~grupp 0.40 ~gubb -1.13 ~gymnasi 0.84 ~gäll -0.21 ~gäst 0.38 ~gång 0.28 ~går 0.27 ~gått -0.28
        ~göra 0.77 ~hall 0.33 ~hamn 0.56 ~hand -0.37 ~handl 0.41 ~handled -0.33 ~handlägg -0.66 ~hans -0.31 ~hed -0.55
        ~hela -0.30 ~helg -0.60 ~hell 0.55 ~hellr 0.39 ~helt 0.21 ~heltid 0.47 ~hem 0.70 ~hemm 1.02 ~hemtjänst 0.77
        ~henn -0.36 ~het -0.83 ~histori 0.21 ~hit 0.48 ~hitt 0.36 ~hjälp -0.25 ~honom 0.34 ~hopp 0.32 ~hot 0.95
        ~hunnit 1.08 ~hus 0.47 ~häls 0.82 ~hämt 0.92 ~håll -0.22 ~hör 1.18 ~höra 1.00 ~höst -0.75 ~ibland -0.58
        ~ideell -0.54 ~ifrå 0.27 ~igen 0.68 ~igenom -0.32 ~inbjud -0.27 ~information 0.20 ~ing 0.59 ~inga 0.89
        ~ingenjör 0.84 ~inn 0.27 ~inom -0.69 ~jobb 0.36 ~journal 0.30 ~jämn -0.31 ~jämställd -0.42 ~jämställt 0.74
        ~kaff -0.36 ~kall 0.30 ~kampanj -0.42 ~kedj 0.20 ~kill 0.39 ~klass 0.48 ~kolleg -0.34 ~kommit -0.75
        ~kommun -0.28 ~kommunal -1.12 ~kontakt 0.41 ~kontor -0.27 ~kort -0.29 ~krav -0.50 ~krig 0.66 ~kris 0.59
        ~kron -0.31 ~kropp 0.89 ~kräv -0.33 ~kun -0.36 ~kund -0.46 ~kunskap -0.29 ~kuratorn 0.35 ~kurs -0.22
        ~kvar 0.91 ~kvin -0.24 ~kvinn 0.32 ~kvinnlig 0.51 ~kvinnojour 0.35 ~kvinnor -0.64 ~kväll 0.39 ~kvällstid 0.73
        ~känn 0.54 ~kök -0.24 ~könsuppdel -0.38 ~köpa -0.56 ~köra 1.55 ~lag 0.65 ~ledning 0.41 ~ledningsgrupp -0.55
        ~leverantör 0.20 ~ligg 0.47 ~lika -0.54 ~linj -0.45 ~list -0.21 ~lit -0.68 ~lokal -0.51 ~lyssn -0.27
        ~lägg -0.56 ~lägr 0.42 ~lämn 0.40 ~län -0.49 ~länsstyrels -0.21 ~lär -0.23 ~lära -0.28 ~läsa 0.41 ~lätt -0.36
        ~lån -0.45 ~låt -0.33 ~låta -0.51 ~lön 0.21 ~makt -0.48 ~mall -0.47 ~mamm 1.14 ~manlig 0.73 ~mann 0.39
        ~mars 0.44 ~med 0.68 ~medarbet -0.79 ~medlemm -0.79 ~men -0.44 ~mil 0.36 ~miljon -0.62 ~minst 0.24 ~minut 0.38
        ~mottagning -0.22 ~män 0.40 ~männ 0.44 ~märk -0.48 ~mäta -0.23 ~mål -0.72 ~mån -0.23 ~månad 0.46 ~måndag -0.25
        ~natt 0.54 ~ner 0.56 ~nian -0.89 ~nio -0.27 ~nitton 0.30 ~noll 0.41 ~norm -0.30 ~norr -0.80 ~numer 0.37
        ~numr -0.95 ~nya -0.25 ~nytt 0.38 ~nämn -1.04 ~nära -0.31 ~närm 0.98 ~nätverk -0.27 ~någonstan 0.67 ~någr 1.00
        ~obekväm -0.26 ~offentlig -0.71 ~ofta 0.34 ~omklädningsrum -0.25 ~omklädningsrumm 0.50 ~omsorg 0.51 ~ord 0.33
        ~ordför -0.31 ~organisation -0.34 ~ork -0.63 ~pandemin -0.65 ~papp 0.65 ~par -0.27 ~pension 0.67 ~per -0.50
        ~person -0.28 ~personal 0.55 ~plan -0.22 ~planer -0.21 ~plat 0.58 ~plats 0.27 ~plugg -0.57 ~plötslig -0.27
        ~pojk 0.81 ~pojkar -0.21 ~polis -0.75 ~praktik 0.33 ~precis 0.64 ~problem 0.28 ~procent -0.23 ~program -0.45
        ~projekt -0.91 ~prov 0.40 ~psykisk -0.68 ~publicer -0.22 ~punkt -0.71 ~rapport -0.43 ~redovis -0.70
        ~region -0.62 ~regional -0.55 ~regl -0.36 ~rekryter -0.46 ~rekt -0.21 ~relation -0.23 ~riktig -0.54
        ~ringd -0.22 ~risk -0.46 ~rit 0.34 ~roll -0.57 ~rum -0.45 ~rutin 0.52 ~räck -0.29 ~rädd -0.57 ~rädsl 0.81
        ~räk -0.21 ~räkn 0.30 ~rätt 0.27 ~sade -0.67 ~sagt -0.73 ~sak 0.27 ~samm 0.30 ~samordn -0.31 ~samråd 0.76
        ~samtal -0.43 ~samtidig 0.22 ~samtyck -0.37 ~samverk -0.93 ~satsning -0.67 ~satt 0.30 ~scen 0.44 ~schem -0.61
        ~sekretess -0.39 ~sent 1.08 ~ser 0.25 ~sex -0.31 ~sexton 0.67 ~sfi -0.21 ~sid -0.60 ~sida -0.44 ~siffr -0.30
        ~sist 0.54 ~sitt 0.45 ~sjuk 0.89 ~sjukfrånvaron 0.22 ~sjukhus 0.50 ~själv -0.25 ~skick -0.29 ~skift -0.80
        ~skilln -0.47 ~skog 0.43 ~skratt -0.86 ~skrev 0.54 ~skriv -0.35 ~skrivit -0.56 ~skull -0.39 ~skydd 0.38
        ~skylt -0.48 ~skämt 1.26 ~skärm -0.77 ~sköt -0.34 ~slipp 0.52 ~slut 0.30 ~slår 0.40 ~små -0.47 ~soc -0.31
        ~socialjour -0.27 ~socialtjänst -1.01 ~sommarjobb 0.87 ~spel 0.32 ~stab 0.27 ~stann 0.35 ~start -0.47
        ~station 0.29 ~statsbidrag -1.12 ~stockholm -0.83 ~stor 0.40 ~strategi -0.52 ~strategin -0.31 ~stress 0.50
        ~student 0.30 ~studi 0.37 ~styr -0.55 ~stäng 0.35 ~ståend -0.44 ~står 0.35 ~stöd -0.85 ~störst -0.49
        ~svar 0.39 ~svår 0.74 ~svårt 0.44 ~syns 0.24 ~säg 0.52 ~säga 0.31 ~säll -0.31 ~sämr 0.50 ~sätt -0.21 ~såg 0.39
        ~sånt -0.62 ~söka 0.24 ~sökt 0.84 ~tack -0.46 ~tag 0.48 ~tapp 0.35 ~tar 0.92 ~teknik 0.40 ~teknisk 1.05
        ~telefon 0.84 ~timm 0.25 ~titt 0.54 ~tjej 0.24 ~tjugo 0.87 ~tjänst 0.28 ~toalett 0.22 ~tog -0.47 ~tolk -1.15
        ~trakasseri 0.71 ~tredj 0.21 ~tredjedel -0.35 ~tror 0.57 ~trossamfund -1.07 ~träff 0.22 ~trän -0.35
        ~tråkig 0.20 ~tung -0.28 ~tur 0.89 ~tus -0.68 ~tvärtom -0.62 ~tvätt 0.65 ~tyck 0.87 ~tyst -0.60
        ~tystnadsplikt -1.14 ~tänk -0.68 ~umeå -1.15 ~underskrift 0.25 ~ungdom -0.75 ~ungdomsråd -0.40 ~ungefär -0.79
        ~uppföljning -0.29 ~uppgift 0.32 ~upphandling -0.39 ~utbild 0.39 ~ute -0.73 ~utred -0.21 ~utsatt 0.63
        ~vaktmäst -0.21 ~val -0.73 ~valberedning -0.33 ~vanlig -0.47 ~varann -0.49 ~varav -0.29 ~varend -0.73
        ~varför 0.50 ~varit -0.22 ~vartann -0.53 ~vem 0.40 ~vet 0.42 ~veta 0.28 ~viktig -0.29 ~vilj -0.69 ~vilk -0.37
        ~vore -0.56 ~väg 0.60 ~vägg 0.72 ~välj 0.50 ~vänt 0.82 ~våg -0.65 ~våldsutsatt 0.24 ~vård 0.55
        ~vårdcentral -0.86 ~yngr -0.22 ~yrke 0.35 ~yttr -0.57 ~äger -0.24 ~äldr 0.97 ~ändr -0.73 ~ändå 0.34
        ~ännu -0.23 ~ärlig -0.40 ~åker 1.03 ~åklag -0.35 ~åren -0.61 ~året -0.36 ~årlig -0.52 ~ått -0.25 ~önsk -0.54
        ~öpp -0.70 ~öppn -0.29 ~överallt -0.29 ~övning -0.70
        """,
        "utvecklingsomrade": """
        bias -0.46
        board -0.11
        cell -0.04
        early -0.23
        end -0.12
        evaluation -0.29
        first -0.11
        fragment -0.04
        frameCentralAktor -0.22
        frameHindrande -0.22
        frameLansstyrelsen -0.21
        frameNone -0.16
        frameNulage -0.14
        framePadrivande 0.02
        framePrioritering 0.64
        frameSamverkansform -0.27
        frameUtmaning -0.13
        frameUtvecklingsomrade 1.00
        fronted -0.22
        hedged 0.57
        imperative 0.06
        item -0.02
        meeting -0.08
        middle -0.31
        modal 0.15
        negation -0.10
        negations -0.06
        next3 -0.30
        number 0.11
        plain -0.03
        question -0.12
        quote -0.18
        shortFirst -0.12
        third 0.15
        turn -0.17
        weHave -0.11
        words14 -0.03
        words6 -0.34
        wordsMore 0.07
        ~2019 -0.39 ~2020 -0.27 ~akut -0.35 ~all -0.24 ~ann -0.21 ~annar -0.30 ~anställ -0.20 ~anställning 1.33
        ~arbetsförmedling -0.20 ~arbetsplats -0.30 ~avgör -0.24 ~avtal -0.26 ~bank -0.21 ~bara -0.22 ~barnahus -0.25
        ~barnomsorg -0.22 ~begär -0.22 ~behöv 1.97 ~beslut -0.25 ~betal -0.32 ~betald -0.37 ~betyd 0.41 ~bidrag -0.31
        ~bland 0.44 ~blankett 0.81 ~bok -0.22 ~bolag -1.00 ~bor 0.42 ~bord -0.23 ~bra -0.38 ~bredvid -0.25
        ~broschyr -0.22 ~bruk 0.53 ~byggd -0.51 ~byt 0.76 ~byta -0.29 ~bättr 0.50 ~båda -0.28 ~bör 0.71 ~börj 0.33
        ~dagtid -0.21 ~del 0.39 ~dela 0.23 ~deltag -0.24 ~deltid -0.28 ~dessutom -0.39 ~dom -0.36 ~dubbelt -0.28
        ~dusch -0.31 ~däreft -0.21 ~därifrå -0.25 ~dörr -0.25 ~efteråt 1.17 ~egen 0.39 ~egna -0.20 ~enda -0.23
        ~enhet -0.21 ~enkät -0.25 ~ensamm 0.51 ~fack -0.22 ~familj -0.38 ~femton -0.31 ~fjorton -0.22
        ~folkhögskol -0.77 ~form -0.29 ~forskning -0.48 ~fortfar -0.25 ~framför -0.25 ~fullmäktig 0.48 ~funk -0.20
        ~fyll -0.21 ~fyra -0.21 ~fått 0.45 ~följ 0.62 ~följd -0.31 ~för 0.27 ~förbund -0.45 ~före -0.24 ~förr -0.22
        ~förskol 0.25 ~först -0.31 ~förtroendevald -0.21 ~föröv -0.53 ~gemensam 0.74 ~gemensamm -0.35 ~ger -0.24
        ~ges -0.21 ~ggr -0.22 ~gjord -0.30 ~glömt -0.30 ~grabb -0.29 ~grann -0.21 ~grannkommun -0.48 ~gubb -0.46
        ~gymnasi -0.21 ~gär -0.24 ~gäst -0.31 ~gått -0.23 ~halv 0.38 ~halvår 0.32 ~hamn -0.24 ~hand -0.27 ~handl -0.32
        ~handlägg 0.83 ~hed -0.61 ~hela -0.67 ~hellr -0.39 ~heltid -0.28 ~het -0.24 ~hinn -0.22 ~hit -0.55 ~hitt 0.21
        ~hjälp -0.20 ~hopp 0.48 ~hunnit -0.33 ~hus -0.22 ~hushåll -0.25 ~häls -0.22 ~högstadi -0.21 ~höra 0.74
        ~höst -0.39 ~igen 0.50 ~igenom -0.25 ~ihop -0.48 ~inbjud -0.41 ~industri -0.30 ~ingenting -0.22 ~inom -0.22
        ~jobb -0.32 ~jour -0.64 ~journal -0.42 ~jämställd -0.20 ~kedj -0.23 ~krav -0.23 ~krig -0.50 ~kropp -0.42
        ~kräv -0.22 ~kun 0.68 ~kund 1.06 ~kust 0.32 ~kvartal -0.21 ~känn -0.25 ~kök -0.24 ~kön 0.76 ~köpa -0.49
        ~kör -0.21 ~köra -0.33 ~lag -0.25 ~land 0.31 ~larm -0.22 ~led 0.32 ~ligg -0.23 ~list -0.40 ~lokal -0.37
        ~lst -0.33 ~lägg 0.55 ~lägr -0.21 ~lämn 1.18 ~länet -0.22 ~lära 1.27 ~läsa 0.27 ~låt 0.22 ~låta -0.35
        ~mall 0.58 ~manlig -0.24 ~maskin 0.33 ~med -0.29 ~mell -0.35 ~men -0.22 ~mest -0.23 ~minst -0.26 ~minut -0.24
        ~mobil -0.27 ~mottagning -0.26 ~märk -0.27 ~mät -0.20 ~mäta -0.56 ~mål 0.76 ~mån 0.88 ~måndag -0.44 ~måst 0.34
        ~möt -0.29 ~möte -0.22 ~ner -0.24 ~numm -0.48 ~numr 0.22 ~nämn 0.78 ~närm -0.27 ~nät -0.23 ~någon 0.70
        ~någonstan -0.24 ~någr -0.23 ~nån -0.39 ~når 0.21 ~oavsett -0.24 ~obekväm -0.26 ~ofta -0.21 ~ord 0.74
        ~organisation -0.24 ~ort -0.27 ~part -0.24 ~peng -0.40 ~person 0.81 ~plan 0.82 ~plat 0.40 ~plats 0.56
        ~pojkar -0.80 ~polis -0.45 ~program -0.34 ~punkt -0.23 ~rad -0.24 ~rakt -0.47 ~region -0.23 ~regional -0.25
        ~regl -0.31 ~riktig 0.46 ~risk -0.46 ~rit 0.24 ~roll -0.22 ~runt -0.28 ~rutin -0.41 ~räck -0.61 ~rädd -0.36
        ~rädsl -0.24 ~räk 0.27 ~rätt -0.22 ~råd -0.24 ~sade -0.24 ~sakn 0.86 ~samråd 0.32 ~samtidig -0.59
        ~samtlig -0.29 ~samtyck -0.29 ~samverk -0.30 ~schem -0.35 ~ser -0.25 ~sida -0.25 ~sitt -0.29 ~skick -0.36
        ~skift -0.28 ~skrev -0.28 ~skriv 0.30 ~skrivit -0.37 ~skull 0.61 ~skydd 0.30 ~skylt -0.47 ~skärm -0.34
        ~slipp 0.22 ~slår -0.28 ~snabb -0.29 ~soc -0.41 ~socialjour -0.21 ~socialtjänst -0.33 ~son -0.31 ~språk -0.20
        ~stann 0.61 ~start 0.46 ~statistik 0.44 ~statsbidrag -0.26 ~stockholm -0.22 ~strategin -0.21 ~ställ 0.22
        ~störst -0.79 ~säga -0.27 ~sätt -0.23 ~tas -0.24 ~teknisk -0.24 ~tid 0.24 ~tillsamman 0.49 ~tjugo -0.20
        ~tjänst 0.42 ~tolk -0.36 ~trossamfund -0.22 ~trygg -0.21 ~träff -0.30 ~tus -0.40 ~tvärtom 0.39 ~tänk -0.26
        ~ungdom -0.29 ~ungdomsråd -0.23 ~uppdrag -0.36 ~uppföljning 0.42 ~utbild 0.28 ~utbildning 0.54 ~vanlig 0.36
        ~varit -0.21 ~varj -0.23 ~vartann -0.25 ~vem -0.23 ~verksam 0.38 ~vilj 1.45 ~vill -0.24 ~vis -0.23 ~väg -0.60
        ~välj -0.24 ~vänd 0.28 ~vänt 0.30 ~vård -0.42 ~vårdcentral -0.22 ~ägar -0.24 ~äldr -0.21 ~ärend -0.47
        ~åklag -0.37 ~årlig -0.28 ~önsk -0.33 ~öpp -0.25 ~överallt -0.22
        """,
    ]
}
