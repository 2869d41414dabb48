/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.44
        cueMost 0.50
        cues 0.47
        decisive 1.16
        decisiveOther -0.19
        frame 0.92
        frameFar -1.05
        frameFarOther 0.13
        frameOther -0.12
        heading 0.70
        headingGuess 0.31
        headingOne 0.96
        headingSure 1.32
        lead 0.86
        leadFramed 1.34
        question 0.71
        questionFar -1.05
        questionOne 1.17
        questionSure 0.71
        """,
        "central-aktor": """
        bias 0.13
        board -0.06
        cell -0.09
        comparative -0.08
        early -0.40
        end 0.94
        evaluation -0.28
        first -0.13
        fragment -0.25
        frameCentralAktor 0.61
        frameHindrande -0.16
        frameLansstyrelsen -0.41
        frameNone -0.08
        frameNulage -0.22
        framePadrivande -0.22
        framePrioritering 0.19
        frameSamverkansform 1.53
        frameUtmaning -0.24
        frameUtvecklingsomrade -0.23
        fronted 1.86
        hedged 0.03
        imperative -0.21
        item 0.04
        late -0.58
        later 0.10
        meeting -0.64
        middle -0.48
        modal 0.51
        negation 0.18
        negations -0.06
        next3 0.59
        number -0.19
        plain 0.03
        question -0.29
        quote -0.47
        shortFirst 0.12
        third -0.43
        turn 0.11
        weHave -0.20
        words14 0.06
        words6 0.04
        wordsMore -0.06
        ~2019 -0.59 ~akut 0.87 ~aldrig 0.56 ~all -0.21 ~alls -0.44 ~alltid 0.24 ~andr -0.30 ~anmälning -0.24
        ~ann 0.35 ~annar 0.34 ~anställ 0.74 ~anställning -0.47 ~ansökning -0.24 ~använd -0.69 ~arbet -0.36
        ~arbetsförmedling 0.76 ~arbetsgiv 0.23 ~avgör 0.79 ~avtal 0.28 ~bank 0.87 ~bara 0.56 ~barn -0.23
        ~barnmorsk -0.23 ~barnomsorg -0.36 ~behöv -0.21 ~beredskap 0.33 ~beslut 0.44 ~beställ -0.28 ~besök -0.24
        ~betald -0.20 ~betalt -0.74 ~bibliotek -0.21 ~bil -0.55 ~boend -0.30 ~bor -0.30 ~bra -0.38 ~bransch -0.22
        ~brist -0.23 ~broschyr -0.24 ~bråk 0.63 ~budg -0.26 ~budget -0.35 ~bygg 0.25 ~byggd -0.34 ~byt -0.24
        ~bäst -0.68 ~bättr -0.26 ~båda -0.41 ~både 0.36 ~bör 0.37 ~dag 0.46 ~dam -0.72 ~decemb -0.23 ~del -0.38
        ~dela -0.40 ~dessutom -0.42 ~distan -0.37 ~dit 0.34 ~dom 0.57 ~däreft -0.45 ~däremot 0.68 ~därmed 0.79
        ~dörr -0.33 ~efterfråg -0.22 ~efteråt -1.05 ~eget -0.28 ~egna -0.42 ~elevhäls 1.09 ~elva -0.28 ~emot 0.34
        ~enda 0.50 ~enkelt -0.33 ~enkät -0.93 ~enlig 0.55 ~fack 0.44 ~faktiskt -0.35 ~fall -0.46 ~familj -0.39
        ~fast 0.21 ~fatt -0.21 ~fel -0.21 ~fem -0.21 ~femton -0.46 ~film -0.34 ~finn -0.51 ~fjorton -0.20
        ~fler -0.23 ~flest 0.27 ~flytt -0.28 ~form 0.21 ~forskning 0.86 ~fortfar -0.20 ~fram -0.41 ~framför -0.28
        ~fredag -0.45 ~frivård 0.72 ~funger -0.29 ~funk -0.57 ~fyrtio -0.24 ~färr -0.30 ~fått -0.50 ~född -0.29
        ~följ -0.34 ~följd -0.28 ~fördel -0.28 ~före 0.42 ~förening 0.38 ~förklar -0.27 ~förskol -0.21 ~först 0.23
        ~förstår -0.33 ~förtroendevald 0.39 ~föräldr 0.22 ~föräldraledig -0.44 ~gaml 1.31 ~gav -0.27
        ~gemensam -0.54 ~gemensamm -0.30 ~gemensamt -0.77 ~ger -0.28 ~ges -0.38 ~ggr -0.75 ~gjord -0.39 ~glöm 1.18
        ~grann -0.21 ~grund -0.29 ~gubb -0.33 ~gymnasi -0.24 ~gäll -0.21 ~gär 0.49 ~gäst -0.42 ~gång -0.21
        ~gått -0.28 ~göra -0.28 ~hall 1.14 ~halvår -0.42 ~hamn -0.34 ~hand -0.41 ~handl -0.43 ~handlägg -0.22
        ~hans -0.23 ~hela -0.28 ~helg -0.46 ~hell 0.40 ~heltid -0.27 ~hemm -0.21 ~henn -0.40 ~het -0.44
        ~hinn -0.24 ~hit 0.90 ~hjälp -0.25 ~hopp -0.39 ~hunnit -0.44 ~hus -0.50 ~hälft 0.50 ~häls -0.29 ~händ 0.73
        ~håll -0.21 ~högstadi -0.27 ~höst -0.81 ~ibland -0.36 ~igen 0.51 ~ihop 0.28 ~inbjud 1.10 ~industri -0.53
        ~industrin 0.38 ~inga -0.20 ~ingenting 0.96 ~inkomst -0.26 ~inn -0.25 ~inom -0.56 ~jargong -0.49
        ~jobb -0.22 ~jour -0.39 ~jämn -0.32 ~jämställd -0.25 ~kaff -0.31 ~kall -0.28 ~kill 0.31 ~kolleg -0.27
        ~kom -0.40 ~komm -0.27 ~kommun -0.45 ~kommunal 0.32 ~kontor -0.24 ~kort -0.25 ~kost -0.27 ~krav 0.25
        ~kräv -0.34 ~kun -0.33 ~kund -0.31 ~kuratorn -0.38 ~kvart -0.24 ~kvartal -0.34 ~kvinnlig -0.40
        ~kvinnor -0.28 ~kvällstid -0.37 ~känn -0.24 ~kön -0.27 ~köra -0.52 ~körkort -0.21 ~lag -0.31 ~larm -0.74
        ~led -0.22 ~ligg 0.61 ~lika -0.25 ~list -0.22 ~lokal 0.22 ~lst -0.52 ~lyssn -0.31 ~lägg -0.55 ~läm -0.22
        ~lämn -0.23 ~länet -0.78 ~länsstyrels -0.21 ~lär -0.40 ~läs 0.54 ~läsa -0.28 ~låta 0.83 ~lön -0.24
        ~makt 0.21 ~mall -0.21 ~mann -0.26 ~maskin -0.81 ~med -0.22 ~medarbet -0.25 ~men 0.32 ~mening -0.26
        ~mest -0.21 ~mil -0.22 ~mindr -0.28 ~minst -0.30 ~minut -0.39 ~mottagning -0.85 ~märk 0.51 ~mät -0.21
        ~mål -0.40 ~måndag -0.27 ~måst 0.72 ~möt -0.38 ~möte -0.63 ~möts -0.44 ~nio -0.21 ~norm -0.25 ~norr -0.29
        ~numm -0.26 ~nya -0.36 ~nämn -0.47 ~nämnd -0.24 ~nät -0.35 ~någonstan -0.27 ~någr -0.25 ~nån -0.64
        ~når 0.84 ~oavsett -0.24 ~oft -0.22 ~olik -0.23 ~ord -0.20 ~ordför -0.53 ~organisation 1.26 ~ork -0.29
        ~ort 0.28 ~par 0.51 ~part 0.84 ~peng 0.77 ~per -0.22 ~personal -0.32 ~plat 0.32 ~pojkar -0.25 ~polis -0.59
        ~politik -0.62 ~pris -0.26 ~problem 0.62 ~program -0.20 ~publicer -0.21 ~punkt -0.33 ~rad -0.25 ~red -0.37
        ~regional -0.35 ~regl -0.62 ~rekryter 0.52 ~rest -0.21 ~rum -0.75 ~runt -0.71 ~räck -0.86 ~rädd -0.29
        ~rädsl -0.31 ~räkn -0.33 ~rätt -0.33 ~råd 0.51 ~röst -0.25 ~sade -0.31 ~sagt -0.25 ~sak -0.21 ~sakn -0.23
        ~samm -0.24 ~samråd -0.48 ~samtidig -0.47 ~samtlig -0.28 ~samtyck 0.83 ~samverk -0.59 ~satt -0.37
        ~schem -0.22 ~ser 0.39 ~ses -0.56 ~sett 0.26 ~sex -0.20 ~sfi 0.98 ~sid -0.44 ~sida 0.90 ~siffr -0.31
        ~sist -0.45 ~sitt 0.53 ~sju -0.21 ~själv -0.22 ~skick -0.78 ~skift -0.42 ~skog -0.33 ~skol -0.34
        ~skratt -0.38 ~skriv 0.35 ~skrivit -0.23 ~skärm -0.24 ~små -0.43 ~soc -0.64 ~socialjour -0.58
        ~socialtjänst -0.50 ~stab -0.25 ~stadg -0.25 ~stann -0.52 ~statsbidrag -0.48 ~strategin -0.56 ~studi 0.46
        ~styr 0.68 ~styrels -0.22 ~ställ -0.34 ~stå -0.45 ~ståend -0.36 ~står -0.30 ~stöd -0.30 ~störst 0.81
        ~svar -0.56 ~säg -0.30 ~säga -0.37 ~såg -0.35 ~sök -0.25 ~söka -0.36 ~tack -0.21 ~tagit -0.24 ~tapp 0.25
        ~tas 0.54 ~teknisk -0.32 ~termin -0.27 ~tid -0.24 ~tidig 0.29 ~tillbak -0.25 ~timm -0.29 ~tjugo 0.28
        ~tjänst -0.68 ~torsdag -0.38 ~trettio -0.27 ~tror -0.29 ~trossamfund 0.65 ~trot 0.76 ~trygg -0.20
        ~tur -0.23 ~två -0.26 ~tyck -0.30 ~typ -0.23 ~tyst -0.23 ~tänk 0.39 ~umeå -0.26 ~unga -0.26 ~uppdrag -0.36
        ~uppföljning -0.47 ~upphandl -0.83 ~utbild 0.92 ~utbildning -0.37 ~ute -0.22 ~utrik -0.30 ~varandr -0.44
        ~vardag -0.26 ~varend 1.00 ~varit 0.71 ~varj -0.28 ~vartann -0.21 ~veck -0.38 ~verksam -0.20 ~vet -0.30
        ~veta -0.36 ~viktig 0.34 ~vilj 0.39 ~villk -0.32 ~vis -0.42 ~visa -0.51 ~vore -0.41 ~vux -0.24 ~väg -0.45
        ~vägg 0.69 ~välj -0.33 ~vänt -0.30 ~våld -0.33 ~vård 0.39 ~vårdcentral 0.21 ~yrke -0.28 ~ägar 0.92
        ~äger 0.63 ~äldr -0.29 ~ändr -0.31 ~ännu -0.91 ~ärend -0.34 ~ärlig -0.28 ~åker -0.24 ~åklag -0.23
        ~året -0.23 ~årlig -0.48 ~ått -0.33 ~öpp -0.29 ~övning -0.25
        """,
        "hindrande": """
        bias 0.26
        board -0.21
        comparative 0.07
        early -0.42
        end -0.85
        evaluation 0.09
        first 0.06
        fragment -0.14
        frameCentralAktor -0.40
        frameHindrande 0.98
        frameLansstyrelsen -0.52
        frameNone 0.12
        frameNulage -0.17
        framePadrivande -0.09
        framePrioritering -0.39
        frameSamverkansform -0.43
        frameUtmaning 0.09
        frameUtvecklingsomrade -0.26
        fronted -0.14
        hedged -0.33
        imperative -0.32
        item 0.08
        late 0.86
        meeting 0.65
        middle 1.02
        modal 0.04
        negation 0.25
        negations 0.33
        next3 -0.49
        plain -0.03
        question 0.32
        quote -0.13
        shortFirst 0.11
        third -0.31
        turn 0.05
        weHave 0.05
        words6 0.10
        wordsMore 0.08
        ~2019 0.64 ~2020 -0.62 ~aldrig 0.57 ~alls -0.54 ~allt 0.42 ~alltid 0.31 ~andr 0.24 ~anmäl -0.30
        ~anmälning -0.42 ~annar -0.25 ~anställ -0.35 ~ansökning -1.22 ~antal 1.13 ~arbet 0.40
        ~arbetsförmedling -0.55 ~arbetsmiljö 0.48 ~arbetsplats -0.32 ~avdelning -0.20 ~avgör -0.35 ~avtal 0.23
        ~bank 0.36 ~bara -0.29 ~barn -0.27 ~barnmorsk -1.08 ~barnpassning -0.39 ~begär -0.43 ~behöv -0.32
        ~ber 0.48 ~beredskap 0.23 ~berätt 0.29 ~beslut 0.74 ~beställ -0.39 ~bestämm -0.63 ~består 0.32
        ~betald -0.70 ~betalt 0.46 ~betyd -0.38 ~betyg -0.56 ~bibliotek -0.25 ~bidrag 0.47 ~bil -0.26 ~bild 0.63
        ~bjud -0.37 ~bland -0.44 ~blivit -0.33 ~bolag -0.24 ~bord -0.50 ~bort 1.00 ~bra 0.21 ~bransch 0.26
        ~brist 0.85 ~broschyr -0.53 ~bryt -0.32 ~bråk -0.75 ~budget -0.37 ~buss 0.56 ~bygg 0.48 ~byt 0.53
        ~byta -0.50 ~byts 1.02 ~bäst -0.25 ~bättr -0.60 ~både -0.42 ~bör -0.33 ~börj -0.41 ~chef 0.77 ~dag -0.31
        ~dam -1.07 ~decemb 1.36 ~deltag 0.47 ~deltid 0.38 ~dessutom 0.24 ~digitalt -0.58 ~direkt -0.29
        ~distan -0.78 ~dit 0.79 ~drar 1.06 ~driv -0.32 ~dygn -0.29 ~däreft -0.33 ~däremot -0.62 ~därför 0.54
        ~dörr 0.26 ~efterfråg 0.43 ~eftersom 0.67 ~egen -0.45 ~egna 0.20 ~elev -0.24 ~elva 0.48 ~emot -0.62
        ~enda -0.29 ~enhet -0.70 ~enkelt 0.55 ~enkät -0.68 ~ens -0.46 ~ensam 0.67 ~fall -0.45 ~fatt 0.69
        ~februari 0.70 ~fel 0.80 ~fem 0.44 ~femton -0.89 ~fick -0.21 ~film -0.35 ~fjol -0.63 ~fjorton 0.32
        ~fjärd 0.30 ~fler -0.97 ~flest -0.49 ~flick -0.58 ~flytt 0.54 ~folk 0.52 ~form -0.44 ~forskning 0.91
        ~fortfar -0.25 ~fram -0.41 ~framför -0.41 ~fredag -0.74 ~frivillig -0.42 ~fråg 0.27 ~fullt -0.37
        ~funger -0.41 ~funk -0.53 ~fyrtio -0.38 ~färr 1.08 ~född -0.22 ~följd -0.54 ~fördel 0.26 ~fördelning -0.50
        ~förening 0.30 ~förklar -0.25 ~förlor 0.48 ~förr -0.32 ~först -0.32 ~förstår -0.41 ~föräldr -0.52
        ~föräldraledig 0.63 ~gaml -1.03 ~gav -0.87 ~gemensam -0.36 ~gemensamm -0.22 ~gemensamt -0.30 ~genom 0.71
        ~ges 0.28 ~ggr -0.55 ~gick -0.29 ~gjord 1.35 ~gjort -0.39 ~glöm -0.47 ~grabb -0.21 ~grann 0.25
        ~grund -0.20 ~grupp -0.28 ~gubb 0.91 ~gymnasi 0.65 ~gäll 0.52 ~gär -0.23 ~gäst -1.39 ~går 0.31 ~gått -0.28
        ~gör 0.37 ~haft 0.60 ~hall -0.29 ~halvår -0.36 ~handl 0.41 ~handled 0.28 ~handlägg 1.42 ~helg -0.82
        ~hell -0.91 ~hem -0.54 ~hemm -0.51 ~hemtjänst -0.50 ~henn -0.48 ~het -0.25 ~hinn 1.28 ~hjälp 0.80
        ~hopp -1.61 ~hot -0.39 ~hundr 0.42 ~hunnit -0.36 ~hus -0.64 ~hälft -0.50 ~häls -0.58 ~hämt -0.59
        ~häng -0.26 ~håll -0.36 ~hållit -0.45 ~högstadi -1.14 ~hör -0.46 ~höra -0.48 ~höst 0.81 ~ibland 1.61
        ~ideell 0.33 ~ifrå -0.26 ~igen -0.69 ~igenom -0.45 ~ihop -0.40 ~industri -0.52 ~information -0.28
        ~ing 0.21 ~ingenting 0.43 ~inkomst -0.54 ~inn -0.41 ~inom -0.24 ~insats -0.21 ~inte 0.42 ~jargong 0.33
        ~jobb -0.23 ~jour -0.82 ~just -0.30 ~jämn -0.41 ~jämställd 0.30 ~jämställt 0.43 ~kaff -0.33 ~kall -0.81
        ~kampanj -0.39 ~kill -0.61 ~klar 0.68 ~klock 0.29 ~kolleg 0.67 ~kom -0.66 ~komm 0.32 ~kommun 0.28
        ~kommunal 0.83 ~kontor 0.34 ~krav -0.21 ~kron 1.02 ~kräv 0.47 ~kun -0.27 ~kunskap 0.29 ~kuratorn 0.35
        ~kurs -0.22 ~kvar -0.45 ~kvart -0.51 ~kvartal -0.87 ~kvinn -0.34 ~kvinnlig -0.35 ~kvällstid 0.24
        ~känn 0.59 ~kök -0.53 ~kön 0.45 ~kör -0.22 ~köra -0.90 ~lag 0.86 ~larm -0.59 ~ledningsgrupp -0.78
        ~lev -0.30 ~leverantör 0.99 ~ligg -0.42 ~lika -0.33 ~list -0.85 ~lit 0.78 ~lst -0.40 ~lyssn 0.40
        ~lägg -0.40 ~lägr -0.41 ~lämn -0.32 ~län -0.33 ~länet -0.40 ~läng -0.47 ~längr 0.56 ~lära -0.38
        ~läsa -0.75 ~lång 0.44 ~låta -0.27 ~mall 0.22 ~mamm -0.89 ~manlig -0.68 ~maskin 0.73 ~med -0.57
        ~medarbet 1.05 ~medlemm 0.83 ~men 0.68 ~mest -0.87 ~mil 0.51 ~mindr -0.48 ~mottagning -0.97 ~män -0.25
        ~männ -0.51 ~mål -0.41 ~mån 0.22 ~måndag 0.92 ~måst -0.29 ~möt 0.56 ~möte 0.40 ~möts -0.32 ~natt -0.48
        ~nio 0.24 ~noll 1.06 ~norr -0.21 ~numer -0.62 ~numm -0.38 ~nytt -0.21 ~nämn -1.67 ~nära -0.29 ~närm -0.35
        ~näst -0.30 ~nätt -0.29 ~nätverk -0.74 ~någon -0.25 ~någonstan -0.79 ~något 0.38 ~någr -0.38 ~nån 0.36
        ~når 0.53 ~oavsett -0.42 ~offentlig -0.44 ~olik 0.98 ~omklädningsrum 0.46 ~omklädningsrumm -0.29
        ~omsorg -0.24 ~ordför -0.69 ~ork -0.28 ~ort -0.25 ~pandemin -0.27 ~papp -0.73 ~par -0.37 ~part -0.48
        ~peng -0.74 ~person 0.34 ~plan 0.20 ~planer 0.74 ~plats 0.34 ~pojk -0.66 ~pojkar -0.35 ~polis 0.97
        ~prat -0.37 ~precis -0.61 ~pris 0.30 ~problem -0.25 ~program -0.21 ~projekt 0.44 ~publicer -0.30
        ~punkt -0.35 ~rad -0.29 ~red 0.51 ~regl 1.14 ~rekryter 0.57 ~rest -0.59 ~rik 0.42 ~riktig -0.21
        ~ring -0.71 ~ringd -0.57 ~risk -0.28 ~rit -0.30 ~roll -0.61 ~rum -0.36 ~rumm -0.55 ~runt -0.98
        ~rutin -0.43 ~räck -0.28 ~rädd 0.40 ~rädsl 0.63 ~räk -0.52 ~räkn 0.57 ~rätt -0.62 ~röst -0.49 ~sagt 0.64
        ~sakn 0.42 ~saml -0.25 ~samråd -0.32 ~samtal 0.25 ~samtidig 0.38 ~samtlig -0.38 ~samtyck -0.20
        ~samverk 1.09 ~satsning 0.88 ~scen -0.37 ~schem -1.07 ~sekretess 1.11 ~ser 0.22 ~sett -0.35 ~sexton -0.31
        ~sid -0.49 ~sida -1.02 ~sitt -0.50 ~sjuk -0.70 ~sker 0.84 ~skick 0.37 ~skift 0.29 ~skilln -0.29
        ~skratt 0.31 ~skrev -1.14 ~skrivit -0.33 ~skydd -0.29 ~skämt -0.28 ~skärm -1.04 ~sköt -0.45 ~slipp -0.25
        ~slår -0.36 ~små 0.38 ~snitt -0.35 ~socialtjänst 0.91 ~somm 0.44 ~son 0.67 ~språk -0.71 ~stab -0.36
        ~start -0.62 ~station 0.41 ~statsbidrag 1.54 ~stockholm 0.71 ~strategi -0.32 ~strategin -0.23 ~studi -0.48
        ~styck -0.50 ~styr 0.65 ~styrels -0.36 ~stäng 0.66 ~stå 0.28 ~ståend -0.32 ~stöd 0.64 ~sundsvall 0.71
        ~svår 0.45 ~syns 0.21 ~säga -0.35 ~såg -0.54 ~sånt -0.91 ~söka 0.33 ~tack 0.57 ~tal -0.32 ~tapp 0.24
        ~teknik -0.28 ~telefon -0.46 ~tid 0.25 ~tidig -0.40 ~tillsamman -0.47 ~timm 0.28 ~titt 0.37 ~tjej -0.30
        ~tjugo -1.24 ~toalett -0.27 ~torsdag -0.47 ~trakasseri -0.24 ~tre 0.35 ~tredj -0.44 ~trettio -0.51
        ~trossamfund 1.00 ~trot -0.82 ~trän -0.25 ~tråkig -0.50 ~tur -0.27 ~tus -0.59 ~tyst -0.30 ~umeå 0.91
        ~unga -0.44 ~uppdrag 0.98 ~uppföljning 0.80 ~upphandl 0.91 ~upphandling 0.73 ~utanför 0.31
        ~utbildning -0.24 ~ute 0.63 ~utred 0.31 ~utrik -0.21 ~utsatt -0.45 ~vaktmäst -1.11 ~val -0.34
        ~valberedning 0.76 ~varandr 0.51 ~varav 0.50 ~vardag 0.24 ~varend -0.62 ~varför -0.31 ~verksam -0.51
        ~vet 0.37 ~veta 0.99 ~viktig -0.23 ~vilj -1.04 ~vilk 0.39 ~villk 0.23 ~vis -0.79 ~vore -0.92 ~väg -0.85
        ~vägg -0.68 ~välj 0.20 ~vänd -0.44 ~våld -0.43 ~våldsutsatt -0.27 ~vår -0.34 ~vårdcentral 0.87 ~yrke -0.61
        ~yttr 0.70 ~äger 0.29 ~äldr -0.80 ~ändr 1.07 ~ändå -0.22 ~ärend -0.50 ~ärlig -0.54 ~äter 0.44 ~åker -0.62
        ~åklag -0.95 ~året -0.26 ~årlig -0.30 ~önsk 0.33 ~öpp -0.59 ~öppn 0.42 ~övning 0.50
        """,
        "lansstyrelsens-roll": """
        bias -0.53
        board 1.00
        cell -0.05
        comparative -0.03
        early -0.21
        end -0.09
        evaluation -0.04
        fragment -0.06
        frameCentralAktor -0.03
        frameHindrande -0.12
        frameLansstyrelsen 1.44
        frameNone -0.19
        frameNulage -0.13
        framePadrivande -0.13
        framePrioritering -0.18
        frameSamverkansform 0.31
        frameUtmaning -0.10
        frameUtvecklingsomrade 0.63
        fronted -0.13
        imperative 1.01
        item -0.02
        late -0.28
        later -0.06
        meeting -0.23
        middle -0.21
        modal 0.03
        negations -0.03
        next3 0.20
        number -0.16
        plain -0.10
        prose -0.06
        question -0.04
        quote 0.50
        shortFirst 0.06
        third -0.19
        turn -0.03
        weHave -0.05
        words14 -0.03
        wordsMore -0.09
        ~140 -0.40 ~anställ 0.57 ~arbetsförmedling -0.24 ~avdelning -0.40 ~avgör -0.21 ~barnomsorg -0.23
        ~beställ 0.63 ~besök -0.72 ~betyd 0.60 ~bidrag 0.28 ~bjud 0.64 ~bland -0.71 ~broschyr 0.52 ~bryt -0.25
        ~bråk -0.26 ~byta 0.26 ~bör 0.21 ~dela 0.21 ~dessutom -0.24 ~dit -0.21 ~dom -0.21 ~däremot -0.23
        ~dörr -0.27 ~efteråt -0.39 ~egna 0.35 ~elevhäls -0.29 ~elva 0.30 ~enkelt 0.24 ~enkät 1.19 ~fack -0.25
        ~folk -0.32 ~form -0.25 ~forskning 0.61 ~fram -0.23 ~frivård -0.20 ~fråg -0.30 ~följ 0.21 ~följd -0.21
        ~fördel 0.69 ~förklar 0.66 ~förstår 0.24 ~förvänt 0.60 ~ger 0.23 ~ges -0.25 ~ggr -0.30 ~grabb -0.25
        ~grann -0.21 ~gubb -0.22 ~gär 0.42 ~gäst -0.27 ~gör 0.51 ~göra 0.26 ~handl -0.22 ~hela 0.65 ~helg -0.20
        ~hemtjänst -0.20 ~hit 0.35 ~hunnit -0.22 ~häls 0.63 ~höst -0.36 ~ifrå 0.47 ~ihop 0.27 ~insats 0.35
        ~kall 0.24 ~kom 0.56 ~kunskap 0.20 ~kvin -0.46 ~köra -0.20 ~lokal -0.21 ~lst 2.11 ~lyssn -0.53 ~lämn -0.26
        ~län 0.33 ~länsstyrels 0.76 ~läsa -0.21 ~låta 0.30 ~maskin -0.26 ~mil 0.57 ~myndig 0.30 ~mån 0.32
        ~möte 0.80 ~nämn -0.31 ~nämnd -0.51 ~någr -0.27 ~når -0.28 ~olik 0.22 ~organisation -0.25 ~politik -0.75
        ~projekt -0.27 ~publicer 0.45 ~punkt -0.23 ~region -0.26 ~regl 0.36 ~rest -0.23 ~roll 0.83 ~rum -0.28
        ~runt -0.21 ~räk 0.47 ~sak -0.20 ~saml 0.64 ~samordn 0.51 ~samtyck -0.35 ~sfi -0.22 ~skick 1.02 ~skog 0.28
        ~skrev -0.25 ~skrivit 0.36 ~skydd -0.86 ~skärm -0.23 ~slipp 0.53 ~slut 0.33 ~soc -0.25 ~socialjour -0.22
        ~stann -0.28 ~statsbidrag -0.33 ~strategin 0.29 ~stå 0.25 ~ståend -0.28 ~tidig 0.39 ~tillsamman -0.22
        ~timm -0.23 ~tjej -0.21 ~tjänst -0.38 ~tänk -0.24 ~uppgift 0.22 ~ute -0.22 ~val 0.33 ~varandr 0.27
        ~varj -0.21 ~vartann 0.29 ~vilj -0.24 ~vilk 0.20 ~visa 0.55 ~yttr 0.44 ~ägar -0.31 ~ärend -0.20
        ~ärlig 0.69 ~övning 0.34
        """,
        "nulage": """
        bias -0.03
        board -0.15
        cell 0.06
        early 1.93
        end -0.63
        evaluation 0.03
        first 0.12
        frameCentralAktor -0.28
        frameHindrande -0.38
        frameLansstyrelsen 0.02
        frameNone 0.27
        frameNulage 0.84
        framePadrivande -0.34
        framePrioritering -0.14
        frameSamverkansform -0.40
        frameUtmaning -0.28
        frameUtvecklingsomrade -0.35
        fronted -0.24
        hedged -0.39
        imperative -0.21
        late -0.73
        later -0.05
        meeting -0.34
        middle -0.48
        modal -0.62
        negation -0.09
        negations -0.31
        next3 -0.17
        number 0.56
        plain 0.16
        quote -0.37
        shortFirst -0.57
        third -0.31
        turn -0.04
        weHave 0.57
        words14 0.09
        words6 0.19
        wordsMore -0.12
        ~140 0.40 ~2020 0.87 ~adress -0.33 ~akut 0.52 ~all 0.29 ~alla 0.23 ~alls 0.24 ~anmäl -0.35 ~anmälning 0.58
        ~ann -0.22 ~anställ -0.35 ~anställd 0.68 ~anställning -0.22 ~ansökning -0.46 ~antal -0.61
        ~arbetsförmedling 0.38 ~arbetsplats 0.31 ~avdelning 1.10 ~avgör -0.44 ~avtal 0.29 ~bank -0.50
        ~barnmorsk -0.50 ~barnomsorg -0.30 ~barnpassning -0.23 ~begär 0.38 ~behöv -0.25 ~ber 0.30 ~beredskap -0.58
        ~beslut -0.21 ~bestämm 0.54 ~består 0.99 ~besök 0.97 ~betal -0.29 ~betald -0.45 ~betalt -0.22 ~betyd 0.37
        ~betyg 1.16 ~bibliotek -1.19 ~bland 0.64 ~blankett -0.23 ~boend -0.61 ~bor -0.20 ~bord -0.33 ~bort -0.52
        ~bransch 0.36 ~broschyr -0.67 ~bryt -0.22 ~bråk 0.37 ~budget 0.55 ~buss -0.73 ~bygg -0.40 ~byggd -0.43
        ~byt -0.68 ~bättr -0.47 ~båda -0.29 ~bör -0.21 ~börj -0.23 ~chef 0.40 ~decemb -0.24 ~deltag -0.31
        ~deltid 0.28 ~dessutom -0.39 ~distan 0.88 ~dit -0.29 ~dom -0.68 ~driv 0.53 ~dubbelt -0.40 ~dygn -0.21
        ~däremot 0.32 ~därmed -0.79 ~dörr 0.78 ~efterfråg 0.21 ~eftersom -0.46 ~efteråt -0.33 ~egen -0.36
        ~eget -0.55 ~elev 0.29 ~elevhäls -0.32 ~enhet 1.13 ~enkelt 0.34 ~enkät 0.43 ~ens 0.73 ~ensam -0.31
        ~ensamm -0.47 ~fack -0.21 ~fall -0.30 ~fatt -0.55 ~fel 0.21 ~fem 0.31 ~femtio 0.36 ~femton 0.59
        ~film -1.47 ~fjol 0.88 ~fjorton 0.47 ~fler 0.38 ~flest 1.43 ~folk -0.68 ~form -0.70 ~fram 0.30
        ~frivillig 0.93 ~frivård -0.25 ~funger 0.35 ~funk -0.55 ~funktionsnedsättning 0.44 ~fyll -0.70 ~fyra 0.72
        ~fyrtio 1.12 ~fått -0.21 ~född 0.51 ~följ -0.25 ~följd -0.77 ~för 0.67 ~fördel -0.24 ~fördelning 0.70
        ~före -0.45 ~förening 0.65 ~förklar 0.32 ~förlor -1.03 ~först 0.26 ~försvinn -0.54 ~förtroendevald -0.43
        ~förvänt -0.95 ~föräldr -0.54 ~föräldraledig -0.28 ~gaml -0.41 ~gav -0.51 ~gemensam -0.26 ~gemensamm -0.28
        ~genom -0.95 ~ger -0.85 ~ges 0.75 ~ggr -0.99 ~gjord -0.44 ~grabb -0.79 ~grann 0.46 ~grund 0.46
        ~gymnasi -1.31 ~gär -0.29 ~gäst -0.90 ~gång -0.35 ~gått 0.54 ~gör -0.35 ~göra -0.50 ~hall 0.32 ~hamn 0.33
        ~handl 0.50 ~handled -0.24 ~handlägg -0.59 ~hans -0.44 ~helg 0.66 ~hell -0.30 ~hellr -0.43 ~helt 0.25
        ~hem 0.36 ~hemtjänst -0.43 ~het 0.76 ~hinn -0.28 ~hit -0.99 ~hjälp -0.27 ~honom 0.23 ~hopp -0.27
        ~hundr -0.25 ~hunnit -1.01 ~hushåll 0.74 ~hälft 0.33 ~häls -0.97 ~hämt -0.82 ~häng 0.82 ~högstadi -0.50
        ~hör -0.55 ~höst -0.90 ~ibland -0.47 ~ideell 0.67 ~igen -0.31 ~igenom 0.96 ~ihop -0.35 ~industri -1.41
        ~industrin 0.23 ~ing -0.30 ~inga -1.06 ~ingenting -0.23 ~inkomst 0.58 ~inn -0.23 ~inom 0.61 ~insats 0.29
        ~jobb 0.22 ~jour -0.66 ~jämn 1.04 ~jämställd 0.80 ~jämställt -1.01 ~kall -0.23 ~kill 0.62 ~klar -0.62
        ~kolleg -0.38 ~kom -0.60 ~kommunal -0.32 ~kontor 0.47 ~kort -0.21 ~kost -0.35 ~krav 0.46 ~kron -0.86
        ~kräv 0.38 ~kun -0.32 ~kuratorn -0.92 ~kust -0.24 ~kvar -0.30 ~kvartal -0.39 ~kvin 1.13 ~kvinn 0.32
        ~kvinnor -0.35 ~kväll -0.28 ~kvällstid -0.27 ~känn 0.64 ~könsuppdel 0.48 ~köra -0.72 ~lag -0.87
        ~ledningsgrupp 0.79 ~lev -0.23 ~leverantör -0.21 ~ligg -0.30 ~lika 0.64 ~linj 0.73 ~list -0.82 ~lit -0.22
        ~lunch 0.22 ~lägg 0.54 ~lägr 0.44 ~läm -0.41 ~länet -0.33 ~lära -0.24 ~läs -0.36 ~läsa -0.37 ~lång -0.35
        ~låt -0.30 ~låta -0.36 ~lön 0.69 ~manlig -0.26 ~mann 0.49 ~mars -0.22 ~maskin -0.39 ~med -0.74
        ~medarbet -0.74 ~medlemm 0.61 ~mening 0.41 ~mest 0.62 ~mil -0.75 ~mindr -0.23 ~minst -0.25 ~minut -0.70
        ~mottagning -0.53 ~män 0.51 ~märk -0.38 ~mät 0.70 ~månad -0.36 ~måst -0.22 ~möt 0.34 ~möts 0.23 ~natt 0.67
        ~ner -0.92 ~nio 0.62 ~nitton 0.72 ~noll -1.17 ~norm 0.70 ~numm -0.38 ~nytt 0.48 ~nämn 0.47 ~nära 0.57
        ~närm -0.89 ~näst 0.72 ~nätverk 0.39 ~någr -0.77 ~nån -0.60 ~når -0.39 ~oavsett -0.66 ~oft 0.60 ~ofta 0.55
        ~ohäls 0.93 ~olik -0.22 ~omklädningsrum -0.27 ~omklädningsrumm -0.41 ~omsorg 0.59 ~ord 0.23 ~ordför 0.84
        ~organisation -0.65 ~ork 0.63 ~ort -0.35 ~pandemin 0.83 ~papp -0.29 ~par 0.72 ~part -0.20 ~peng -0.28
        ~pension -0.24 ~personal -0.32 ~planer -0.20 ~plat -0.73 ~plats -0.32 ~pojk -0.39 ~polis -0.39
        ~politik -0.36 ~prat -0.26 ~procent 0.33 ~program 0.40 ~prov 0.45 ~publicer -0.30 ~punkt 0.45 ~rad 0.44
        ~red -0.60 ~redovis 0.62 ~regional 0.62 ~regl -0.25 ~rekryter -0.25 ~relation 0.67 ~rest 0.34 ~rik 0.75
        ~ring -0.28 ~risk 1.04 ~roll -0.26 ~rum -0.43 ~rumm 0.33 ~rutin -0.37 ~räck -0.47 ~rädsl -0.28 ~rätt -0.27
        ~sade 0.90 ~sakn -0.37 ~saml 0.21 ~samordn 0.40 ~samråd -0.41 ~samtal 0.45 ~samtlig 0.72 ~samverk -0.61
        ~satt -0.72 ~schem -0.57 ~sekretess -0.42 ~sen 0.64 ~sex 0.65 ~sexton 0.45 ~sid 0.38 ~sida -0.24 ~sju 0.47
        ~skick -0.51 ~skift 0.46 ~skilj 0.42 ~skillnad 0.28 ~skriv -0.29 ~skydd -0.44 ~skämt -0.67 ~skärm -0.62
        ~sköt 0.23 ~slipp -0.26 ~slut -0.32 ~slår -0.56 ~snitt 1.13 ~soc -0.34 ~somm 0.40 ~son -0.31 ~spel -0.34
        ~språk -0.37 ~stab 0.30 ~stadg 0.22 ~stan 0.43 ~stann -0.72 ~start 0.55 ~stor -0.51 ~storlek 0.40
        ~studi -0.82 ~styck 0.25 ~styr -0.29 ~styrels 0.66 ~ställ -0.33 ~stå -0.34 ~ståend -0.26 ~står 0.72
        ~stöd 0.22 ~sundsvall -0.75 ~svar 0.64 ~svår -0.36 ~svårt -0.34 ~syns -0.30 ~säll 0.73 ~sätt -0.39
        ~såg 0.32 ~söka -0.73 ~tag -0.72 ~tal 0.24 ~tapp -0.33 ~tar -0.23 ~tas 0.44 ~teknik 0.62 ~teknisk -1.13
        ~telefon -0.48 ~tidig -0.29 ~tio 0.37 ~tisdag -0.46 ~titt 0.41 ~tjej 0.57 ~tjugo 0.49 ~tjänst -0.21
        ~toalett -0.46 ~tog -0.30 ~tolv 0.47 ~torsdag -0.35 ~trakasseri -0.24 ~tre 0.31 ~tredj 1.39
        ~tredjedel 0.53 ~trettio 0.41 ~tror -0.56 ~trossamfund -0.25 ~träff -0.25 ~trän 0.53 ~tråkig 0.55
        ~tus 1.34 ~tvärtom 1.24 ~tydlig 0.36 ~typ 0.34 ~tyst 0.94 ~umeå 0.97 ~underskrift -0.27 ~ungefär 1.44
        ~uppdrag -0.50 ~uppföljning -0.21 ~upphandl -0.39 ~utbild -0.58 ~utbildning -0.63 ~ute 0.32 ~utom 0.90
        ~utred 0.64 ~utrik 0.47 ~utsatt -0.45 ~vaktmäst 1.00 ~val 0.54 ~valberedning -0.38 ~vanlig 0.90
        ~varann 0.75 ~varav 0.51 ~vardag 0.31 ~varend -0.56 ~varj -0.25 ~vartann 0.27 ~verksam 0.22 ~vet -0.54
        ~veta -0.34 ~vilj -0.31 ~vilk -0.62 ~villk -0.48 ~vux 0.46 ~vägg -0.50 ~välj -0.85 ~vänd 0.77 ~vänt -0.84
        ~våld 0.21 ~våldsutsatt -0.25 ~vår 0.65 ~yttr 0.82 ~ägar 0.23 ~äldr -0.65 ~ändr -0.49 ~ännu 0.65
        ~ärlig 0.35 ~åker -0.21 ~åklag -0.48 ~åren 0.62 ~året 0.40 ~årlig 0.22 ~åtta 0.41 ~öppn -0.23
        ~övning -0.22
        """,
        "padrivande": """
        bias 0.14
        board -0.20
        cell 0.08
        comparative 0.36
        early -0.59
        end -0.11
        evaluation 0.26
        first 0.06
        fragment 0.18
        frameCentralAktor -0.31
        frameHindrande 0.45
        frameNone -0.06
        frameNulage -0.07
        framePadrivande 1.03
        framePrioritering -0.41
        frameSamverkansform -0.36
        frameUtmaning -0.16
        frameUtvecklingsomrade -0.30
        fronted -0.03
        hedged -0.36
        imperative -0.31
        item 0.05
        late 1.14
        later 0.02
        meeting -0.35
        middle -0.40
        modal -0.09
        negation -0.17
        negations -0.15
        next3 -0.05
        number -0.13
        plain 0.13
        prose 0.05
        question -0.18
        shortFirst 0.14
        third -0.24
        turn -0.09
        weHave -0.34
        words14 0.03
        wordsMore 0.04
        ~140 0.45 ~2019 -0.64 ~adress -0.38 ~akut -0.26 ~aldrig -0.30 ~all -0.42 ~alla -0.21 ~alls -0.30
        ~allt -0.28 ~alltid -0.77 ~anmälning 0.38 ~ann -0.62 ~annonser 0.65 ~anställ -0.22 ~anställning -0.65
        ~ansökning 1.36 ~antal 0.29 ~arbetsförmedling -0.24 ~arbetsplats -0.36 ~avdelning -0.26 ~avgör -0.23
        ~barnmorsk 0.97 ~barnomsorg -0.51 ~barnpassning 0.94 ~begär 0.38 ~behöv -0.59 ~ber -0.67 ~beredskap -0.27
        ~berätt 0.42 ~beställ 0.61 ~bestämm -0.51 ~består -0.40 ~besök -0.39 ~betald 0.44 ~betyd -0.41
        ~betyg -0.45 ~bibliotek 0.36 ~bil -0.27 ~bild -0.53 ~blankett -0.38 ~blivit 0.93 ~boend -0.27 ~bolag 0.43
        ~bort -0.75 ~bra 0.47 ~bransch -0.41 ~broschyr 0.37 ~bruk -0.36 ~bryt 0.45 ~budg 0.83 ~buss -0.44
        ~byggd 0.47 ~byt -0.40 ~byts -0.32 ~bäst 1.23 ~bättr 0.94 ~båda -0.30 ~bör -0.24 ~börj 0.65 ~dag -0.38
        ~dam 1.12 ~del -0.37 ~dela -0.22 ~deltag -0.29 ~deltid -0.38 ~dessutom -1.24 ~digitalt -0.77 ~direkt 0.82
        ~distan -0.99 ~dom 0.24 ~driv -0.66 ~dubbelt 0.20 ~däreft -0.55 ~därför -0.78 ~därmed -0.28 ~dörr -0.51
        ~eget 0.26 ~elevhäls -0.44 ~elva -0.55 ~enda 0.35 ~enhet 0.49 ~enkelt -0.64 ~enkät -0.56 ~ens -0.33
        ~ensam 0.48 ~ensamm -0.54 ~faktiskt 0.49 ~fall 0.31 ~familj -0.22 ~fann -0.57 ~fatt -0.63 ~februari -0.29
        ~fick 0.57 ~finn -0.41 ~fjol 0.37 ~fjärd -0.41 ~fler 1.10 ~flest -0.69 ~flick 0.54 ~flytt -0.41 ~folk 0.49
        ~form -0.45 ~forskning -0.80 ~fortfar 0.48 ~framför -0.21 ~fredag 0.36 ~frivård -0.33 ~fråg 0.49
        ~fullmäktig -0.20 ~funger 0.39 ~funk -0.29 ~fyra 0.21 ~fyrtio -0.29 ~fått 0.71 ~följ -0.46 ~följd -0.26
        ~för -0.26 ~förbund 0.55 ~fördel -0.70 ~fördelning -0.26 ~före -0.26 ~förening -0.38 ~förlor -0.31
        ~förr 0.23 ~försvinn -0.22 ~förvänt -0.56 ~gaml -0.40 ~gav 1.57 ~gemensam -0.25 ~gemensamm 0.60
        ~genom -0.47 ~ger 0.26 ~ges -0.95 ~ggr -0.76 ~gick 0.81 ~gjord -0.51 ~gjort 0.86 ~grabb 1.00 ~grann -0.77
        ~grupp 0.28 ~gymnasi -0.53 ~gäll -0.55 ~gär -0.21 ~gäst 0.40 ~gått 0.70 ~göra -1.08 ~hall -0.34
        ~halvår 0.62 ~hand -0.57 ~handl -0.93 ~handled 0.25 ~handlägg -0.54 ~hans 0.34 ~hela 0.26 ~helg -0.86
        ~hell 0.29 ~hellr -0.72 ~heltid -0.39 ~hem -0.20 ~hemtjänst -0.36 ~henn -0.32 ~het -0.34 ~hinn -0.31
        ~hit -0.66 ~hjälp 0.29 ~hopp 1.41 ~hot -0.31 ~hundr -0.26 ~hunnit -0.62 ~hus 0.72 ~hushåll -0.31
        ~hälft 0.29 ~häls -1.08 ~händ 0.20 ~häng -0.28 ~håll 0.76 ~hållit 0.46 ~högstadi -0.77 ~höra -0.93
        ~höst 0.48 ~ibland -0.30 ~ideell -0.21 ~ifrå 0.74 ~igen -0.73 ~igenom 0.25 ~ihop 0.35 ~inbjud -0.35
        ~industri 1.48 ~inga 0.37 ~ingenting 0.35 ~inkomst -0.22 ~inl -0.23 ~inom 0.54 ~inte -0.31 ~jargong -0.54
        ~jour 0.86 ~jämn -0.35 ~jämställd -0.42 ~kaff 0.60 ~kampanj 0.42 ~klar -0.27 ~kolleg 0.30 ~kom 0.74
        ~kommun -0.40 ~kontor -0.49 ~kort 0.51 ~kost 0.33 ~krav 0.41 ~kron -0.51 ~kräv 0.40 ~kun -0.70 ~kund -0.33
        ~kuratorn 0.92 ~kurs 0.49 ~kvar 0.20 ~kvart -1.14 ~kvartal 0.91 ~kvin -0.32 ~kvinnlig 0.25 ~kvinnor 0.81
        ~kväll 0.35 ~kvällstid 0.29 ~känn -0.89 ~kök 0.78 ~kön -0.49 ~kör 0.30 ~köra -0.73 ~lag -0.58 ~larm -0.34
        ~led -0.28 ~ledningsgrupp 0.67 ~lev 0.42 ~leverantör -0.87 ~lika -0.37 ~linj -0.24 ~list -0.39 ~lit 0.29
        ~lunch 0.39 ~lyft 0.54 ~lägg -0.30 ~lägr -0.30 ~läm -0.54 ~lämn -0.31 ~läng -0.40 ~längr -0.41 ~lära -0.57
        ~läs 0.47 ~läsa 0.48 ~låta -0.34 ~makt -0.22 ~mall -0.40 ~mamm 0.33 ~mann -0.25 ~mars -0.22 ~med 0.51
        ~medlemm -0.35 ~mell -0.21 ~men -0.36 ~mest 0.64 ~mil -0.23 ~mindr 0.44 ~minst -0.34 ~minut -0.56
        ~män -0.26 ~märk -0.48 ~mån -0.32 ~måndag -0.43 ~mång 0.24 ~måst -0.38 ~möt -0.34 ~möte -0.45 ~möts -0.27
        ~natt -0.50 ~nej -0.37 ~ner 0.46 ~nitton -0.33 ~norm -0.35 ~norr 0.21 ~numer 0.88 ~nya 0.36 ~nytt -0.49
        ~nämn 0.94 ~nämnd 0.77 ~nära 0.27 ~närm -0.32 ~näst -0.28 ~nät -0.73 ~nätt -0.29 ~någonstan -0.27
        ~något -0.30 ~någr 0.38 ~nån -0.52 ~når -0.52 ~oavsett -0.25 ~offentlig 0.39 ~oft -0.25 ~ofta -0.49
        ~ohäls -0.75 ~olik -0.28 ~omklädningsrum -0.44 ~omklädningsrumm 0.45 ~ordför 0.67 ~organisation -0.36
        ~ort 0.28 ~papp 0.48 ~par -0.26 ~part -0.25 ~pension -0.46 ~person -0.33 ~personal -0.60 ~plan -0.73
        ~planer -0.52 ~plat -0.25 ~plötslig 0.68 ~pojkar -0.29 ~politik 0.40 ~prat 0.39 ~precis 0.31 ~pris -0.37
        ~program -0.50 ~projekt 0.66 ~prov -0.51 ~punkt -0.40 ~red -0.29 ~redovis 0.37 ~regl -1.10 ~rekt 0.55
        ~relation -0.24 ~rest -0.23 ~rik -1.07 ~ring 0.90 ~ringd 1.19 ~risk -0.47 ~roll 0.69 ~rum -0.93 ~runt 0.85
        ~räck -0.44 ~rädd 0.61 ~räk -0.60 ~rätt -0.52 ~råd -0.23 ~röst 0.69 ~sagt -0.61 ~sakn -0.75 ~samm -0.39
        ~samråd -0.49 ~samtidig -0.30 ~samverk -0.52 ~satt 0.99 ~scen 0.48 ~schem 0.45 ~sekretess -0.24 ~ses -0.24
        ~sexton -0.66 ~sid -0.22 ~sida 0.84 ~siffr 0.36 ~sist 0.38 ~sitt 0.25 ~själv 0.65 ~skick -0.39 ~skift 0.25
        ~skilln 0.85 ~skratt 0.79 ~skrev 1.19 ~skrivit 0.28 ~skull -0.46 ~skydd -0.39 ~skärm -0.29 ~slipp -0.23
        ~slår -0.46 ~små -0.45 ~socialjour -0.52 ~somm -0.28 ~son -0.73 ~spel 0.35 ~språk 0.87 ~stadg 0.50
        ~stan -0.23 ~stann -0.34 ~station -0.32 ~statsbidrag -0.52 ~stockholm -0.24 ~strategin -0.79 ~student 0.39
        ~styck 0.89 ~stäng -0.28 ~stå -0.39 ~ståend -0.26 ~stöd -0.37 ~störst -0.80 ~sundsvall -0.54 ~svar -0.39
        ~svår -0.44 ~syns -0.44 ~säg -0.28 ~säga -0.21 ~sånt 0.81 ~sök 0.82 ~söka -0.44 ~tack -0.32 ~tagit 0.95
        ~tar -0.34 ~tas -0.48 ~teknisk -0.39 ~telefon 0.23 ~termin 0.30 ~tillsamman -0.49 ~timm -0.26 ~tio -0.37
        ~tisdag 0.51 ~tjej 0.48 ~tjugo 0.37 ~tjänst -0.47 ~tog 0.77 ~tolv 0.50 ~torsdag 0.38 ~tredj -0.50
        ~trettio 0.65 ~tror -0.23 ~trossamfund -0.36 ~trot -0.50 ~trygg -0.37 ~träff -0.45 ~trän 0.68 ~tus -0.36
        ~tvätt -0.38 ~två 0.31 ~tyck -0.33 ~tyst -0.21 ~umeå -0.82 ~underskrift 0.55 ~underskötersk 0.35
        ~ungefär -0.32 ~uppföljning -0.45 ~uppgift -0.26 ~upphandl -0.92 ~utanför -0.24 ~utbild -0.32
        ~utbildning 0.45 ~ute -0.34 ~utom -0.56 ~utred -0.27 ~vaktmäst 0.53 ~val -0.22 ~valberedning -0.27
        ~vanlig -0.44 ~varandr -0.35 ~varann -0.28 ~varav -0.41 ~varend -0.47 ~varit -0.50 ~vartann -1.55
        ~veta -0.31 ~viktig -0.27 ~vilj -0.49 ~vilk 0.32 ~vill -0.32 ~vis 1.12 ~vore -0.47 ~vux -0.47 ~vägg -0.45
        ~välj -0.39 ~vänd 0.33 ~vänt -0.31 ~våg 0.85 ~vår -0.29 ~vård -0.20 ~vårdcentral -0.34 ~yrke 0.41
        ~yttr -0.72 ~ägar 0.24 ~äger -0.33 ~äldr 0.75 ~ändr 0.42 ~ännu -0.69 ~ärend 0.78 ~äter 0.24 ~åker 0.21
        ~åklag 0.76 ~åren -0.28 ~årlig -1.38 ~ått 0.24 ~öpp 0.87 ~öppn -0.28
        """,
        "prioritering": """
        bias 0.05
        board -0.19
        cell 0.09
        comparative 0.03
        early -0.54
        end 0.86
        evaluation -0.04
        first 0.11
        fragment 0.30
        frameCentralAktor -0.32
        frameHindrande 0.09
        frameLansstyrelsen -0.23
        frameNone 0.06
        frameNulage -0.17
        framePadrivande 0.13
        framePrioritering 0.58
        frameSamverkansform -0.23
        frameUtmaning -0.25
        frameUtvecklingsomrade -0.60
        fronted -0.80
        hedged 0.19
        imperative 0.32
        item -0.03
        late 0.42
        meeting -1.00
        middle -0.38
        modal -0.04
        negation -0.05
        negations -0.04
        next3 -0.10
        number -0.28
        plain -0.17
        prose 0.03
        question -0.27
        shortFirst 0.56
        third 0.15
        turn 0.03
        weHave -0.27
        words14 0.08
        words6 0.51
        wordsMore -0.11
        ~140 -0.24 ~2019 -0.24 ~2020 -0.27 ~adress -0.42 ~akut 0.21 ~aldrig -0.33 ~all 0.82 ~alla 0.34 ~alls -0.28
        ~allt 0.43 ~alltid -0.29 ~andr 0.60 ~anmäl 0.66 ~anmälning -0.51 ~ann 0.68 ~annar 0.28 ~annonser -0.44
        ~anställ -0.34 ~anställning -0.78 ~antal -0.35 ~använd -0.38 ~arbet 0.34 ~arbetsförmedling -0.48
        ~arbetsgiv -0.35 ~arbetsmiljö 0.44 ~arbetsplats 1.15 ~avgör 0.91 ~avtal -1.01 ~bank -0.93 ~barn 0.49
        ~barnomsorg 0.90 ~begär -0.24 ~behöv -1.04 ~beredskap 0.80 ~berätt -0.36 ~beslut -0.32 ~beställ -0.81
        ~bestämm 0.31 ~betald 1.25 ~betyg -0.46 ~bibliotek -0.40 ~bil 0.78 ~bild -0.33 ~bjud -0.37 ~bland -0.43
        ~blankett -0.32 ~blivit -0.47 ~boend 0.49 ~bor -0.22 ~bort -0.27 ~brist 0.43 ~broschyr -0.34 ~bruk -0.47
        ~bryt 0.90 ~bråk -0.70 ~budg -0.32 ~buss 0.78 ~byggd -0.37 ~byt -0.99 ~bättr -0.93 ~båda 0.78 ~både 0.21
        ~bör -0.68 ~dag -0.29 ~del 0.39 ~dela 0.62 ~dessutom 0.34 ~digitalt 0.96 ~distan 0.79 ~dit -0.76
        ~dom -0.98 ~driv -0.70 ~dygn 0.67 ~däremot -0.40 ~därmed -0.84 ~dörr 0.36 ~eftersom -0.26 ~efteråt -0.53
        ~egen 0.24 ~eget 0.72 ~elevhäls -0.79 ~elva -0.27 ~emot 0.52 ~enkelt -0.37 ~enkät -0.58 ~enlig -0.37
        ~ensam -0.24 ~fack -0.43 ~faktiskt 0.26 ~familj -1.07 ~fann 0.72 ~fast -0.33 ~fatt -0.29 ~fel -0.27
        ~fem -0.22 ~femton -0.27 ~film -0.47 ~fler -0.34 ~flest -0.50 ~forskning -0.48 ~fortfar -0.31
        ~fredag -0.33 ~frivillig -0.27 ~frivård -0.63 ~funk 0.52 ~fyll 0.72 ~fyra -0.34 ~fyrtio -0.90 ~fått -0.48
        ~född 0.21 ~följ 0.51 ~följd -0.56 ~förbund -0.68 ~fördelning 0.32 ~före -0.39 ~förklar -0.29
        ~förlor -0.27 ~först 0.31 ~förstår -0.32 ~förtroendevald 0.39 ~föräldraledig -0.32 ~gaml -0.40
        ~gemensamt 0.33 ~ger 0.37 ~ges 0.31 ~ggr 0.58 ~gick -0.30 ~gjord -0.48 ~glöm -0.55 ~grabb -0.58
        ~grund 0.31 ~gymnasi -0.33 ~gäll 0.71 ~gär -0.30 ~gäst 0.57 ~gång -0.27 ~går -0.25 ~gått -0.40 ~gör -0.23
        ~göra 0.21 ~hall -0.60 ~halvår -0.28 ~hamn -0.28 ~hand 0.23 ~handl -0.20 ~handlägg -1.15 ~hans 0.58
        ~helg 1.14 ~hell -0.48 ~hellr -0.25 ~helt -0.53 ~heltid 0.27 ~hem -0.32 ~hemtjänst -0.25 ~henn 1.30
        ~het -0.51 ~hinn -0.97 ~hit -1.63 ~honom -0.22 ~hopp -0.56 ~hus -0.31 ~hälft -0.41 ~häls 0.38 ~hämt -0.21
        ~händ -0.88 ~håll -0.50 ~hållit -0.21 ~högstadi 1.42 ~hör -0.31 ~höra -0.78 ~höst -0.64 ~ibland -0.66
        ~ideell -0.24 ~ifrå -0.46 ~igenom -0.31 ~inbjud -1.06 ~industri -0.29 ~inga -0.27 ~ingenting -1.31
        ~inkomst 0.25 ~inl 0.31 ~inn 0.62 ~inom -0.38 ~insats -0.23 ~jour 0.63 ~just 0.23 ~jämställd -0.24
        ~kaff -0.37 ~kall 0.53 ~kampanj 0.69 ~kill -0.32 ~klar -0.43 ~kolleg -0.27 ~kom -0.36 ~komm -0.21
        ~kommunal 0.39 ~kontor 0.50 ~kost 0.54 ~kron 0.34 ~kräv -0.32 ~kun 0.30 ~kund -0.60 ~kunskap -0.22
        ~kuratorn -0.43 ~kvar -0.30 ~kvart -0.36 ~kvartal -0.51 ~kvin -0.30 ~kvinnojour -0.31 ~kvinnor 0.34
        ~kväll 0.34 ~kvällstid -0.43 ~känn -0.69 ~kön -0.42 ~könsuppdel -0.36 ~kör 0.52 ~köra -0.68 ~lag -0.20
        ~larm 1.01 ~lev 0.21 ~leverantör -0.22 ~lika 0.80 ~linj 0.34 ~list 1.18 ~lokal -1.17 ~lst -0.62
        ~lyft -0.31 ~lägg -0.26 ~läm -0.66 ~lämn -1.43 ~län 0.52 ~läng 0.36 ~längr -0.27 ~lär 0.81 ~läs -0.52
        ~låt 0.24 ~makt 0.42 ~mall -0.42 ~mamm -0.32 ~med -0.21 ~medarbet -0.29 ~medlemm -0.25 ~mell -0.38
        ~men -0.26 ~mest -0.34 ~mil -0.34 ~mindr 0.89 ~minst -0.21 ~minut -0.67 ~mottagning 1.24 ~myndig -0.32
        ~märk 0.32 ~mät -0.29 ~mån -1.23 ~måst -0.30 ~möt -0.25 ~möte -0.95 ~ner -0.28 ~nio -0.41 ~norm 0.45
        ~norr -0.24 ~numer -0.32 ~nämn -0.99 ~nämnd -0.57 ~nära -0.50 ~närm -1.00 ~nät 0.77 ~nätverk -0.24
        ~någonstan 0.57 ~någr -0.21 ~nån 0.55 ~når -0.40 ~oavsett 1.19 ~offentlig 0.53 ~ofta -0.30 ~ohäls -0.27
        ~olik -0.33 ~omklädningsrum 0.76 ~omsorg 0.29 ~ord -0.90 ~ordför -0.57 ~organisation -1.24 ~pandemin -0.22
        ~par -0.24 ~part -1.13 ~pass 0.24 ~peng 0.64 ~pension -0.29 ~per 0.30 ~person -0.84 ~plan -0.35
        ~plat -0.42 ~plats -0.69 ~pojk 0.68 ~pojkar 1.33 ~praktikplats 0.36 ~precis -0.42 ~pris -0.35
        ~procent -0.24 ~program 0.94 ~punkt 0.28 ~red 0.36 ~redovis -0.38 ~region -0.94 ~regional 0.51 ~regl -0.53
        ~rekryter -0.27 ~rekt -0.31 ~relation -0.43 ~rest 0.71 ~ringd -0.35 ~risk -0.36 ~rum 1.17 ~runt -0.20
        ~räck 1.09 ~rädsl 0.24 ~räk 0.66 ~rätt 0.84 ~röst 0.27 ~sade -0.42 ~sak 0.28 ~sakn -0.28 ~saml -0.28
        ~samm 0.34 ~samråd -1.20 ~samtal -0.21 ~samtidig -0.31 ~samtyck 0.29 ~samverk -0.61 ~satt -0.53
        ~schem 0.78 ~ser -0.47 ~ses -0.33 ~sex 0.32 ~sfi -0.40 ~sid 0.38 ~sida -0.42 ~sitt -0.59 ~sju -0.79
        ~själv -0.37 ~sker -0.32 ~skick -0.28 ~skilln -0.27 ~skillnad -0.22 ~skog -0.30 ~skol 0.28 ~skratt -0.28
        ~skrev -0.91 ~skriv -0.53 ~skrivit -1.02 ~skull 0.39 ~skydd 0.93 ~skämt -0.67 ~skärm -0.52 ~slipp -0.25
        ~slut -0.30 ~små -0.30 ~socialjour 0.72 ~somm -0.59 ~stadg -0.49 ~stan -0.28 ~stann -0.92 ~start -0.53
        ~statistik -0.28 ~statsbidrag -0.26 ~strategi -0.44 ~strategin 1.09 ~student -0.57 ~studi 0.42 ~styr -0.39
        ~styrels 0.33 ~stäng -0.37 ~stå 0.59 ~ståend -0.52 ~står -0.40 ~stöd 0.87 ~störst 0.50 ~svar -0.27
        ~svår -0.36 ~säg 0.31 ~säga 0.67 ~säll -0.31 ~såg -0.34 ~söka -0.23 ~tack -0.31 ~tal -0.22 ~tapp -0.50
        ~tar -0.24 ~tas -0.44 ~teknik -0.58 ~teknisk 0.48 ~telefon -0.35 ~termin -0.71 ~tillbak -0.40
        ~tillsamman -0.34 ~timm -0.23 ~tio 0.44 ~tjej -0.37 ~tjugo -0.37 ~tjänst 0.43 ~toalett 0.49 ~tolv -0.48
        ~torsdag -0.49 ~trakasseri 0.40 ~tre -0.24 ~trettio -0.21 ~tror 0.58 ~trossamfund -0.44 ~trot -0.26
        ~trygg 1.16 ~trän -0.23 ~tråkig 0.28 ~tvärtom -0.80 ~tyck -0.22 ~tänk 0.43 ~umeå -0.25 ~underskrift -0.57
        ~unga 0.63 ~upphandl -0.30 ~utbild -0.37 ~utred -0.24 ~vaktmäst -0.46 ~valberedning 0.47 ~vanlig -0.45
        ~varandr -0.22 ~vardag -0.21 ~varend 0.49 ~varit -0.57 ~varj 0.64 ~vartann 1.39 ~veck -0.23 ~vem -0.33
        ~veta -0.57 ~viktig 0.78 ~vilj -0.97 ~vill 0.44 ~villk 0.64 ~vis -0.35 ~visa 0.32 ~vore 0.66 ~vux 0.39
        ~väg 0.87 ~vägg -0.29 ~välj 0.42 ~vänd -0.25 ~våld 0.42 ~våldsutsatt 0.58 ~vår -0.34 ~vård 0.26
        ~yttr -0.89 ~ägar -0.49 ~äldr -0.32 ~ändr -0.58 ~ännu -0.29 ~ärlig -0.24 ~åker -0.48 ~åklag -0.42
        ~året -0.28 ~årlig 1.15 ~ått 0.83 ~önsk 0.54 ~öpp -0.36
        """,
        "samverkansform": """
        bias -0.59
        board -0.29
        cell -0.09
        early -0.30
        end 0.46
        evaluation -0.29
        first -0.03
        frameCentralAktor 1.08
        frameHindrande -0.10
        frameLansstyrelsen -0.19
        frameNone -0.16
        frameNulage -0.10
        framePadrivande -0.09
        frameSamverkansform 0.14
        frameUtmaning -0.16
        frameUtvecklingsomrade 0.07
        fronted -0.71
        hedged 0.20
        imperative -0.18
        item -0.17
        late -0.46
        later -0.08
        meeting 1.48
        middle -0.33
        modal 0.09
        negation -0.17
        negations -0.05
        next3 0.43
        number -0.07
        plain -0.04
        prose -0.04
        question 0.68
        quote 0.25
        shortFirst -0.14
        third 0.29
        turn -0.02
        weHave 0.23
        words14 -0.13
        words6 -0.36
        wordsMore 0.05
        ~2019 0.95 ~2020 -0.22 ~adress 0.68 ~akut -0.76 ~aldrig -0.32 ~all -0.25 ~alltid -0.28 ~andr -0.34
        ~anmälning 0.26 ~anställ -0.25 ~anställning -0.55 ~använd 0.64 ~arbetsförmedling 0.22 ~avgör -0.83
        ~avtal -0.54 ~bank -0.62 ~barn -0.21 ~barnomsorg 0.60 ~behöv 0.41 ~beredskap -0.34 ~bestämm 0.33
        ~består -0.20 ~bibliotek 0.46 ~bidrag -0.37 ~bjud 0.20 ~blankett -0.35 ~bolag 0.24 ~bord 0.69 ~bort -0.23
        ~bra -0.38 ~bryt -0.37 ~bråk -0.54 ~budget 0.21 ~buss -0.20 ~både -0.20 ~bör -0.31 ~börj -0.33 ~chef -0.28
        ~dag 0.42 ~dela -0.79 ~deltid -0.20 ~dessutom 0.64 ~distan -0.42 ~dit 0.41 ~dom -0.27 ~dygn 0.23
        ~däreft -0.55 ~däremot -0.22 ~därmed -0.51 ~dörr -0.40 ~efteråt -0.61 ~egen 0.42 ~elev -0.20
        ~elevhäls -0.39 ~elva -0.24 ~emot -0.41 ~enda -0.31 ~enhet -0.57 ~enkät -0.76 ~enlig 0.28 ~fack 0.45
        ~faktiskt 0.25 ~fall 0.61 ~familj 0.64 ~fast 0.22 ~fatt 0.37 ~fick -0.21 ~finn 0.84 ~fjorton -0.31
        ~flest -0.30 ~flytt -0.33 ~form 0.49 ~forskning -0.33 ~fram 0.22 ~fredag 0.94 ~frivård 0.49 ~fråg -0.28
        ~funger 0.22 ~funk 0.80 ~fyll 0.39 ~fyra 0.29 ~fyrtio 0.36 ~färr 0.26 ~följ -0.41 ~följd -0.52 ~för -0.27
        ~förbund 0.55 ~fördelning -0.21 ~företag 0.59 ~förlor -0.35 ~förskol -0.24 ~föräldr -0.27 ~gemensam 0.35
        ~gemensamt 0.92 ~genom -0.40 ~ges -0.45 ~ggr 0.76 ~glöm -0.50 ~grabb -0.59 ~grann -0.22 ~grund -0.24
        ~grupp 0.36 ~gubb -0.22 ~gär -0.46 ~gäst -0.31 ~gång 0.45 ~hall -0.61 ~hamn -0.25 ~hand 0.68 ~handl 0.63
        ~handlägg -0.32 ~hela -0.22 ~helg -0.42 ~hell -0.32 ~hellr 0.83 ~helt -0.26 ~henn -0.26 ~het 0.95
        ~hit -0.47 ~hjälp -0.33 ~honom -0.22 ~hopp -0.28 ~hunnit -0.38 ~hus 0.30 ~hälft -0.33 ~hämt -0.21
        ~högstadi 0.25 ~hör -0.28 ~höst 0.21 ~inbjud -0.39 ~industri 0.25 ~inl -0.34 ~inom 0.45 ~jämn -0.34
        ~kaff 0.42 ~kall 0.27 ~kampanj -0.36 ~klar -0.48 ~kom 0.53 ~komm 0.30 ~kommun 0.67 ~kommunal -0.33
        ~kort 0.26 ~kost -0.21 ~krav -0.41 ~kund 0.38 ~kuratorn -0.30 ~kvart 0.97 ~kvartal 0.48 ~kvinnlig -0.36
        ~kvinnojour -0.21 ~kön -0.37 ~larm -0.81 ~led -0.25 ~ledningsgrupp -0.34 ~leverantör -0.21 ~ligg -0.37
        ~list -0.46 ~lokal 1.03 ~lst -0.70 ~lunch -0.28 ~läm 0.64 ~länet 0.98 ~läs -0.69 ~lång -0.21 ~låt -0.24
        ~låta -0.21 ~maskin -0.37 ~med -0.29 ~mell 0.79 ~men -0.32 ~mest -0.29 ~mindr -0.27 ~minst 0.48
        ~minut 0.77 ~mottagning 0.34 ~män -0.24 ~märk -0.36 ~måndag 0.35 ~möte 0.51 ~möts 0.80 ~nej 0.30
        ~norr 0.68 ~numm 0.64 ~nämn -0.40 ~nämnd -0.25 ~nära -0.20 ~näst -0.21 ~nätverk 0.72 ~någon -0.33
        ~någonstan -0.21 ~når -0.67 ~offentlig -0.22 ~ofta -0.35 ~olik -0.46 ~ordför -0.54 ~par -0.35 ~plan -0.22
        ~polis 1.12 ~politik 0.47 ~pris 0.45 ~problem -0.41 ~publicer 0.39 ~punkt 0.54 ~red 0.44 ~region 0.99
        ~regional -0.43 ~rekryter -0.29 ~rumm 0.36 ~runt 0.63 ~rutin 0.30 ~rädd -0.73 ~rädsl -0.20 ~räk -0.32
        ~rätt 0.43 ~sagt 0.31 ~samm -0.30 ~samordn -0.44 ~samtal -0.34 ~samtidig 0.68 ~samtlig 0.46 ~samtyck -0.71
        ~samverk 0.39 ~satt 0.21 ~ser -0.38 ~ses 1.30 ~sfi -0.84 ~sida -1.05 ~siffr 0.30 ~sju 0.38 ~skick -0.70
        ~skift -0.27 ~skrev -0.20 ~skrivit 0.76 ~skull -0.23 ~skärm 1.27 ~sköt 0.27 ~slipp -0.28 ~slut -0.25
        ~slår 0.66 ~små 0.63 ~soc 0.91 ~socialtjänst 0.54 ~son -0.22 ~språk -0.26 ~stadg -0.23 ~stann -0.48
        ~start -0.52 ~statsbidrag -0.49 ~strategi 0.69 ~strategin 0.28 ~studi -0.28 ~styr -0.25 ~stå -0.21
        ~ståend 0.90 ~sundsvall 0.31 ~svar 0.27 ~svår -0.23 ~säga -0.28 ~sätt 0.27 ~sök -0.24 ~tack 0.32
        ~tal -0.28 ~termin 0.88 ~tid -0.31 ~tidig -0.55 ~tillsamman 0.41 ~timm -0.40 ~tisdag 0.40 ~tjugo -0.74
        ~tjänst -0.79 ~torsdag 0.72 ~tredj -0.51 ~trossamfund -1.17 ~träff 0.69 ~tänk -0.26 ~underskrift -0.43
        ~ungefär -0.25 ~uppdrag -0.39 ~upphandl 0.62 ~utbild -0.66 ~utbildning -0.36 ~valberedning -0.27
        ~vanlig -0.29 ~varandr 0.31 ~varend -0.77 ~veck 0.33 ~vem -0.33 ~vilj -0.43 ~vore 0.97 ~vägg -0.90
        ~välj -0.25 ~vänd -0.71 ~vänt -0.37 ~våld -0.30 ~vårdcentral -0.30 ~ägar -0.90 ~äger -0.42 ~äldr -0.23
        ~ändr -0.23 ~ännu 0.65 ~ärlig 0.45 ~äter -0.27 ~åker -0.22 ~åklag 0.55 ~året 0.48 ~årlig 0.48 ~öpp 0.76
        ~öppn 0.37 ~övning 0.22
        """,
        "utmaning": """
        bias 0.13
        cell 0.02
        comparative -0.34
        early 0.61
        end -0.78
        evaluation 0.09
        first -0.08
        fragment -0.03
        frameCentralAktor -0.43
        frameHindrande -0.56
        frameLansstyrelsen -0.17
        frameNone 0.19
        frameNulage 0.12
        framePadrivande -0.34
        framePrioritering -0.37
        frameSamverkansform -0.44
        frameUtmaning 1.19
        frameUtvecklingsomrade -0.39
        fronted -0.34
        hedged -0.03
        imperative -0.30
        item 0.07
        late -0.75
        later 0.07
        meeting -0.08
        middle 1.26
        modal -0.20
        negation 0.17
        negations 0.27
        next3 -0.41
        number 0.15
        plain 0.02
        prose -0.02
        question -0.31
        quote 0.08
        shortFirst -0.26
        third 0.46
        turn 0.12
        weHave 0.06
        words14 -0.07
        words6 -0.21
        wordsMore 0.18
        ~2019 -0.75 ~2020 -0.27 ~akut -0.36 ~all -0.30 ~allt -0.63 ~alltid 0.32 ~andr -0.24 ~anmäl 0.28
        ~annar -0.22 ~anställ -0.30 ~anställning -0.34 ~ansökning -0.33 ~antal -0.60 ~använd -0.34
        ~arbetsförmedling -0.63 ~arbetsgiv 0.23 ~arbetsmiljö -0.33 ~arbetsplats -1.02 ~bank 0.38 ~barn 0.32
        ~barnmorsk 0.71 ~barnomsorg -0.39 ~behöv -0.25 ~beredskap -0.21 ~beslut -0.48 ~bestämm -0.86 ~består -0.39
        ~besök 0.32 ~betal 0.59 ~betalt -0.39 ~betyd -0.81 ~bibliotek 0.90 ~bil 0.33 ~bjud -0.22 ~blankett -0.26
        ~boend 0.59 ~bolag -0.27 ~bort 0.54 ~bra -0.35 ~brist -1.07 ~broschyr 0.62 ~bruk 0.21 ~bryt -0.31
        ~bråk 0.28 ~budg -0.66 ~budget -0.20 ~buss -0.29 ~bygg -0.33 ~byggd 0.20 ~byt 0.20 ~byta 0.63 ~byts -0.63
        ~bäst -0.41 ~bättr 0.22 ~båda -0.65 ~både -0.22 ~bör -0.60 ~börj -0.25 ~chef -0.37 ~dam -0.65
        ~decemb -1.11 ~dela -0.55 ~deltag 0.49 ~digitalt -0.22 ~distan -1.09 ~dit -1.13 ~dom 0.72 ~drar -0.89
        ~driv 0.64 ~dubbelt 0.55 ~däreft 0.69 ~däremot -0.78 ~därmed 0.39 ~dörr -0.93 ~efterfråg -0.27
        ~efteråt 0.24 ~egen -0.24 ~eget -0.26 ~egna -0.27 ~elev 0.23 ~elevhäls -0.43 ~elva 0.37 ~emot -0.27
        ~enda -0.29 ~enhet -0.39 ~enkät -0.37 ~enlig -0.45 ~ensam -0.26 ~ensamm 0.61 ~fack -0.32 ~faktiskt -0.46
        ~fall 0.27 ~fann -0.30 ~fast -0.22 ~fatt 0.42 ~fel -0.78 ~femton 0.23 ~film 1.46 ~fjol -0.39
        ~fjorton -0.59 ~fjärd 0.58 ~fler -0.83 ~flest -0.40 ~flick 0.49 ~flytt 0.23 ~form 0.46 ~forskning -1.54
        ~fortfar 0.66 ~framför 0.55 ~fredag -0.29 ~frivillig -0.50 ~frivård -0.46 ~fullt 0.86 ~funger -0.38
        ~funk 0.28 ~fyll -0.59 ~fyra -0.57 ~färr -1.10 ~följ -0.21 ~följd 0.92 ~förbund -0.62 ~fördelning -0.20
        ~före 0.58 ~förening -0.55 ~företag -0.46 ~förklar -0.29 ~förlor 0.56 ~förstår 0.62 ~försvinn 0.75
        ~förtroendevald -0.23 ~förvänt 0.88 ~föräldr 0.96 ~gaml 0.42 ~gav -0.31 ~gemensam -0.21 ~gemensamm -0.21
        ~genom 0.74 ~ger 0.52 ~ges -1.09 ~ggr 0.77 ~gjort -0.26 ~glöm -0.30 ~grund -0.36 ~gubb -1.13 ~gymnasi 1.21
        ~gär -0.24 ~går 0.27 ~gått -0.43 ~gör -0.29 ~göra 1.00 ~halv 0.22 ~hand -0.26 ~handl -0.23 ~handled -0.30
        ~handlägg -0.50 ~helg -0.50 ~hell 0.51 ~hellr 0.40 ~helt 0.46 ~heltid 0.65 ~hem 0.69 ~hemm 0.87
        ~hemtjänst 0.84 ~het -0.63 ~hinn -0.32 ~hit 0.45 ~hjälp -0.34 ~honom 0.26 ~hopp 0.27 ~hot 0.97
        ~hunnit 1.17 ~häls 1.13 ~hämt 1.24 ~händ 0.28 ~högstadi -0.23 ~hör 1.13 ~höra 0.76 ~höst -1.09
        ~ibland -0.88 ~ideell -0.40 ~igenom -0.29 ~industrin -0.25 ~information 0.27 ~ing 0.44 ~inga 1.02
        ~ingenting -0.27 ~inn 0.54 ~inom -0.52 ~jargong 0.62 ~jobb 0.35 ~just 0.48 ~jämn -0.26 ~jämställd -0.30
        ~jämställt 0.84 ~kaff -0.42 ~kampanj -0.68 ~kill 0.38 ~klock 0.21 ~kolleg -0.34 ~kommun -0.23
        ~kommunal -1.21 ~kontor -0.49 ~kort -0.36 ~krav -0.48 ~kron -0.29 ~kräv -0.35 ~kun -0.30 ~kund -0.37
        ~kunskap -0.25 ~kuratorn 0.31 ~kurs -0.21 ~kust 0.26 ~kvar 0.87 ~kvinn 0.35 ~kvinnlig 0.55
        ~kvinnojour 0.42 ~kvinnor -0.71 ~kvällstid 0.62 ~känn 0.58 ~könsuppdel -0.32 ~kör -0.27 ~köra 1.60
        ~körkort 0.21 ~lag 0.96 ~ledningsgrupp -0.48 ~ligg 0.26 ~lika -0.35 ~linj -0.59 ~lit -0.69 ~lokal -0.48
        ~lst -0.26 ~lyssn 0.52 ~lägg -0.48 ~lägr 0.46 ~lämn 0.51 ~län -0.46 ~länet 0.26 ~länsstyrels -0.23
        ~lära -0.21 ~läsa 0.67 ~låt -0.21 ~låta -0.46 ~makt -0.23 ~mall -0.37 ~mamm 1.10 ~manlig 0.65 ~mann 0.47
        ~mars 0.33 ~maskin -0.85 ~med 0.86 ~medarbet -0.68 ~medlemm -0.83 ~men -0.31 ~mil 0.32 ~minst 0.48
        ~minut 0.57 ~mottagning -0.33 ~män 0.42 ~männ 0.75 ~märk -0.37 ~mål -0.54 ~mån -0.30 ~månad 0.59
        ~måndag -0.35 ~möte -0.29 ~natt 0.62 ~ner 0.65 ~nitton -0.27 ~noll 0.30 ~norm -0.28 ~numer 0.36 ~nytt 0.30
        ~nämn -1.04 ~närm 1.22 ~näst -0.21 ~nätt 0.86 ~nätverk -0.26 ~någonstan 0.75 ~någr 1.18 ~nån 0.22
        ~når -0.31 ~offentlig -0.39 ~ofta 0.36 ~ohäls -0.39 ~omklädningsrumm 0.57 ~ordför -0.23
        ~organisation -0.33 ~ork -0.62 ~pandemin -0.45 ~papp 0.77 ~par -0.31 ~peng -0.22 ~pension 0.75 ~per -0.45
        ~personal 0.62 ~plat 0.54 ~plats 0.31 ~pojk 0.42 ~polis -1.03 ~politik 0.27 ~praktik 0.32 ~prat 0.34
        ~precis 0.58 ~problem 0.29 ~program -0.36 ~projekt -0.52 ~prov 0.36 ~publicer -0.26 ~punkt -0.72
        ~redovis -0.60 ~region -0.55 ~regional -0.63 ~regl -0.24 ~rekryter -0.39 ~rekt -0.24 ~riktig -0.35
        ~ring 0.22 ~risk -0.40 ~rit 0.33 ~roll -1.04 ~rum -0.42 ~rutin 0.81 ~räck -0.30 ~rädd -0.40 ~räk -0.23
        ~rätt 0.36 ~råd -0.34 ~sade -0.60 ~sagt -0.72 ~sak 0.25 ~sakn -0.25 ~saml -0.22 ~samm 0.44 ~samordn -0.47
        ~samråd 0.80 ~samtal -0.37 ~samtyck -0.40 ~samverk -0.95 ~satsning -0.56 ~scen 0.39 ~sekretess -0.46
        ~sex -0.27 ~sexton 0.60 ~sfi -0.25 ~sid -0.32 ~sida -0.45 ~siffr -0.29 ~sist 0.57 ~sitt 0.43 ~sjuk 1.03
        ~sjukhus 0.50 ~själv -0.35 ~skift -0.84 ~skilln -0.50 ~skillnad 0.26 ~skratt -0.78 ~skrev 0.42
        ~skriv -0.29 ~skrivit -0.56 ~skull -0.34 ~skydd 0.47 ~skämt 1.33 ~skärm -0.64 ~slipp 0.34 ~slut 0.24
        ~slår 0.65 ~små -0.42 ~soc -0.27 ~socialjour -0.27 ~socialtjänst -0.94 ~son 0.46 ~spel 0.51 ~språk 0.27
        ~stann 0.58 ~start -0.42 ~station 0.43 ~statsbidrag -1.14 ~stockholm -0.79 ~stor 0.36 ~storlek 0.25
        ~strategi -0.34 ~strategin -0.31 ~student 0.26 ~studi 0.49 ~styck -0.23 ~styr -0.58 ~ställ 0.24
        ~stäng 0.35 ~ståend -0.45 ~stöd -1.20 ~störst -0.52 ~svar 0.27 ~svår 0.52 ~svårt 0.70 ~syns 0.51 ~säg 0.55
        ~säga 0.28 ~såg 0.42 ~sånt -0.49 ~söka 0.42 ~tack -0.40 ~tag 0.65 ~tal 0.48 ~tapp 0.38 ~tar 1.00
        ~teknik 0.71 ~teknisk 1.14 ~telefon 0.93 ~tidig 0.31 ~tillbak 0.49 ~tillsamman 0.28 ~tio -0.23
        ~tisdag -0.24 ~titt -0.24 ~tjugo 0.93 ~tjänst 0.29 ~toalett 0.44 ~tog -0.41 ~tolv -0.21 ~trakasseri 0.57
        ~tredj -0.61 ~tredjedel -0.27 ~trettio -0.24 ~tror 0.52 ~trossamfund -0.96 ~trän -0.54 ~tur 0.67
        ~tus -0.76 ~tvärtom -0.45 ~tvätt 0.61 ~tyck 0.72 ~tyst -0.60 ~tänk -0.70 ~umeå -1.26 ~underskrift 0.24
        ~ungefär -0.97 ~uppdrag -0.40 ~uppgift 0.35 ~upphandling -0.35 ~utbild 0.37 ~ute -0.61 ~utred -0.22
        ~utsatt 0.76 ~vaktmäst -0.20 ~val -0.69 ~valberedning -0.32 ~vanlig -0.52 ~varann -0.41 ~varav -0.23
        ~vardag -0.24 ~varend -0.68 ~varför 0.59 ~varit -0.22 ~vartann -0.54 ~vem 0.46 ~vet 0.40 ~viktig -0.30
        ~vilj -0.70 ~vilk -0.48 ~vore -0.59 ~vägg 0.77 ~välj 1.05 ~vänt 0.90 ~våg -0.85 ~våldsutsatt 0.46
        ~vår 0.35 ~vårdcentral -0.78 ~yrke 0.54 ~yttr -0.55 ~ägar -0.53 ~äldr 1.14 ~ändr -0.62 ~ändå 0.34
        ~ärlig -0.44 ~åker 0.99 ~åklag -0.38 ~åren -0.48 ~året -0.40 ~årlig -0.37 ~ått -0.21 ~önsk -0.67
        ~öpp -0.85 ~övning -0.61
        """,
        "utvecklingsomrade": """
        bias -0.34
        board -0.14
        cell -0.05
        comparative -0.04
        early -0.23
        end -0.09
        evaluation -0.27
        first -0.10
        frameCentralAktor -0.20
        frameHindrande -0.23
        frameLansstyrelsen -0.21
        frameNone -0.14
        frameNulage -0.15
        framePrioritering 0.68
        frameSamverkansform -0.31
        frameUtmaning -0.16
        frameUtvecklingsomrade 1.05
        fronted -0.21
        hedged 0.55
        imperative 0.10
        item -0.05
        late 0.09
        meeting -0.13
        middle -0.29
        modal 0.16
        negation -0.13
        negations -0.04
        next3 -0.63
        number 0.13
        plain -0.03
        question -0.09
        quote -0.15
        shortFirst -0.11
        third 0.17
        turn -0.14
        weHave -0.15
        words14 -0.03
        words6 -0.30
        wordsMore 0.03
        ~2019 -0.22 ~2020 -0.26 ~akut -0.45 ~ann -0.22 ~annar -0.28 ~anställning 1.39 ~ansökning -0.22
        ~arbetsförmedling -0.23 ~arbetsplats -0.32 ~avgör -0.27 ~avtal -0.31 ~bank -0.31 ~bara -0.25 ~barn -0.21
        ~barnomsorg -0.24 ~behöv 1.89 ~beslut -0.28 ~besök 0.24 ~betal -0.26 ~betald -0.54 ~betyd 0.54
        ~betyg -0.21 ~bidrag -0.31 ~bland 0.57 ~blankett 0.82 ~bor 0.39 ~bord -0.23 ~bra -0.34 ~broschyr -0.26
        ~bruk 0.59 ~bråk -0.21 ~byggd -0.26 ~byt 0.93 ~bättr 0.53 ~båda -0.25 ~bör 0.76 ~börj 0.33 ~chef -0.20
        ~del 0.38 ~dela 0.43 ~dessutom -0.46 ~digitalt -0.24 ~dom -0.29 ~dubbelt -0.31 ~däreft -0.26
        ~däremot -0.22 ~dörr -0.31 ~efteråt 1.18 ~egen 0.24 ~elva -0.22 ~enda -0.23 ~enhet -0.22 ~enkät -0.21
        ~ensamm 0.62 ~fack -0.25 ~familj -0.31 ~fatt -0.20 ~femton -0.28 ~fjorton -0.23 ~form -0.29
        ~forskning -0.60 ~fortfar -0.22 ~framför -0.24 ~frivård -0.21 ~fullmäktig 0.44 ~funk -0.21 ~fyrtio -0.20
        ~fått 0.43 ~följ 0.72 ~följd -0.38 ~för 0.21 ~förbund -0.45 ~före -0.21 ~förskol 0.24 ~först -0.34
        ~förtroendevald -0.26 ~gemensam 0.81 ~gemensamm -0.24 ~ger -0.30 ~ges -0.27 ~ggr -0.25 ~gjord -0.32
        ~grabb -0.29 ~grann -0.25 ~gubb -0.43 ~gär -0.22 ~gäst -0.44 ~gått -0.24 ~halv 0.34 ~halvår 0.41
        ~hamn -0.23 ~hand -0.26 ~handl -0.29 ~handlägg 0.86 ~hans -0.22 ~hela -0.67 ~helg -0.23 ~hellr -0.39
        ~heltid -0.27 ~hit -0.57 ~hopp 0.49 ~hunnit -0.28 ~hushåll -0.25 ~hälft -0.20 ~häls -0.21 ~högstadi -0.37
        ~höra 0.98 ~höst -0.43 ~igen 0.60 ~ihop -0.52 ~inbjud -0.40 ~industri -0.31 ~ingenting -0.25
        ~inkomst -0.32 ~inn -0.20 ~inom -0.24 ~jobb -0.29 ~jour -0.59 ~jämställd -0.20 ~kall -0.22 ~kampanj -0.20
        ~kom -0.21 ~komm -0.21 ~krav -0.28 ~kräv -0.27 ~kun 0.76 ~kund 1.27 ~kust 0.27 ~kvartal -0.22
        ~kvinnor -0.21 ~känn -0.24 ~kön 0.74 ~könsuppdel 0.21 ~köra -0.37 ~lag -0.32 ~led 0.30 ~ligg -0.26
        ~list -0.24 ~lokal -0.39 ~lst -0.34 ~lägg 0.68 ~lämn 1.20 ~länet -0.28 ~lära 0.99 ~läsa -0.21 ~låt 0.28
        ~låta -0.28 ~mall 0.68 ~manlig -0.28 ~maskin 0.40 ~med -0.26 ~mell -0.38 ~men -0.22 ~mest -0.23
        ~minst -0.27 ~minut -0.33 ~mottagning -0.39 ~märk -0.21 ~mät -0.23 ~mål 0.84 ~mån 1.08 ~måndag -0.52
        ~mång -0.22 ~måst 0.27 ~möt -0.24 ~möte -0.25 ~ner -0.24 ~nio -0.20 ~norr -0.21 ~numm -0.57 ~nämn 0.83
        ~närm -0.30 ~någon 0.67 ~någonstan -0.20 ~någr -0.23 ~nån -0.38 ~når 0.26 ~oavsett -0.30 ~ofta -0.22
        ~ord 0.81 ~organisation -0.25 ~ort -0.29 ~part -0.29 ~peng -0.39 ~person 0.90 ~plan 0.72 ~plat 0.34
        ~plats 0.49 ~pojkar -0.70 ~polis -0.49 ~program -0.26 ~punkt -0.24 ~rad -0.20 ~region -0.21
        ~regional -0.28 ~regl -0.34 ~riktig 0.57 ~risk -0.45 ~rit 0.23 ~roll -0.20 ~runt -0.29 ~rutin -0.37
        ~räck -0.81 ~rädd -0.38 ~räk 0.26 ~räkn -0.20 ~rätt -0.22 ~råd -0.24 ~sade -0.23 ~sakn 0.89 ~samråd 0.42
        ~samtidig -0.59 ~samtlig -0.28 ~samtyck -0.29 ~samverk -0.28 ~satt -0.21 ~ser -0.26 ~sex -0.22 ~sid 0.21
        ~sida -0.25 ~siffr -0.23 ~sitt -0.28 ~sjuk -0.23 ~skick -0.25 ~skift -0.28 ~skrev -0.26 ~skriv 0.34
        ~skrivit -0.45 ~skull 0.63 ~skydd 0.34 ~skärm -0.27 ~slipp 0.20 ~soc -0.41 ~socialjour -0.26
        ~socialtjänst -0.32 ~son -0.41 ~stann 0.47 ~start 0.49 ~statistik -0.20 ~statsbidrag -0.20
        ~stockholm -0.21 ~ställ 0.21 ~stöd -0.22 ~störst -0.92 ~säga -0.28 ~sätt -0.25 ~tas -0.22 ~teknisk -0.20
        ~tid 0.25 ~tillsamman 0.53 ~tjänst 0.39 ~trakasseri -0.21 ~trossamfund -0.20 ~trygg -0.29 ~träff -0.21
        ~tur -0.20 ~tus -0.43 ~tvärtom 0.43 ~tänk -0.34 ~uppdrag -0.41 ~utbild 0.22 ~utbildning 0.55
        ~valberedning -0.21 ~vanlig 0.28 ~varann 0.28 ~varit -0.25 ~varj -0.26 ~vartann -0.33 ~verksam 0.39
        ~vilj 1.62 ~vill -0.24 ~väg -0.58 ~välj -0.36 ~vänt 0.35 ~vård -0.42 ~ägar -0.35 ~äldr -0.21 ~ändr -0.22
        ~ärend -0.46 ~åker -0.34 ~åklag -0.48 ~årlig -0.26 ~önsk -0.31 ~öpp -0.23
        """,
    ]
}
