/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.46
        cueMost 0.52
        cues 0.48
        decisive 1.15
        decisiveOther -0.19
        frame 0.92
        frameFar -1.01
        frameFarOther 0.13
        frameOther -0.12
        heading 0.71
        headingGuess 0.28
        headingOne 0.97
        headingSure 1.30
        lead 0.84
        leadFramed 1.41
        question 0.70
        questionFar -1.01
        questionOne 1.16
        questionSure 0.68
        """,
        "central-aktor": """
        bias 0.11
        board -0.06
        cell -0.10
        comparative -0.07
        early -0.41
        end 0.95
        evaluation -0.23
        first -0.13
        fragment -0.26
        frameCentralAktor 0.65
        frameHindrande -0.17
        frameLansstyrelsen -0.39
        frameNone -0.11
        frameNulage -0.22
        framePadrivande -0.21
        framePrioritering 0.21
        frameSamverkansform 1.54
        frameUtmaning -0.22
        frameUtvecklingsomrade -0.23
        fronted 1.89
        hedged 0.04
        imperative -0.20
        late -0.61
        later 0.08
        meeting -0.66
        middle -0.48
        modal 0.51
        negation 0.17
        negations -0.07
        next3 0.48
        number -0.18
        plain 0.03
        question -0.30
        quote -0.45
        shortFirst 0.11
        third -0.42
        turn 0.10
        weHave -0.18
        words14 0.05
        words6 0.06
        wordsMore -0.07
        ~2019 -0.63 ~akut 0.94 ~aldrig 0.54 ~all -0.38 ~alls -0.40 ~alltid 0.25 ~andr -0.29 ~anmälning -0.26 ~ann 0.32
        ~annar 0.40 ~anställ 0.74 ~anställning -0.46 ~ansökning -0.23 ~använd -0.67 ~arbet -0.37
        ~arbetsförmedling 0.72 ~arbetsgiv 0.24 ~avgör 0.75 ~avtal 0.34 ~bank 0.90 ~bara 0.54 ~barn -0.21
        ~barnmorsk -0.23 ~barnomsorg -0.36 ~behöv -0.21 ~beredskap 0.25 ~beslut 0.41 ~beställ -0.24 ~bestämm 0.24
        ~besök -0.24 ~betald -0.20 ~betalt -0.73 ~bibliotek -0.21 ~bil -0.57 ~bild -0.20 ~boend -0.30 ~bor -0.31
        ~bra -0.30 ~bransch -0.20 ~brist -0.21 ~broschyr -0.21 ~bråk 0.69 ~budg -0.27 ~budget -0.33 ~bygg 0.25
        ~byggd -0.32 ~byt -0.23 ~bäst -0.68 ~bättr -0.23 ~båda -0.41 ~både 0.43 ~bör 0.34 ~dag 0.42 ~dam -0.63
        ~decemb -0.23 ~del -0.37 ~dela -0.40 ~dessutom -0.39 ~distan -0.37 ~dit 0.40 ~dom 0.58 ~däreft -0.46
        ~däremot 0.71 ~därmed 0.87 ~dörr -0.30 ~efteråt -1.04 ~eget -0.27 ~egna -0.41 ~elevhäls 1.14 ~elva -0.27
        ~emot 0.31 ~enda 0.51 ~enkelt -0.35 ~enkät -0.94 ~enlig 0.53 ~ensamm -0.24 ~fack 0.62 ~faktiskt -0.32
        ~fall -0.43 ~familj -0.36 ~fatt -0.21 ~fel -0.20 ~fem -0.22 ~femton -0.45 ~film -0.35 ~finn -0.52 ~fler -0.21
        ~flest 0.28 ~flytt -0.28 ~form 0.23 ~forskning 0.82 ~fram -0.40 ~framför -0.29 ~fredag -0.47 ~frivård 0.70
        ~funger -0.26 ~funk -0.57 ~fyrtio -0.22 ~färr -0.33 ~fått -0.47 ~född -0.27 ~följ -0.34 ~följd -0.25
        ~fördel -0.27 ~före 0.41 ~förening 0.38 ~förklar -0.31 ~först 0.22 ~förstår -0.39 ~förtroendevald 0.44
        ~föräldr 0.24 ~föräldraledig -0.42 ~gaml 1.18 ~gav -0.27 ~gemensam -0.55 ~gemensamm -0.29 ~gemensamt -0.81
        ~ger -0.29 ~ges -0.39 ~ggr -0.65 ~gjord -0.40 ~glöm 1.46 ~grabb -0.22 ~grund -0.27 ~gubb -0.43 ~gymnasi -0.22
        ~gäll -0.22 ~gär 0.44 ~gäst -0.42 ~gång -0.22 ~gått -0.27 ~göra -0.23 ~hall 1.06 ~halvår -0.44 ~hamn -0.32
        ~hand -0.41 ~handl -0.40 ~handled -0.27 ~handlägg -0.21 ~hans -0.23 ~hela -0.28 ~helg -0.43 ~hell 0.42
        ~hellr -0.20 ~heltid -0.26 ~hemm -0.21 ~hemtjänst 0.21 ~henn -0.38 ~het -0.43 ~hinn -0.25 ~hit 0.92
        ~hjälp -0.26 ~hopp -0.41 ~hunnit -0.46 ~hus -0.50 ~hälft 0.52 ~häls -0.29 ~händ 0.72 ~håll -0.23
        ~högstadi -0.25 ~höst -0.73 ~ibland -0.35 ~igen 0.50 ~ihop 0.26 ~inbjud 1.14 ~industri -0.54 ~industrin 0.37
        ~inga -0.20 ~ingenting 0.98 ~inkomst -0.25 ~inn -0.24 ~inom -0.52 ~jargong -0.48 ~jobb -0.23 ~jour -0.41
        ~jämn -0.32 ~jämställd -0.22 ~kaff -0.34 ~kall -0.28 ~kill 0.30 ~kolleg -0.23 ~kom -0.40 ~komm -0.27
        ~kommun -0.45 ~kommunal 0.37 ~kontor -0.24 ~kort -0.23 ~kost -0.29 ~krav 0.26 ~kräv -0.33 ~kun -0.24
        ~kund -0.31 ~kuratorn -0.40 ~kvart -0.25 ~kvartal -0.32 ~kvinnlig -0.38 ~kvinnor -0.27 ~kvällstid -0.37
        ~känn -0.25 ~kön -0.26 ~köra -0.48 ~körkort -0.21 ~lag -0.43 ~larm -0.65 ~led -0.21 ~ligg 0.61 ~lika -0.24
        ~list -0.22 ~lokal 0.27 ~lst -0.47 ~lyssn -0.33 ~lägg -0.54 ~läm -0.21 ~lämn -0.22 ~länet -0.75
        ~länsstyrels -0.22 ~lär -0.40 ~läs 0.32 ~läsa -0.28 ~låta 0.73 ~lön -0.24 ~mall -0.23 ~mann -0.27
        ~maskin -0.80 ~med -0.22 ~medarbet -0.22 ~medlemm -0.21 ~men 0.31 ~mening -0.27 ~mil -0.22 ~mindr -0.27
        ~minst -0.31 ~minut -0.40 ~mottagning -0.70 ~märk 0.63 ~mät -0.21 ~mål -0.40 ~måndag -0.29 ~måst 0.72
        ~möt -0.35 ~möte -0.58 ~möts -0.51 ~nio -0.22 ~norm -0.24 ~norr -0.26 ~numm -0.23 ~nya -0.38 ~nämn -0.39
        ~nämnd -0.22 ~nät -0.35 ~någonstan -0.28 ~någr -0.24 ~nån -0.49 ~når 0.77 ~oavsett -0.23 ~oft -0.23
        ~olik -0.22 ~ordför -0.50 ~organisation 1.34 ~ork -0.26 ~ort 0.30 ~par 0.52 ~part 0.98 ~peng 0.79 ~per -0.22
        ~personal -0.30 ~plat 0.31 ~pojk -0.21 ~pojkar -0.23 ~polis -0.59 ~politik -0.58 ~pris -0.28 ~problem 0.58
        ~projekt -0.40 ~punkt -0.33 ~rad -0.26 ~red -0.36 ~regional -0.33 ~regl -0.58 ~rekryter 0.51 ~rest -0.22
        ~rum -0.72 ~runt -0.70 ~räck -0.88 ~rädd -0.27 ~rädsl -0.28 ~räkn -0.35 ~rätt -0.34 ~råd 0.54 ~röst -0.26
        ~sade -0.33 ~sagt -0.29 ~sak -0.21 ~sakn -0.23 ~samm -0.24 ~samråd -0.49 ~samtidig -0.52 ~samtlig -0.30
        ~samtyck 0.89 ~samverk -0.59 ~satt -0.37 ~ser 0.39 ~ses -0.53 ~sett 0.27 ~sfi 1.01 ~sid -0.40 ~sida 1.04
        ~siffr -0.31 ~sist -0.42 ~sitt 0.51 ~själv -0.22 ~skick -0.74 ~skift -0.39 ~skog -0.34 ~skol -0.35
        ~skratt -0.37 ~skriv 0.36 ~skrivit -0.24 ~skärm -0.25 ~små -0.43 ~soc -0.61 ~socialjour -0.56
        ~socialtjänst -0.55 ~somm -0.21 ~stab -0.24 ~stadg -0.23 ~stann -0.48 ~statsbidrag -0.49 ~strategin -0.58
        ~studi 0.53 ~styr 0.68 ~styrels -0.21 ~ställ -0.35 ~stå -0.44 ~ståend -0.37 ~står -0.28 ~stöd -0.29
        ~störst 0.85 ~sundsvall -0.22 ~svar -0.51 ~säg -0.30 ~säga -0.30 ~såg -0.35 ~sök -0.24 ~söka -0.35
        ~tagit -0.22 ~tapp 0.25 ~tas 0.59 ~teknisk -0.34 ~termin -0.26 ~tid -0.24 ~tidig 0.32 ~tillbak -0.22
        ~timm -0.29 ~tjugo 0.29 ~tjänst -0.68 ~torsdag -0.35 ~tre -0.20 ~trettio -0.29 ~tror -0.30 ~trossamfund 0.57
        ~trot 0.77 ~tur -0.23 ~två -0.29 ~tyck -0.30 ~typ -0.24 ~tyst -0.22 ~tänk 0.37 ~umeå -0.29 ~unga -0.25
        ~uppdrag -0.30 ~uppföljning -0.50 ~upphandl -0.92 ~utbild 0.86 ~utbildning -0.38 ~ute -0.23 ~utrik -0.29
        ~varandr -0.36 ~vardag -0.24 ~varend 1.08 ~varit 0.72 ~varj -0.31 ~vartann -0.23 ~veck -0.39 ~verksam -0.20
        ~vet -0.24 ~veta -0.37 ~viktig 0.30 ~vilj 0.41 ~villk -0.32 ~vis -0.46 ~visa -0.41 ~vore -0.39 ~vux -0.24
        ~väg -0.46 ~vägg 0.82 ~välj -0.30 ~vänt -0.32 ~våld -0.31 ~vård 0.40 ~vårdcentral 0.27 ~yrke -0.26 ~ägar 0.90
        ~äger 0.71 ~äldr -0.26 ~ändr -0.32 ~ännu -0.76 ~ärend -0.33 ~ärlig -0.29 ~åker -0.24 ~åklag -0.22 ~året -0.22
        ~årlig -0.44 ~ått -0.31 ~öpp -0.27 ~övning -0.26
        """,
        "hindrande": """
        bias 0.24
        board -0.20
        cell 0.05
        early -0.40
        end -0.85
        evaluation 0.06
        first 0.07
        fragment -0.20
        frameCentralAktor -0.40
        frameHindrande 0.95
        frameLansstyrelsen -0.44
        frameNone 0.13
        frameNulage -0.16
        framePadrivande -0.16
        framePrioritering -0.36
        frameSamverkansform -0.42
        frameUtmaning 0.09
        frameUtvecklingsomrade -0.24
        fronted -0.15
        hedged -0.32
        imperative -0.32
        item 0.07
        late 0.83
        later 0.03
        meeting 0.67
        middle 1.05
        modal 0.03
        negation 0.29
        negations 0.33
        next3 -0.37
        number -0.10
        prose 0.03
        question 0.30
        quote -0.16
        shortFirst 0.13
        third -0.33
        turn 0.06
        weHave 0.06
        words6 0.10
        wordsMore 0.09
        ~2019 0.59 ~2020 -0.65 ~aldrig 0.61 ~all -1.12 ~alls -0.52 ~allt 0.44 ~alltid 0.31 ~andr 0.25 ~anmäl -0.27
        ~anmälning -0.41 ~anställ -0.33 ~ansökning -1.13 ~antal 0.98 ~arbet 0.36 ~arbetsförmedling -0.58
        ~arbetsmiljö 0.39 ~arbetsplats -0.28 ~avgör -0.34 ~avtal 0.36 ~bank 0.37 ~bara -0.28 ~barn -0.23
        ~barnmorsk -1.05 ~barnpassning -0.34 ~begär -0.48 ~behöv -0.33 ~ber 0.42 ~beredskap 0.21 ~berätt 0.33
        ~beslut 0.71 ~beställ -0.36 ~bestämm -0.65 ~består 0.32 ~betald -0.89 ~betalt 0.51 ~betyd -0.40 ~betyg -0.55
        ~bidrag 0.47 ~bil -0.24 ~bild 0.73 ~bjud -0.36 ~bland -0.44 ~blivit -0.33 ~bolag -0.22 ~bord -0.49 ~bort 0.65
        ~bransch 0.29 ~brist 0.89 ~broschyr -0.39 ~bryt -0.25 ~bråk -0.59 ~budg 0.22 ~budget -0.36 ~buss 0.52
        ~bygg 0.52 ~byggd 0.22 ~byt 0.57 ~byta -0.38 ~byts 1.08 ~bäst -0.28 ~bättr -0.50 ~både -0.40 ~bör -0.31
        ~börj -0.37 ~chef 0.79 ~dag -0.32 ~dam -0.99 ~decemb 1.39 ~deltag 0.43 ~deltid 0.45 ~dessutom 0.23
        ~digitalt -0.53 ~direkt -0.26 ~distan -0.81 ~dit 0.90 ~drar 1.06 ~driv -0.34 ~dygn -0.30 ~däreft -0.39
        ~däremot -0.58 ~därför 0.57 ~dörr 0.33 ~efterfråg 0.45 ~eftersom 0.79 ~egen -0.45 ~egna 0.25 ~elev -0.22
        ~elva 0.44 ~emot -0.58 ~enhet -0.63 ~enkelt 0.55 ~ensam 0.72 ~fall -0.42 ~fatt 0.69 ~februari 0.71 ~fel 0.72
        ~fem 0.46 ~femton -0.88 ~fick -0.20 ~film -0.32 ~fjol -0.56 ~fjorton 0.36 ~fjärd 0.26 ~fler -0.92 ~flest -0.49
        ~flick -0.59 ~flytt 0.58 ~folk 0.53 ~form -0.41 ~forskning 0.97 ~fortfar -0.24 ~fram -0.38 ~framför -0.40
        ~fredag -0.65 ~frivillig -0.36 ~fråg 0.29 ~fullt -0.39 ~funger -0.38 ~funk -0.51 ~fyrtio -0.34 ~färr 1.12
        ~får 0.20 ~född -0.21 ~följd -0.58 ~fördel 0.33 ~fördelning -0.44 ~förening 0.32 ~förlor 0.54 ~förr -0.29
        ~först -0.39 ~förstår -0.39 ~föräldr -0.65 ~föräldraledig 0.68 ~gaml -1.07 ~gav -0.92 ~gemensam -0.29
        ~gemensamt -0.30 ~genom 0.71 ~ges 0.39 ~gick -0.27 ~gjord 1.23 ~gjort -0.35 ~glöm -0.35 ~grann 0.32
        ~grupp -0.27 ~gubb 0.86 ~gymnasi 0.77 ~gäll 0.56 ~gär -0.22 ~gäst -1.31 ~går 0.32 ~gått -0.23 ~gör 0.36
        ~haft 0.54 ~hall -0.31 ~halvår -0.35 ~handl 0.45 ~handled -0.76 ~handlägg 1.48 ~helg -0.85 ~hell -0.92
        ~hem -0.52 ~hemm -0.49 ~hemtjänst -0.52 ~henn -0.46 ~het -0.27 ~hinn 1.31 ~hjälp 0.82 ~hopp -1.67 ~hot -0.38
        ~hundr 0.21 ~hunnit -0.32 ~hus -0.64 ~hälft -0.48 ~häls -0.59 ~hämt -0.64 ~häng -0.26 ~håll -0.32
        ~hållit -0.46 ~högstadi -1.03 ~hör -0.45 ~höra -0.45 ~höst 0.86 ~ibland 1.67 ~ideell 0.34 ~ifrå -0.26
        ~igen -0.70 ~igenom -0.42 ~ihop -0.34 ~industri -0.50 ~information -0.28 ~ing 0.22 ~ingenting 0.49
        ~inkomst -0.51 ~inn -0.37 ~inom -0.21 ~insats -0.22 ~inte 0.45 ~jargong 0.26 ~jobb -0.54 ~jour -0.83
        ~just -0.30 ~jämn -0.40 ~jämställd 0.31 ~jämställt 0.40 ~kaff -0.35 ~kall -0.73 ~kampanj -0.34 ~kill -0.61
        ~klar 0.78 ~klock 0.36 ~kolleg 0.64 ~kom -0.64 ~komm 0.34 ~kommun 0.29 ~kommunal 0.96 ~kontor 0.44 ~krav -0.21
        ~kron 0.88 ~kräv 0.46 ~kun -0.47 ~kunskap 0.33 ~kuratorn 0.31 ~kvar -0.46 ~kvart -0.56 ~kvartal -0.82
        ~kvinn -0.33 ~kvinnlig -0.32 ~kvällstid 0.30 ~känn 0.63 ~kök -0.56 ~kör -0.23 ~köra -0.95 ~lag 0.82
        ~larm -0.58 ~ledningsgrupp -0.77 ~lev -0.27 ~leverantör 0.94 ~ligg -0.36 ~lika -0.33 ~list -0.88 ~lit 0.72
        ~lst -0.36 ~lyssn 0.41 ~lägg -0.36 ~lägr -0.31 ~lämn -0.25 ~län -0.30 ~länet -0.35 ~läng -0.44 ~lära -0.35
        ~läs -0.37 ~läsa -0.75 ~lång 0.42 ~låta -0.27 ~mamm -0.88 ~manlig -0.69 ~mann -0.23 ~maskin 0.82 ~med -0.54
        ~medarbet 1.13 ~medlemm 0.74 ~men 0.62 ~mest -0.83 ~mil 0.48 ~miljon 0.81 ~mindr -0.46 ~minst 0.23
        ~mottagning -0.80 ~män -0.28 ~männ -0.49 ~mät 0.24 ~mål -0.41 ~mån 0.28 ~måndag 0.79 ~måst -0.29 ~möt 0.56
        ~möte 0.45 ~möts -0.27 ~natt -0.50 ~nio 0.23 ~noll 1.04 ~norr -0.22 ~numer -0.60 ~numm -0.39 ~nämn -1.45
        ~nämnd 0.22 ~nära -0.26 ~närm -0.27 ~näst -0.30 ~nätt -0.33 ~nätverk -0.74 ~någon -0.23 ~någonstan -0.85
        ~något 0.52 ~någr -0.39 ~nån 0.25 ~når 0.44 ~oavsett -0.39 ~offentlig -0.39 ~olik 0.97 ~omklädningsrum 0.47
        ~omklädningsrumm -0.27 ~omsorg -0.26 ~ordför -0.66 ~ort -0.20 ~pandemin -0.27 ~papp -0.74 ~par -0.40
        ~part -0.47 ~peng -0.82 ~per 0.21 ~person 0.32 ~plan 0.23 ~planer 0.68 ~plats 0.29 ~pojk -0.66 ~pojkar -0.34
        ~polis 0.98 ~praktik 0.20 ~prat -0.40 ~precis -0.59 ~pris 0.29 ~problem -0.24 ~procent 0.21 ~program -0.22
        ~publicer -0.34 ~punkt -0.33 ~rad -0.26 ~red 0.53 ~regl 1.27 ~rekryter 0.60 ~rest -0.57 ~rik 0.53 ~ring -0.72
        ~ringd -0.46 ~risk -0.25 ~rit -0.31 ~roll -0.55 ~rum -0.38 ~rumm -0.52 ~runt -0.96 ~rutin -0.39 ~räck -0.30
        ~rädd 0.34 ~rädsl 0.66 ~räk -0.55 ~räkn 0.56 ~rätt -0.55 ~röst -0.44 ~sagt 0.63 ~sakn 0.44 ~samråd -0.33
        ~samtal 0.28 ~samtidig 0.31 ~samtlig -0.39 ~samverk 1.06 ~satsning 0.97 ~scen -0.37 ~schem -0.95
        ~sekretess 1.26 ~ser 0.30 ~sett -0.38 ~sexton -0.33 ~sid -0.45 ~sida -0.89 ~sitt -0.47 ~sjuk -0.66 ~sker 0.86
        ~skick 0.30 ~skift 0.36 ~skilln -0.28 ~skratt 0.40 ~skrev -1.17 ~skrivit -0.26 ~skydd -0.29 ~skämt -0.30
        ~skärm -0.91 ~sköt -0.47 ~slipp -0.29 ~slår -0.37 ~små 0.39 ~snitt -0.38 ~socialtjänst 0.86 ~somm 0.47
        ~son 0.69 ~språk -0.79 ~stab -0.36 ~stann 0.26 ~start -0.60 ~station 0.42 ~statistik 0.30 ~statsbidrag 1.54
        ~stockholm 0.77 ~strategi -0.29 ~strategin -0.25 ~studi -0.44 ~styck -0.45 ~styr 0.61 ~styrels -0.34
        ~stäng 0.68 ~stå 0.32 ~ståend -0.42 ~stöd 0.71 ~sundsvall 0.82 ~svår 0.47 ~syns 0.32 ~säga -0.41 ~såg -0.49
        ~sånt -0.88 ~söka 0.39 ~tack 0.68 ~tal -0.31 ~tapp 0.27 ~teknik -0.29 ~telefon -0.48 ~tid 0.35 ~tidig -0.41
        ~tillsamman -0.49 ~timm 0.25 ~tio -0.37 ~titt 0.39 ~tjej -0.30 ~tjugo -1.27 ~toalett -0.28 ~tog 0.27
        ~torsdag -0.44 ~trakasseri -0.24 ~tre 0.37 ~tredj -0.42 ~trettio -0.55 ~trossamfund 0.93 ~trot -0.78
        ~träff -0.21 ~trän -0.24 ~tråkig -0.49 ~tur -0.23 ~tus -0.47 ~tyst -0.29 ~umeå 1.00 ~underskötersk 0.22
        ~unga -0.43 ~uppdrag 0.57 ~uppföljning 0.86 ~upphandl 1.05 ~upphandling 0.67 ~utanför 0.33 ~utbildning -0.66
        ~ute 0.63 ~utred 0.31 ~utsatt -0.41 ~vaktmäst -0.91 ~val -0.25 ~valberedning 0.69 ~vanlig 0.21 ~varandr 0.55
        ~varann -0.22 ~varav 0.52 ~vardag 0.35 ~varend -0.61 ~varför -0.29 ~varit 0.20 ~verksam -0.52 ~vet 0.35
        ~veta 0.91 ~viktig -0.24 ~vilj -1.06 ~vilk 0.40 ~villk 0.26 ~vis -0.74 ~vore -0.98 ~väg -0.77 ~vägg -0.56
        ~vänd -0.51 ~våld -0.40 ~våldsutsatt -0.29 ~vår -0.33 ~vårdcentral 0.88 ~yrke -0.52 ~yttr 0.64 ~äger 0.33
        ~äldr -0.72 ~ändr 1.20 ~ändå -0.27 ~ännu 0.21 ~ärend -0.45 ~ärlig -0.47 ~äter 0.42 ~åker -0.49 ~åklag -0.80
        ~året -0.25 ~årlig -0.24 ~önsk 0.34 ~öpp -0.53 ~öppn 0.49 ~övning 0.59
        """,
        "lansstyrelsens-roll": """
        bias -0.53
        board 1.00
        cell -0.04
        comparative -0.04
        early -0.21
        evaluation -0.06
        fragment -0.06
        frameCentralAktor -0.08
        frameHindrande -0.12
        frameLansstyrelsen 1.57
        frameNone -0.18
        frameNulage -0.12
        framePadrivande -0.13
        framePrioritering -0.17
        frameSamverkansform 0.21
        frameUtmaning -0.12
        frameUtvecklingsomrade 0.64
        fronted -0.11
        imperative 0.98
        item -0.03
        late -0.31
        later -0.07
        meeting -0.23
        middle -0.22
        modal 0.03
        next3 0.10
        number -0.16
        plain -0.09
        prose -0.06
        question -0.04
        quote 0.48
        shortFirst 0.05
        third -0.19
        weHave -0.04
        words14 -0.03
        wordsMore -0.08
        ~140 -0.40 ~all -0.31 ~anställ 0.66 ~arbetsförmedling -0.22 ~avdelning -0.40 ~avgör -0.20 ~barnomsorg -0.23
        ~beställ 0.59 ~besök -0.69 ~betyd 0.57 ~bidrag 0.26 ~bjud 0.62 ~bland -0.70 ~broschyr 0.52 ~bryt -0.23
        ~bråk -0.23 ~byta 0.25 ~bäst -0.20 ~bör 0.24 ~dessutom -0.26 ~dom -0.22 ~dörr -0.25 ~efteråt -0.42 ~egna 0.33
        ~elevhäls -0.30 ~elva 0.28 ~enkelt 0.26 ~enkät 1.30 ~fack -0.21 ~folk -0.33 ~form -0.24 ~forskning 0.53
        ~fram -0.21 ~fördel 0.66 ~förklar 0.70 ~förstår 0.29 ~förvänt 0.54 ~ger 0.25 ~ges -0.26 ~ggr -0.27
        ~gjord -0.21 ~grabb -0.26 ~gubb -0.23 ~gär 0.41 ~gäst -0.26 ~gör 0.52 ~göra 0.21 ~hela 0.67 ~hit 0.35
        ~hunnit -0.23 ~häls 0.60 ~höst -0.34 ~ifrå 0.50 ~ihop 0.30 ~insats 0.33 ~kall 0.26 ~kom 0.53 ~kvin -0.47
        ~köra -0.24 ~lokal -0.22 ~lst 2.11 ~lyssn -0.48 ~lämn -0.25 ~län 0.34 ~länsstyrels 0.78 ~läsa -0.32 ~låta 0.25
        ~maskin -0.24 ~mil 0.52 ~myndig 0.33 ~mån 0.29 ~möte 0.72 ~nämn -0.30 ~någr -0.26 ~når -0.27 ~olik 0.23
        ~organisation -0.26 ~plan 0.22 ~projekt -0.41 ~publicer 0.28 ~punkt -0.22 ~region -0.27 ~regl 0.37 ~rest -0.21
        ~roll 0.85 ~rum -0.28 ~räk 0.46 ~sak -0.21 ~saml 0.72 ~samordn 0.54 ~samtyck -0.32 ~samverk -0.21 ~sfi -0.21
        ~skick 1.06 ~skog 0.22 ~skrev -0.24 ~skrivit 0.29 ~skydd -0.90 ~skärm -0.25 ~slipp 0.53 ~slut 0.33 ~soc -0.24
        ~socialjour -0.21 ~stann -0.26 ~statsbidrag -0.33 ~strategin 0.26 ~stå 0.25 ~ståend -0.26 ~tidig 0.38
        ~tillsamman -0.22 ~timm -0.23 ~tjej -0.21 ~tjänst -0.37 ~tänk -0.26 ~ute -0.22 ~val 0.32 ~varandr 0.26
        ~vartann 0.24 ~vilj -0.25 ~visa 0.53 ~yttr 0.39 ~ägar -0.30 ~ärlig 0.67 ~övning 0.34
        """,
        "nulage": """
        bias -0.03
        board -0.15
        cell 0.05
        early 1.94
        end -0.61
        evaluation 0.04
        first 0.13
        frameCentralAktor -0.28
        frameHindrande -0.39
        frameLansstyrelsen 0.08
        frameNone 0.27
        frameNulage 0.86
        framePadrivande -0.34
        framePrioritering -0.19
        frameSamverkansform -0.39
        frameUtmaning -0.27
        frameUtvecklingsomrade -0.36
        fronted -0.22
        hedged -0.37
        imperative -0.19
        late -0.70
        later -0.04
        meeting -0.35
        middle -0.50
        modal -0.61
        negation -0.09
        negations -0.30
        next3 -0.34
        number 0.57
        plain 0.16
        quote -0.43
        shortFirst -0.56
        third -0.29
        turn -0.02
        weHave 0.57
        words14 0.10
        words6 0.20
        wordsMore -0.11
        ~140 0.42 ~2020 0.95 ~adress -0.36 ~akut 0.51 ~alla 0.24 ~alls 0.21 ~anmäl -0.35 ~anmälning 0.58 ~ann -0.22
        ~anställ -0.31 ~anställd 0.69 ~anställning -0.25 ~ansökning -0.46 ~antal -0.60 ~arbetsförmedling 0.35
        ~arbetsplats 0.33 ~avdelning 1.02 ~avgör -0.42 ~bank -0.48 ~barnmorsk -0.48 ~barnomsorg -0.28
        ~barnpassning -0.22 ~begär 0.42 ~behöv -0.24 ~ber 0.25 ~beredskap -0.67 ~bestämm 0.50 ~består 0.99 ~besök 0.94
        ~betal -0.30 ~betald -0.43 ~betalt -0.21 ~betyd 0.39 ~betyg 1.09 ~bibliotek -1.08 ~bil -0.22 ~bland 0.62
        ~blankett -0.23 ~boend -0.63 ~bord -0.31 ~bort -0.54 ~bransch 0.41 ~broschyr -0.55 ~bryt -0.22 ~bråk 0.37
        ~budget 0.58 ~buss -0.64 ~bygg -0.36 ~byggd -0.42 ~byt -0.73 ~bäst -0.21 ~bättr -0.49 ~båda -0.28 ~bör -0.20
        ~börj -0.21 ~chef 0.40 ~decemb -0.28 ~dela -0.21 ~deltag -0.30 ~deltid 0.24 ~dessutom -0.38 ~distan 0.98
        ~dit -0.29 ~dom -0.65 ~driv 0.50 ~dubbelt -0.38 ~dygn -0.25 ~däremot 0.37 ~därmed -0.83 ~dörr 0.76
        ~efterfråg 0.22 ~eftersom -0.44 ~efteråt -0.33 ~egen -0.34 ~eget -0.56 ~elev 0.32 ~elevhäls -0.30 ~enhet 1.16
        ~enkelt 0.43 ~enkät 0.31 ~ens 0.67 ~ensam -0.28 ~ensamm -0.46 ~fall -0.28 ~fatt -0.53 ~fel 0.22 ~fem 0.33
        ~femtio 0.33 ~femton 0.65 ~film -1.53 ~fjol 0.88 ~fjorton 0.55 ~fler 0.41 ~flest 1.50 ~folk -0.74 ~form -0.70
        ~fram 0.34 ~frivillig 1.05 ~frivård -0.27 ~funger 0.40 ~funk -0.53 ~funktionsnedsättning 0.44 ~fyll -0.67
        ~fyra 0.72 ~fyrtio 0.82 ~född 0.51 ~följ -0.22 ~följd -0.64 ~för 0.71 ~fördel -0.23 ~fördelning 0.66
        ~före -0.45 ~förening 0.62 ~förklar 0.31 ~förlor -0.99 ~först 0.26 ~försvinn -0.50 ~förtroendevald -0.41
        ~förvänt -0.99 ~föräldr -0.55 ~föräldraledig -0.27 ~gaml -0.40 ~gav -0.43 ~gemensam -0.26 ~gemensamm -0.22
        ~genom -1.02 ~ger -0.90 ~ges 0.73 ~ggr -0.92 ~gjord -0.46 ~grabb -0.77 ~grann 0.56 ~grund 0.53 ~gymnasi -1.27
        ~gär -0.32 ~gäst -0.88 ~gång -0.34 ~gått 0.57 ~gör -0.36 ~göra -0.49 ~haft -0.23 ~hall 0.28 ~hamn 0.29
        ~handl 0.48 ~handled -0.44 ~handlägg -0.60 ~hans -0.49 ~helg 0.65 ~hell -0.35 ~hellr -0.45 ~helt 0.23
        ~hem 0.36 ~hemtjänst -0.46 ~het 0.69 ~hinn -0.30 ~hit -1.04 ~hjälp -0.27 ~honom 0.21 ~hopp -0.28 ~hundr -0.23
        ~hunnit -1.12 ~hushåll 0.72 ~hälft 0.33 ~häls -1.10 ~hämt -0.86 ~häng 0.65 ~hållit 0.21 ~högstadi -0.46
        ~hör -0.53 ~höst -0.84 ~ibland -0.43 ~ideell 0.76 ~igen -0.31 ~igenom 0.90 ~ihop -0.32 ~industri -1.35
        ~industrin 0.24 ~ing -0.29 ~inga -1.10 ~ingenting -0.22 ~inkomst 0.56 ~inn -0.23 ~inom 0.64 ~insats 0.33
        ~jobb 0.23 ~jour -0.72 ~jämn 1.09 ~jämställd 0.59 ~jämställt -1.01 ~kill 0.63 ~klar -0.61 ~kolleg -0.35
        ~kom -0.58 ~kommunal -0.27 ~kontor 0.45 ~kort -0.20 ~kost -0.35 ~krav 0.23 ~kron -0.89 ~kräv 0.35 ~kun -0.30
        ~kuratorn -0.86 ~kust -0.25 ~kvar -0.28 ~kvartal -0.42 ~kvin 1.14 ~kvinn 0.33 ~kvinnor -0.37 ~kväll -0.27
        ~kvällstid -0.25 ~känn 0.63 ~könsuppdel 0.52 ~köra -0.78 ~lag -0.91 ~ledningsgrupp 0.65 ~ligg -0.30 ~lika 0.69
        ~linj 0.73 ~list -0.81 ~lit -0.22 ~lägg 0.60 ~lägr 0.45 ~läm -0.41 ~länet -0.34 ~längr 0.21 ~lära -0.25
        ~läs -0.69 ~läsa -0.37 ~lång -0.36 ~låt -0.31 ~låta -0.38 ~lön 0.70 ~manlig -0.34 ~mann 0.50 ~maskin -0.37
        ~med -0.79 ~medarbet -0.69 ~medlemm 0.55 ~mening 0.47 ~mest 0.65 ~mil -0.80 ~miljon 0.61 ~mindr -0.21
        ~minst -0.28 ~minut -0.67 ~mottagning -0.55 ~män 0.53 ~märk -0.35 ~mät 0.74 ~månad -0.38 ~mång 0.24
        ~måst -0.24 ~möt 0.31 ~möte -0.20 ~natt 0.63 ~ner -0.92 ~nio 0.57 ~nitton 0.80 ~noll -1.28 ~norm 0.67
        ~numm -0.37 ~nytt 0.54 ~nämn 0.41 ~nära 0.66 ~närm -0.88 ~näst 0.73 ~nätverk 0.41 ~någr -0.68 ~nån -0.57
        ~når -0.40 ~oavsett -0.65 ~oft 0.63 ~ofta 0.55 ~ohäls 0.95 ~omklädningsrum -0.27 ~omklädningsrumm -0.38
        ~omsorg 0.62 ~ord 0.26 ~ordför 0.84 ~organisation -0.72 ~ork 0.76 ~ort -0.34 ~pandemin 0.78 ~papp -0.29
        ~par 0.61 ~peng -0.27 ~pension -0.31 ~personal -0.29 ~planer -0.21 ~plat -0.73 ~plats -0.27 ~pojk -0.50
        ~polis -0.37 ~politik -0.24 ~prat -0.24 ~procent 0.34 ~program 0.43 ~prov 0.43 ~publicer -0.25 ~punkt 0.54
        ~rad 0.48 ~red -0.64 ~redovis 0.56 ~regional 0.65 ~regl -0.24 ~rekryter -0.25 ~relation 0.70 ~rest 0.36
        ~rik 0.84 ~ring -0.27 ~risk 1.02 ~roll -0.25 ~rum -0.44 ~rumm 0.28 ~rutin -0.38 ~räck -0.49 ~rädsl -0.27
        ~rätt -0.25 ~sade 0.89 ~sagt 0.27 ~sakn -0.34 ~saml 0.28 ~samordn 0.43 ~samråd -0.41 ~samtal 0.44
        ~samtlig 0.73 ~samverk -0.59 ~satt -0.74 ~schem -0.54 ~sekretess -0.40 ~sen 0.74 ~sex 0.65 ~sexton 0.39
        ~sid 0.32 ~sida -0.24 ~sju 0.27 ~skick -0.48 ~skift 0.51 ~skilj 0.40 ~skillnad 0.25 ~skrev -0.23 ~skriv -0.27
        ~skrivit 0.25 ~skydd -0.43 ~skämt -0.64 ~skärm -0.64 ~sköt 0.23 ~slipp -0.27 ~slut -0.32 ~slår -0.53
        ~snitt 1.06 ~soc -0.33 ~somm 0.35 ~son -0.30 ~spel -0.31 ~språk -0.36 ~stab 0.37 ~stadg 0.23 ~stan 0.44
        ~stann -0.69 ~start 0.59 ~stor -0.51 ~storlek 0.41 ~studi -0.81 ~styck 0.30 ~styr -0.26 ~styrels 0.68
        ~ställ -0.31 ~stå -0.32 ~ståend -0.27 ~står 0.69 ~stöd 0.24 ~sundsvall -0.80 ~svar 0.67 ~svår -0.35
        ~svårt -0.32 ~syns -0.26 ~säll 0.81 ~sätt -0.38 ~såg 0.34 ~söka -0.82 ~tag -0.73 ~tapp -0.33 ~tar -0.22
        ~tas 0.43 ~teknik 0.61 ~teknisk -1.14 ~telefon -0.46 ~tidig -0.29 ~tio 0.34 ~tisdag -0.50 ~titt 0.39
        ~tjej 0.58 ~tjugo 0.47 ~tjänst -0.23 ~toalett -0.50 ~tog -0.32 ~tolv 0.45 ~torsdag -0.33 ~trakasseri -0.23
        ~tre 0.31 ~tredj 1.44 ~tredjedel 0.56 ~trettio 0.45 ~tror -0.57 ~trossamfund -0.27 ~träff -0.23 ~trän 0.54
        ~tråkig 0.56 ~tus 1.49 ~tvärtom 1.12 ~tydlig 0.37 ~typ 0.33 ~tyst 0.92 ~umeå 0.93 ~underskrift -0.23
        ~unga 0.21 ~ungefär 1.28 ~uppdrag -0.36 ~upphandl -0.45 ~utbild -0.68 ~utbildning -0.61 ~ute 0.38 ~utom 0.81
        ~utred 0.54 ~utrik 0.47 ~utsatt -0.42 ~vaktmäst 0.91 ~val 0.55 ~valberedning -0.38 ~vanlig 0.90 ~varann 0.75
        ~varav 0.50 ~vardag 0.32 ~varend -0.56 ~varj -0.23 ~vartann 0.25 ~verksam 0.22 ~vet -0.52 ~veta -0.39
        ~vilj -0.32 ~vilk -0.57 ~villk -0.49 ~vux 0.48 ~vägg -0.46 ~välj -0.89 ~vänd 0.69 ~vänt -0.89 ~våld 0.21
        ~våldsutsatt -0.25 ~vår 0.67 ~yttr 0.97 ~ägar 0.25 ~äldr -0.70 ~ändr -0.46 ~ännu 0.73 ~ärlig 0.40 ~åklag -0.49
        ~åren 0.68 ~året 0.38 ~årlig 0.24 ~åtta 0.43 ~övning -0.23
        """,
        "padrivande": """
        bias 0.17
        board -0.21
        cell 0.08
        comparative 0.40
        early -0.61
        end -0.16
        evaluation 0.18
        first 0.03
        fragment 0.14
        frameCentralAktor -0.31
        frameHindrande 0.48
        frameLansstyrelsen -0.44
        frameNone -0.06
        frameNulage -0.08
        framePadrivande 1.06
        framePrioritering -0.41
        frameSamverkansform -0.36
        frameUtmaning -0.16
        frameUtvecklingsomrade -0.33
        fronted -0.02
        hedged -0.41
        imperative -0.28
        item 0.07
        late 1.26
        meeting -0.37
        middle -0.45
        modal -0.10
        negation -0.20
        negations -0.15
        next3 0.13
        number -0.02
        plain 0.12
        prose 0.02
        question -0.20
        shortFirst 0.14
        third -0.24
        turn -0.07
        weHave -0.36
        words6 0.03
        wordsMore 0.04
        ~140 0.39 ~2019 -0.86 ~adress -0.35 ~akut -0.46 ~aldrig -0.30 ~all -1.05 ~alla -0.23 ~alls -0.29 ~allt -0.31
        ~alltid -0.79 ~anmälning 0.42 ~ann -0.61 ~annonser 0.78 ~anställning -0.76 ~ansökning 1.33 ~antal 0.28
        ~arbetsförmedling -0.23 ~arbetsplats -0.37 ~avdelning -0.29 ~avgör -0.23 ~barnmorsk 1.04 ~barnomsorg -0.52
        ~barnpassning 0.87 ~begär 0.41 ~behöv -0.61 ~ber -0.68 ~beredskap -0.30 ~berätt 0.38 ~beställ 0.64
        ~bestämm -0.52 ~består -0.42 ~besök -0.38 ~betal -0.24 ~betald 0.39 ~betyd -0.37 ~betyg -0.49 ~bibliotek 0.35
        ~bil -0.33 ~bild -0.52 ~blankett -0.44 ~blivit 0.99 ~boend -0.27 ~bolag 0.40 ~bort -0.22 ~bra 0.39
        ~bransch -0.33 ~broschyr 0.29 ~bruk -0.37 ~bryt 0.35 ~budg 0.77 ~buss -0.42 ~byggd 0.40 ~byt -0.40 ~byts -0.36
        ~bäst 1.14 ~bättr 1.06 ~båda -0.32 ~bör -0.23 ~börj 0.62 ~dag -0.37 ~dam 1.07 ~decemb -0.21 ~del -0.43
        ~deltag -0.37 ~deltid -0.39 ~dessutom -1.24 ~digitalt -0.82 ~direkt 0.92 ~distan -1.02 ~dom 0.21 ~driv -0.52
        ~däreft -0.53 ~därför -0.81 ~därmed -0.25 ~dörr -0.55 ~eget 0.23 ~elevhäls -0.51 ~elva -0.55 ~enda 0.24
        ~enhet 0.60 ~enkelt -0.65 ~enkät -0.68 ~ens -0.46 ~ensam 0.43 ~ensamm -0.54 ~faktiskt 0.48 ~fall 0.37
        ~familj -0.22 ~fann -0.59 ~fatt -0.64 ~februari -0.32 ~fick 0.54 ~finn -0.43 ~fjol 0.37 ~fjärd -0.49
        ~fler 1.11 ~flest -0.69 ~flick 0.52 ~flytt -0.43 ~folk 0.45 ~form -0.44 ~forskning -0.75 ~fortfar 0.43
        ~framför -0.23 ~fredag 0.32 ~frivård -0.33 ~fråg 0.37 ~funger 0.25 ~funk -0.31 ~fyrtio -0.31 ~fått 0.73
        ~följ -0.43 ~följd -0.28 ~för -0.25 ~förbund 0.57 ~fördel -0.66 ~fördelning -0.31 ~före -0.28 ~förening -0.35
        ~förlor -0.29 ~förr 0.24 ~förskol 0.21 ~förvänt -0.46 ~föräldr -0.26 ~gaml -0.42 ~gav 1.64 ~gemensam -0.23
        ~gemensamm 0.62 ~genom -0.46 ~ges -0.89 ~ggr -0.89 ~gick 0.77 ~gjord -0.65 ~gjort 0.77 ~grabb 0.96
        ~grann -0.66 ~grupp 0.29 ~gymnasi -0.49 ~gäll -0.58 ~gäst 0.37 ~gått 0.61 ~göra -1.11 ~hall -0.34 ~halvår 0.63
        ~hand -0.52 ~handl -0.92 ~handled 0.95 ~handlägg -0.57 ~hans 0.40 ~hela 0.26 ~helg -1.20 ~hell 0.27
        ~hellr -0.71 ~heltid -0.42 ~hem -0.20 ~hemtjänst -0.40 ~henn -0.29 ~het -0.34 ~hinn -0.33 ~hit -0.67
        ~hopp 1.30 ~hot -0.32 ~hundr -0.24 ~hunnit -0.72 ~hus 0.71 ~hushåll -0.34 ~hälft 0.28 ~häls -0.93 ~häng -0.39
        ~håll 0.75 ~hållit 0.42 ~högstadi -0.77 ~höra -0.85 ~höst 0.45 ~ibland -0.32 ~ifrå 0.78 ~igen -0.79 ~ihop 0.30
        ~inbjud -0.34 ~industri 1.41 ~inga 0.37 ~ingenting 0.37 ~inkomst -0.21 ~inl -0.24 ~inom 0.58 ~inte -0.32
        ~jargong -0.57 ~jour 0.85 ~jämn -0.31 ~jämställd -0.43 ~jämställt -0.21 ~kaff 0.64 ~kampanj 0.43 ~klar -0.24
        ~kolleg 0.29 ~kom 0.73 ~kommun -0.43 ~kontor -0.55 ~kort 0.45 ~kost 0.31 ~krav 0.40 ~kron -0.54 ~kräv 0.38
        ~kun -0.94 ~kund -0.32 ~kuratorn 0.77 ~kurs 0.47 ~kvart -1.19 ~kvartal 1.14 ~kvin -0.32 ~kvinnlig 0.28
        ~kvinnor 0.87 ~kväll 0.32 ~kvällstid 0.29 ~känn -1.00 ~kök 0.69 ~kör 0.28 ~köra -0.87 ~lag -0.66 ~larm -0.34
        ~led -0.26 ~ledningsgrupp 0.66 ~lev 0.43 ~leverantör -0.89 ~lika -0.39 ~linj -0.22 ~list -0.37 ~lit 0.34
        ~lunch 0.35 ~lyft 0.52 ~lägg -0.24 ~lägr -0.31 ~läm -0.49 ~lämn -0.34 ~läng -0.45 ~lära -0.51 ~läs 0.80
        ~läsa 0.47 ~låta -0.36 ~mamm 0.36 ~mann -0.25 ~med 0.42 ~medlemm -0.39 ~men -0.39 ~mest 0.60 ~mil -0.27
        ~mindr 0.34 ~minst -0.36 ~minut -0.59 ~mottagning -0.42 ~män -0.24 ~märk -0.46 ~mån -0.40 ~måndag -0.45
        ~mång 0.22 ~måst -0.36 ~möt -0.36 ~möte -0.47 ~möts -0.23 ~natt -0.54 ~nej -0.34 ~ner 0.45 ~nitton -0.31
        ~norm -0.35 ~norr 0.26 ~numer 0.88 ~nya 0.33 ~nytt -0.51 ~nämn 0.87 ~nämnd 0.26 ~nära 0.24 ~närm -0.28
        ~näst -0.29 ~nät -0.71 ~nätt -0.30 ~något -0.33 ~någr 0.38 ~nån -0.66 ~når -0.57 ~oavsett -0.26
        ~offentlig 0.40 ~oft -0.27 ~ofta -0.50 ~ohäls -0.74 ~olik -0.27 ~omklädningsrum -0.44 ~omklädningsrumm 0.44
        ~ordför 0.55 ~organisation -0.35 ~ort 0.27 ~papp 0.45 ~par -0.26 ~part -0.21 ~pension -0.71 ~person -0.32
        ~personal -0.63 ~plan -0.69 ~planer -0.52 ~plat -0.26 ~plötslig 0.67 ~pojkar -0.29 ~politik -0.26 ~prat 0.40
        ~precis 0.32 ~pris -0.39 ~program -0.50 ~projekt 1.14 ~prov -0.48 ~punkt -0.41 ~red -0.29 ~redovis 0.47
        ~region 0.21 ~regl -1.08 ~rekt 0.56 ~relation -0.23 ~rest -0.24 ~rik -1.10 ~ring 0.81 ~ringd 1.18 ~risk -0.55
        ~roll 0.67 ~rum -0.96 ~runt 0.78 ~rutin -0.29 ~räck -0.41 ~rädd 0.55 ~räk -0.56 ~rätt -0.48 ~råd -0.20
        ~röst 0.67 ~sagt -0.54 ~sakn -0.75 ~samm -0.41 ~samråd -0.41 ~samtidig -0.45 ~samverk -0.55 ~satsning -0.26
        ~satt 0.98 ~scen 0.50 ~schem 0.48 ~sekretess -0.21 ~ses -0.25 ~sexton -0.65 ~sid -0.21 ~sida 0.80 ~siffr 0.37
        ~sist 0.41 ~sitt 0.21 ~sjuk -0.21 ~själv 0.62 ~sker -0.23 ~skick -0.35 ~skilln 0.89 ~skratt 0.81 ~skrev 1.18
        ~skull -0.49 ~skydd -0.33 ~skärm -0.44 ~sköt 0.23 ~slår -0.45 ~små -0.49 ~snitt -0.21 ~socialjour -0.45
        ~somm -0.30 ~son -0.73 ~spel 0.37 ~språk 0.82 ~stadg 0.54 ~stan -0.26 ~stann -0.40 ~station -0.33
        ~statsbidrag -0.51 ~stockholm -0.25 ~strategin -0.78 ~student 0.28 ~styck 0.84 ~styr -0.22 ~stäng -0.26
        ~stå -0.41 ~ståend -0.26 ~stöd -0.36 ~störst -0.77 ~sundsvall -0.69 ~svar -0.38 ~svår -0.50 ~syns -0.53
        ~säg -0.28 ~säga -0.29 ~sånt 0.74 ~sök 0.74 ~söka -0.41 ~tack -0.26 ~tagit 0.92 ~tar -0.31 ~tas -0.48
        ~teknisk -0.42 ~telefon 0.35 ~termin 0.31 ~tillsamman -0.53 ~timm -0.24 ~tio -0.44 ~tisdag 0.49 ~tjej 0.48
        ~tjugo 0.36 ~tjänst -0.56 ~tog 0.74 ~tolv 0.48 ~torsdag 0.41 ~tredj -0.52 ~trettio 0.57 ~tror -0.31
        ~trossamfund -0.31 ~trot -0.52 ~trygg -0.36 ~träff -0.45 ~trän 0.64 ~tus -0.35 ~tvärtom -0.21 ~tvätt -0.31
        ~två 0.28 ~tyck -0.31 ~umeå -0.92 ~underskrift 0.54 ~underskötersk 0.31 ~ungefär -0.31 ~uppdrag 0.54
        ~uppföljning -0.47 ~uppgift -0.23 ~upphandl -0.84 ~utanför -0.22 ~utbild -0.38 ~utbildning 0.37 ~ute -0.32
        ~utom -0.52 ~utred -0.29 ~vaktmäst 0.57 ~valberedning -0.33 ~vanlig -0.41 ~varandr -0.35 ~varann -0.28
        ~varav -0.44 ~varend -0.45 ~varit -0.54 ~vartann -1.74 ~veta -0.39 ~viktig -0.31 ~vilj -0.54 ~vilk 0.36
        ~vill -0.32 ~vis 1.09 ~vore -0.39 ~vux -0.46 ~vägg -0.39 ~välj -0.47 ~vänd 0.28 ~vänt -0.31 ~våg 0.81
        ~våld 0.21 ~vår -0.32 ~vård -0.21 ~vårdcentral -0.28 ~yrke 0.37 ~yttr -0.65 ~äger -0.32 ~äldr 0.75 ~ändr 0.30
        ~ännu -0.72 ~ärend 0.77 ~åklag 0.78 ~åren -0.26 ~årlig -1.29 ~ått 0.23 ~öpp 0.90 ~öppn -0.31
        """,
        "prioritering": """
        bias 0.11
        board -0.19
        cell 0.06
        comparative 0.04
        early -0.57
        end 0.83
        first 0.10
        fragment 0.34
        frameCentralAktor -0.35
        frameHindrande 0.15
        frameLansstyrelsen -0.15
        frameNone 0.05
        frameNulage -0.19
        framePadrivande 0.12
        framePrioritering 0.53
        frameSamverkansform -0.22
        frameUtmaning -0.25
        frameUtvecklingsomrade -0.62
        fronted -0.81
        hedged 0.16
        imperative 0.32
        late 0.44
        later -0.03
        meeting -1.01
        middle -0.43
        modal -0.04
        negation -0.06
        negations -0.05
        next3 -0.24
        number -0.30
        plain -0.19
        question -0.27
        shortFirst 0.53
        third 0.14
        weHave -0.28
        words14 0.07
        words6 0.47
        wordsMore -0.13
        ~140 -0.24 ~2019 -0.29 ~2020 -0.30 ~adress -0.41 ~akut 0.21 ~aldrig -0.35 ~all 1.33 ~alla 0.35 ~alls -0.27
        ~allt 0.41 ~alltid -0.29 ~andr 0.59 ~anmäl 0.64 ~anmälning -0.49 ~ann 0.67 ~annar 0.28 ~annonser -0.52
        ~anställ -0.35 ~anställning -0.71 ~antal -0.35 ~använd -0.38 ~arbet 0.36 ~arbetsförmedling -0.49
        ~arbetsgiv -0.36 ~arbetsmiljö 0.39 ~arbetsplats 1.03 ~avgör 0.85 ~avtal -0.81 ~bank -0.90 ~barn 0.46
        ~barnomsorg 0.84 ~begär -0.21 ~behöv -1.04 ~beredskap 0.73 ~berätt -0.37 ~beslut -0.32 ~beställ -0.78
        ~bestämm 0.28 ~betald 1.04 ~betyg -0.49 ~bibliotek -0.38 ~bidrag -0.23 ~bil 0.79 ~bild -0.35 ~bjud -0.36
        ~bland -0.41 ~blankett -0.36 ~blivit -0.44 ~boend 0.52 ~bort -0.35 ~brist 0.42 ~broschyr -0.33 ~bruk -0.46
        ~bryt 0.92 ~bråk -0.67 ~budg -0.32 ~buss 0.79 ~byggd -0.38 ~byt -1.14 ~bättr -0.92 ~båda 0.90 ~både 0.24
        ~bör -0.63 ~dag -0.28 ~dam 0.27 ~del 0.39 ~dela 0.70 ~dessutom 0.33 ~digitalt 0.99 ~direkt -0.24 ~distan 0.72
        ~dit -0.77 ~dom -1.02 ~driv -0.70 ~dubbelt -0.20 ~dygn 0.63 ~däremot -0.37 ~därför -0.24 ~därmed -0.87
        ~dörr 0.35 ~eftersom -0.26 ~efteråt -0.53 ~eget 0.71 ~elevhäls -0.77 ~elva -0.31 ~emot 0.47 ~enhet -0.20
        ~enkelt -0.40 ~enkät -0.71 ~enlig -0.40 ~ensam -0.26 ~ensamm -0.21 ~fack -0.41 ~faktiskt 0.25 ~familj -1.09
        ~fann 0.69 ~fast -0.25 ~fatt -0.33 ~fel -0.28 ~fem -0.24 ~femton -0.29 ~film -0.47 ~fler -0.38 ~flest -0.50
        ~forskning -0.54 ~fortfar -0.30 ~fredag -0.33 ~frivillig -0.26 ~frivård -0.63 ~funk 0.49 ~fyll 0.73
        ~fyra -0.34 ~fyrtio -0.61 ~fått -0.49 ~följ 0.47 ~följd -0.46 ~förbund -0.64 ~fördelning 0.30 ~före -0.46
        ~förening -0.20 ~förklar -0.26 ~förlor -0.29 ~först 0.38 ~förstår -0.40 ~förtroendevald 0.35 ~föräldr 0.35
        ~föräldraledig -0.32 ~gaml -0.45 ~gemensamm 0.20 ~gemensamt 0.34 ~genom -0.25 ~ger 0.32 ~ges 0.29 ~ggr 0.43
        ~gick -0.31 ~gjord -0.55 ~glöm -0.43 ~grabb -0.62 ~grund 0.30 ~gymnasi -0.34 ~gäll 0.68 ~gär -0.30 ~gäst 0.46
        ~gång -0.28 ~går -0.25 ~gått -0.42 ~gör -0.24 ~haft -0.20 ~hall -0.65 ~halvår -0.26 ~hamn -0.28 ~hand 0.21
        ~handlägg -1.28 ~hans 0.58 ~helg 1.14 ~hell -0.51 ~hellr -0.30 ~helt -0.56 ~heltid 0.26 ~hem -0.34
        ~hemtjänst -0.27 ~henn 1.24 ~het -0.45 ~hinn -0.95 ~hit -1.58 ~honom -0.20 ~hopp -0.70 ~hus -0.34 ~hälft -0.41
        ~häls 0.34 ~händ -0.87 ~håll -0.52 ~hållit -0.21 ~högstadi 1.36 ~hör -0.26 ~höra -0.88 ~höst -0.63
        ~ibland -0.59 ~ideell -0.25 ~ifrå -0.52 ~igen 0.22 ~igenom -0.31 ~inbjud -1.22 ~industri -0.31 ~inga -0.27
        ~ingenting -1.21 ~inkomst 0.26 ~inl 0.29 ~inn 0.54 ~inom -0.40 ~insats -0.24 ~jour 0.59 ~jämställt -0.22
        ~kaff -0.38 ~kall 0.50 ~kampanj 0.68 ~kill -0.31 ~klar -0.39 ~klock -0.21 ~kolleg -0.26 ~kom -0.36 ~komm -0.24
        ~kommunal 0.39 ~kontor 0.48 ~kost 0.54 ~kron 0.26 ~kräv -0.33 ~kun 0.35 ~kund -0.61 ~kunskap -0.21
        ~kuratorn -0.48 ~kvar -0.31 ~kvart -0.36 ~kvartal -0.55 ~kvin -0.33 ~kvinnojour -0.33 ~kvinnor 0.34
        ~kväll 0.34 ~kvällstid -0.43 ~känn -0.70 ~kön -0.43 ~könsuppdel -0.36 ~kör 0.53 ~köra -0.71 ~lag 0.58
        ~larm 0.99 ~ledningsgrupp -0.22 ~lev 0.22 ~lika 0.77 ~linj 0.32 ~list 1.24 ~lokal -1.22 ~lst -0.62 ~lyft -0.31
        ~lyssn -0.20 ~lägg -0.29 ~läm -0.58 ~lämn -1.46 ~län 0.48 ~läng 0.38 ~längr -0.24 ~lär 0.75 ~läs -0.79
        ~låt 0.23 ~makt 0.44 ~mall -0.49 ~mamm -0.34 ~mann -0.21 ~med -0.22 ~medarbet -0.29 ~medlemm -0.28 ~mell -0.37
        ~men -0.28 ~mening 0.21 ~mest -0.32 ~mil -0.36 ~miljon -0.25 ~mindr 0.88 ~minst -0.24 ~minut -0.65
        ~mottagning 1.05 ~myndig -0.32 ~märk 0.31 ~mät -0.36 ~mån -1.36 ~måst -0.24 ~möt -0.26 ~möte -1.14 ~ner -0.29
        ~nio -0.43 ~noll -0.20 ~norm 0.40 ~norr -0.25 ~numer -0.31 ~nämn -1.03 ~nämnd -0.47 ~nära -0.47 ~närm -0.97
        ~nät 0.88 ~nätverk -0.27 ~någonstan 0.57 ~någr -0.21 ~nån 0.63 ~når -0.45 ~oavsett 1.20 ~offentlig 0.53
        ~ofta -0.33 ~ohäls -0.26 ~olik -0.31 ~omklädningsrum 0.68 ~omsorg 0.25 ~ord -0.89 ~ordför -0.56
        ~organisation -1.14 ~pandemin -0.21 ~par -0.26 ~part -1.21 ~pass 0.23 ~peng 0.62 ~pension -0.30 ~per 0.27
        ~person -0.90 ~plan -0.35 ~plat -0.41 ~plats -0.64 ~pojk 0.66 ~pojkar 1.33 ~polis -0.23 ~praktikplats 0.37
        ~precis -0.38 ~pris -0.37 ~procent -0.26 ~program 0.93 ~projekt -0.31 ~punkt 0.27 ~red 0.33 ~redovis -0.38
        ~region -0.88 ~regional 0.64 ~regl -0.56 ~rekryter -0.31 ~rekt -0.32 ~relation -0.40 ~rest 0.74 ~ringd -0.34
        ~risk -0.36 ~roll 0.24 ~rum 1.17 ~rumm -0.20 ~räck 0.99 ~räk 0.63 ~rätt 0.78 ~röst 0.32 ~sade -0.40 ~sak 0.26
        ~sakn -0.29 ~saml -0.28 ~samm 0.29 ~samråd -1.17 ~samtal -0.26 ~samtidig -0.41 ~samtyck 0.27 ~samverk -0.60
        ~satt -0.53 ~schem 0.83 ~ser -0.50 ~ses -0.34 ~sex 0.30 ~sfi -0.40 ~sid 0.38 ~sida -0.40 ~sitt -0.59
        ~sju -0.67 ~själv -0.35 ~sker -0.41 ~skick -0.31 ~skilln -0.26 ~skillnad -0.21 ~skog -0.30 ~skol 0.26
        ~skratt -0.28 ~skrev -1.03 ~skriv -0.54 ~skrivit -0.96 ~skull 0.38 ~skydd 0.84 ~skämt -0.70 ~skärm -0.54
        ~slipp -0.28 ~slut -0.28 ~små -0.30 ~socialjour 0.76 ~somm -0.59 ~språk 0.35 ~stadg -0.49 ~stan -0.29
        ~stann -0.92 ~start -0.53 ~statistik -0.31 ~statsbidrag -0.27 ~strategi -0.31 ~strategin 1.04 ~student -0.58
        ~studi 0.46 ~styck -0.21 ~styr -0.42 ~styrels 0.34 ~stäng -0.35 ~stå 0.61 ~ståend -0.42 ~står -0.42 ~stöd 0.91
        ~störst 0.49 ~svar -0.24 ~svår -0.37 ~säg 0.31 ~säga 0.73 ~säll -0.30 ~såg -0.32 ~söka -0.21 ~tack -0.31
        ~tal -0.23 ~tapp -0.48 ~tar -0.26 ~tas -0.49 ~teknik -0.61 ~teknisk 0.44 ~telefon -0.34 ~termin -0.67
        ~tillbak -0.38 ~tillsamman -0.34 ~timm -0.24 ~tio 0.30 ~tjej -0.39 ~tjugo -0.41 ~tjänst 0.36 ~toalett 0.48
        ~tolv -0.51 ~torsdag -0.46 ~trakasseri 0.37 ~tre -0.25 ~trettio -0.22 ~tror 0.53 ~trossamfund -0.46
        ~trot -0.25 ~trygg 1.14 ~trän -0.26 ~tråkig 0.27 ~tvärtom -0.71 ~tyck -0.25 ~tänk 0.42 ~umeå -0.29
        ~underskrift -0.54 ~unga 0.59 ~upphandl -0.30 ~utbild -0.42 ~utbildning 0.37 ~utred -0.28 ~vaktmäst -0.50
        ~valberedning 0.38 ~vanlig -0.43 ~varandr -0.22 ~vardag -0.23 ~varend 0.56 ~varit -0.59 ~varj 0.75
        ~vartann 1.21 ~veck -0.25 ~vem -0.36 ~veta -0.64 ~viktig 0.77 ~vilj -1.02 ~vill 0.43 ~villk 0.64 ~vis -0.40
        ~visa 0.35 ~vore 0.71 ~vux 0.35 ~väg 0.87 ~vägg -0.27 ~välj 0.42 ~vänd -0.31 ~våld 0.37 ~våldsutsatt 0.58
        ~vår -0.36 ~vård 0.25 ~yttr -1.12 ~ägar -0.53 ~äldr -0.31 ~ändr -0.56 ~ännu -0.28 ~ärlig -0.27 ~åker -0.45
        ~åklag -0.45 ~året -0.28 ~årlig 1.20 ~ått 0.85 ~önsk 0.49 ~öpp -0.40
        """,
        "samverkansform": """
        bias -0.56
        board -0.30
        cell -0.08
        early -0.31
        end 0.43
        evaluation -0.30
        fragment 0.02
        frameCentralAktor 1.09
        frameHindrande -0.12
        frameLansstyrelsen -0.17
        frameNone -0.16
        frameNulage -0.11
        framePadrivande -0.10
        frameSamverkansform 0.21
        frameUtmaning -0.16
        frameUtvecklingsomrade 0.09
        fronted -0.74
        hedged 0.21
        imperative -0.18
        item -0.17
        late -0.46
        later -0.07
        meeting 1.44
        middle -0.33
        modal 0.10
        negation -0.16
        negations -0.04
        next3 0.36
        number -0.08
        plain -0.03
        question 0.71
        quote 0.21
        shortFirst -0.13
        third 0.30
        turn -0.02
        weHave 0.22
        words14 -0.11
        words6 -0.37
        wordsMore 0.05
        ~2019 0.77 ~2020 -0.23 ~adress 0.68 ~akut -0.72 ~aldrig -0.30 ~all -0.49 ~alltid -0.26 ~andr -0.34
        ~anmälning 0.27 ~anställ -0.23 ~anställning -0.53 ~använd 0.62 ~avgör -0.81 ~avtal -0.35 ~bank -0.58
        ~barn -0.20 ~barnomsorg 0.60 ~behöv 0.38 ~ber -0.20 ~beredskap -0.32 ~bestämm 0.31 ~består -0.22
        ~bibliotek 0.48 ~bidrag -0.36 ~blankett -0.41 ~bolag 0.23 ~bord 0.69 ~bort -0.22 ~bra -0.38 ~bryt -0.36
        ~bråk -0.51 ~bör -0.29 ~börj -0.33 ~chef -0.27 ~dag 0.41 ~dela -0.80 ~deltid -0.21 ~dessutom 0.63
        ~distan -0.41 ~dit 0.47 ~dom -0.27 ~dygn 0.20 ~däreft -0.63 ~däremot -0.20 ~därmed -0.51 ~dörr -0.40
        ~efteråt -0.59 ~egen 0.44 ~elevhäls -0.38 ~elva -0.22 ~emot -0.42 ~enda -0.31 ~enhet -0.57 ~enkät -0.73
        ~enlig 0.27 ~fack 0.43 ~faktiskt 0.23 ~fall 0.57 ~familj 0.61 ~fatt 0.37 ~finn 0.87 ~fjorton -0.24
        ~flest -0.28 ~flytt -0.34 ~form 0.48 ~forskning -0.35 ~fram 0.24 ~fredag 0.94 ~frivård 0.55 ~fråg -0.27
        ~funger 0.24 ~funk 0.79 ~fyll 0.33 ~fyra 0.30 ~fyrtio 0.55 ~färr 0.23 ~följ -0.43 ~följd -0.43 ~för -0.25
        ~förbund 0.60 ~företag 0.59 ~förlor -0.32 ~förskol -0.23 ~föräldr -0.28 ~gaml -0.20 ~gemensam 0.36
        ~gemensamt 0.97 ~genom -0.43 ~ges -0.44 ~ggr 0.73 ~glöm -0.48 ~grabb -0.58 ~grund -0.23 ~grupp 0.36
        ~gubb -0.21 ~gär -0.47 ~gäst -0.29 ~gång 0.45 ~göra -0.22 ~hall -0.60 ~hamn -0.23 ~hand 0.69 ~handl 0.56
        ~handled -0.26 ~handlägg -0.30 ~hela -0.22 ~helg -0.40 ~hell -0.31 ~hellr 0.84 ~helt -0.27 ~hem -0.21
        ~henn -0.25 ~het 1.00 ~hinn -0.22 ~hit -0.46 ~hjälp -0.36 ~honom -0.21 ~hopp -0.31 ~hunnit -0.38 ~hus 0.28
        ~hälft -0.32 ~händ -0.20 ~högstadi 0.25 ~hör -0.27 ~höst 0.23 ~inbjud -0.37 ~industri 0.25 ~inl -0.33
        ~inom 0.47 ~jobb 0.20 ~jämn -0.29 ~kaff 0.46 ~kall 0.26 ~kampanj -0.34 ~klar -0.45 ~kom 0.54 ~komm 0.29
        ~kommun 0.64 ~kommunal -0.31 ~kort 0.23 ~kost -0.25 ~krav -0.27 ~kund 0.34 ~kuratorn -0.31 ~kvart 0.95
        ~kvartal 0.52 ~kvinnlig -0.36 ~kök -0.22 ~kön -0.38 ~köra -0.22 ~lag -0.34 ~larm -0.80 ~led -0.27
        ~ledningsgrupp -0.32 ~ligg -0.41 ~list -0.44 ~lokal 1.09 ~lst -0.78 ~lunch -0.27 ~läm 0.69 ~länet 1.05
        ~läs -0.75 ~lång -0.25 ~låt -0.22 ~låta -0.22 ~maskin -0.35 ~med -0.29 ~mell 0.78 ~men -0.33 ~mest -0.29
        ~miljon -0.37 ~mindr -0.28 ~minst 0.46 ~minut 0.75 ~mottagning 0.37 ~män -0.25 ~märk -0.42 ~måndag 0.39
        ~möte 0.89 ~möts 0.67 ~nej 0.34 ~norr 0.71 ~numm 0.63 ~nämn -0.38 ~nämnd -0.21 ~näst -0.21 ~nätverk 0.66
        ~någon -0.32 ~någonstan -0.20 ~når -0.67 ~offentlig -0.22 ~ofta -0.34 ~olik -0.47 ~ordför -0.51 ~par -0.37
        ~part 0.22 ~plan -0.22 ~polis 1.19 ~politik 0.52 ~pris 0.41 ~problem -0.41 ~projekt -0.27 ~publicer 0.39
        ~punkt 0.54 ~red 0.47 ~region 0.98 ~regional -0.39 ~rekryter -0.29 ~rumm 0.35 ~runt 0.70 ~rutin 0.30
        ~rädd -0.68 ~räk -0.32 ~rätt 0.41 ~sagt 0.32 ~samordn -0.35 ~samtal -0.38 ~samtidig 0.53 ~samtlig 0.47
        ~samtyck -0.70 ~samverk 0.31 ~ser -0.39 ~ses 1.30 ~sfi -0.85 ~sida -1.19 ~siffr 0.29 ~sju 0.45 ~skick -0.71
        ~skift -0.26 ~skrev -0.21 ~skrivit 0.68 ~skull -0.26 ~skärm 1.26 ~sköt 0.27 ~slipp -0.28 ~slut -0.26
        ~slår 0.58 ~små 0.61 ~soc 0.91 ~socialtjänst 0.48 ~son -0.21 ~språk -0.22 ~stadg -0.24 ~stann -0.46
        ~start -0.48 ~statsbidrag -0.55 ~strategi 0.70 ~strategin 0.29 ~studi -0.26 ~styr -0.25 ~stå -0.21
        ~ståend 0.90 ~sundsvall 0.23 ~svar 0.32 ~svår -0.25 ~säga -0.27 ~sätt 0.25 ~sök -0.27 ~tack 0.30 ~tal -0.28
        ~termin 0.81 ~tid -0.33 ~tidig -0.54 ~tillsamman 0.42 ~timm -0.40 ~tisdag 0.32 ~tjugo -0.75 ~tjänst -0.80
        ~torsdag 0.63 ~tredj -0.48 ~trossamfund -1.15 ~träff 0.76 ~tänk -0.27 ~underskrift -0.38 ~ungefär -0.31
        ~uppdrag -0.32 ~upphandl 0.69 ~utbild -0.69 ~utbildning -0.37 ~valberedning -0.29 ~vanlig -0.28 ~varandr 0.29
        ~varend -0.90 ~veck 0.31 ~vem -0.35 ~veta -0.21 ~vilj -0.37 ~vore 1.00 ~vägg -0.85 ~välj -0.24 ~vänd -0.66
        ~vänt -0.35 ~vårdcentral -0.28 ~ägar -1.04 ~äger -0.40 ~äldr -0.27 ~ändr -0.22 ~ännu 0.85 ~ärlig 0.36
        ~äter -0.26 ~åker -0.21 ~åklag 0.61 ~året 0.46 ~årlig 0.39 ~öpp 0.78 ~öppn 0.36 ~övning 0.20
        """,
        "utmaning": """
        bias 0.12
        comparative -0.33
        early 0.64
        end -0.79
        evaluation 0.08
        first -0.09
        frameCentralAktor -0.43
        frameHindrande -0.57
        frameLansstyrelsen -0.09
        frameNone 0.21
        frameNulage 0.11
        framePadrivande -0.35
        framePrioritering -0.37
        frameSamverkansform -0.44
        frameUtmaning 1.16
        frameUtvecklingsomrade -0.41
        fronted -0.33
        hedged -0.03
        imperative -0.31
        item 0.10
        late -0.78
        later 0.07
        meeting -0.08
        middle 1.33
        modal -0.19
        negation 0.17
        negations 0.27
        next3 -0.23
        number 0.13
        prose -0.04
        question -0.27
        quote 0.06
        shortFirst -0.26
        third 0.40
        turn 0.11
        weHave 0.04
        words14 -0.07
        words6 -0.21
        wordsMore 0.16
        ~2019 -0.81 ~2020 -0.33 ~akut -0.30 ~aldrig -0.23 ~all -0.58 ~allt -0.61 ~alltid 0.33 ~andr -0.27 ~anmäl 0.35
        ~anställ -0.29 ~anställning -0.31 ~ansökning -0.35 ~antal -0.60 ~använd -0.31 ~arbetsförmedling -0.60
        ~arbetsgiv 0.26 ~arbetsmiljö -0.36 ~arbetsplats -0.90 ~bank 0.39 ~barn 0.31 ~barnmorsk 0.62 ~barnomsorg -0.38
        ~behöv -0.26 ~ber -0.20 ~beredskap -0.28 ~beslut -0.49 ~bestämm -0.90 ~består -0.37 ~besök 0.35 ~betal 0.65
        ~betalt -0.38 ~betyd -0.83 ~bibliotek 0.90 ~bil 0.33 ~bjud -0.21 ~blankett -0.29 ~boend 0.65 ~bolag -0.29
        ~bort 0.57 ~bra -0.40 ~brist -0.93 ~broschyr 0.52 ~bruk 0.22 ~bryt -0.31 ~bråk 0.27 ~budg -0.59 ~budget -0.21
        ~buss -0.25 ~bygg -0.40 ~byt 0.23 ~byta 0.64 ~byts -0.61 ~bäst -0.45 ~bättr 0.27 ~båda -0.62 ~både -0.21
        ~bör -0.58 ~börj -0.26 ~chef -0.36 ~dam -0.68 ~decemb -1.11 ~dela -0.54 ~deltag 0.42 ~dessutom 0.20
        ~digitalt -0.25 ~distan -1.08 ~dit -1.11 ~dom 0.76 ~drar -0.84 ~driv 0.59 ~dubbelt 0.63 ~däreft 0.71
        ~däremot -0.70 ~därmed 0.36 ~dörr -0.89 ~efterfråg -0.25 ~efteråt 0.26 ~egen -0.25 ~eget -0.26 ~egna -0.28
        ~elev 0.28 ~elevhäls -0.46 ~elva 0.35 ~emot -0.26 ~enda -0.29 ~enhet -0.42 ~enkät -0.44 ~enlig -0.49
        ~ensam -0.31 ~ensamm 0.91 ~fack -0.28 ~faktiskt -0.44 ~fall 0.29 ~fann -0.30 ~fast -0.27 ~fatt 0.40 ~fel -0.74
        ~femton 0.24 ~film 1.60 ~fjol -0.42 ~fjorton -0.58 ~fjärd 0.64 ~fler -0.86 ~flest -0.37 ~flick 0.45
        ~flytt 0.25 ~form 0.46 ~forskning -1.48 ~fortfar 0.65 ~framför 0.66 ~fredag -0.35 ~frivillig -0.59
        ~frivård -0.43 ~fullt 0.72 ~funger -0.36 ~funk 0.28 ~fyll -0.55 ~fyra -0.58 ~färr -1.15 ~följ -0.22
        ~följd 0.94 ~förbund -0.59 ~före 0.53 ~förening -0.55 ~företag -0.46 ~förklar -0.34 ~förlor 0.51 ~förstår 0.62
        ~försvinn 0.70 ~förtroendevald -0.23 ~förvänt 0.90 ~föräldr 0.77 ~gaml 0.38 ~gav -0.31 ~gemensam -0.21
        ~genom 0.76 ~ger 0.48 ~ges -1.18 ~ggr 0.80 ~gjort -0.30 ~glöm -0.32 ~grund -0.35 ~grupp 0.20 ~gubb -1.09
        ~gymnasi 1.06 ~gär -0.22 ~gäst 0.25 ~går 0.27 ~gått -0.43 ~gör -0.29 ~göra 0.93 ~hand -0.23 ~handl -0.22
        ~handled -0.44 ~handlägg -0.55 ~helg -0.54 ~hell 0.57 ~hellr 0.38 ~helt 0.45 ~heltid 0.61 ~hem 0.66 ~hemm 0.87
        ~hemtjänst 0.82 ~het -0.66 ~hinn -0.39 ~hit 0.41 ~hjälp -0.45 ~honom 0.29 ~hopp 0.25 ~hot 1.00 ~hundr 0.34
        ~hunnit 1.21 ~hushåll -0.23 ~häls 1.17 ~hämt 1.29 ~händ 0.29 ~högstadi -0.20 ~hör 1.21 ~höra 0.76 ~höst -0.96
        ~ibland -0.97 ~ideell -0.38 ~igenom -0.32 ~industrin -0.23 ~information 0.24 ~ing 0.45 ~inga 0.96
        ~ingenting -0.27 ~inn 0.52 ~inom -0.51 ~jargong 0.67 ~jobb 0.33 ~just 0.47 ~jämn -0.24 ~jämställd -0.30
        ~jämställt 0.81 ~kaff -0.44 ~kampanj -0.70 ~kill 0.38 ~kolleg -0.31 ~kommun -0.23 ~kommunal -1.03
        ~kontor -0.50 ~kort -0.34 ~krav -0.45 ~kron -0.31 ~kräv -0.33 ~kun -0.35 ~kund -0.34 ~kunskap -0.23
        ~kuratorn 0.27 ~kurs -0.22 ~kust 0.23 ~kvar 0.91 ~kvinn 0.35 ~kvinnlig 0.55 ~kvinnojour 0.42 ~kvinnor -0.65
        ~kvällstid 0.67 ~känn 0.51 ~könsuppdel -0.32 ~kör -0.29 ~köra 1.49 ~lag 0.82 ~ledningsgrupp -0.54 ~lika -0.36
        ~linj -0.57 ~lit -0.75 ~lokal -0.47 ~lst -0.26 ~lyssn 0.47 ~lägg -0.44 ~lägr 0.40 ~lämn 0.54 ~län -0.46
        ~länet 0.24 ~länsstyrels -0.22 ~lära -0.25 ~läs 0.40 ~läsa 0.57 ~låt -0.20 ~låta -0.46 ~makt -0.25 ~mall -0.39
        ~mamm 1.11 ~manlig 0.61 ~mann 0.46 ~mars 0.37 ~maskin -0.84 ~med 0.86 ~medarbet -0.72 ~medlemm -0.95
        ~men -0.36 ~mil 0.31 ~miljon -0.79 ~minst 0.49 ~minut 0.49 ~mottagning -0.32 ~myndig 0.20 ~män 0.44 ~männ 0.76
        ~märk -0.38 ~mål -0.56 ~mån -0.29 ~månad 0.50 ~måndag -0.32 ~möte -0.33 ~natt 0.55 ~ner 0.61 ~nitton -0.23
        ~noll 0.34 ~norm -0.27 ~numer 0.39 ~nytt 0.33 ~nämn -0.93 ~närm 1.23 ~näst -0.21 ~nät 0.22 ~nätt 0.91
        ~nätverk -0.27 ~någonstan 0.80 ~någr 1.01 ~nån 0.28 ~offentlig -0.37 ~ofta 0.34 ~ohäls -0.43
        ~omklädningsrumm 0.60 ~ordför -0.24 ~organisation -0.34 ~ork -0.73 ~pandemin -0.50 ~papp 0.81 ~par -0.33
        ~peng -0.23 ~pension 0.81 ~per -0.45 ~personal 0.62 ~plat 0.55 ~plats 0.31 ~pojk 0.60 ~polis -1.02
        ~politik 0.37 ~praktik 0.32 ~prat 0.32 ~precis 0.46 ~problem 0.26 ~program -0.36 ~projekt -0.94 ~prov 0.32
        ~publicer -0.24 ~punkt -0.63 ~redovis -0.68 ~region -0.53 ~regional -0.68 ~regl -0.25 ~rekryter -0.41
        ~rekt -0.20 ~riktig -0.40 ~risk -0.35 ~rit 0.37 ~roll -1.15 ~rum -0.41 ~rutin 0.66 ~räck -0.29 ~rädd -0.33
        ~räk -0.23 ~rätt 0.36 ~råd -0.36 ~sade -0.62 ~sagt -0.71 ~sak 0.24 ~saml -0.20 ~samm 0.43 ~samordn -0.44
        ~samråd 0.90 ~samtal -0.36 ~samtyck -0.40 ~samverk -1.05 ~satsning -0.58 ~scen 0.39 ~sekretess -0.41
        ~sex -0.28 ~sexton 0.66 ~sfi -0.24 ~sid -0.37 ~sida -0.48 ~siffr -0.27 ~sist 0.66 ~sitt 0.42 ~sjuk 0.74
        ~sjukhus 0.52 ~själv -0.33 ~skick -0.27 ~skift -0.80 ~skilln -0.52 ~skillnad 0.26 ~skratt -0.79 ~skrev 0.52
        ~skriv -0.27 ~skrivit -0.56 ~skull -0.33 ~skydd 0.47 ~skämt 1.14 ~skärm -0.62 ~slipp 0.30 ~slut 0.26
        ~slår 0.66 ~små -0.45 ~soc -0.22 ~socialjour -0.25 ~socialtjänst -1.00 ~son 0.48 ~spel 0.42 ~språk 0.20
        ~stann 0.61 ~start -0.43 ~station 0.46 ~statsbidrag -1.03 ~stockholm -0.71 ~stor 0.39 ~storlek 0.24
        ~strategi -0.35 ~strategin -0.32 ~studi 0.47 ~styck -0.21 ~styr -0.51 ~ställ 0.26 ~stäng 0.39 ~ståend -0.49
        ~stöd -1.08 ~störst -0.52 ~svar 0.31 ~svår 0.42 ~svårt 0.67 ~syns 0.47 ~säg 0.53 ~säga 0.27 ~såg 0.41
        ~sånt -0.45 ~söka 0.52 ~tack -0.42 ~tag 0.63 ~tal 0.49 ~tapp 0.49 ~tar 0.93 ~teknik 0.69 ~teknisk 1.13
        ~telefon 0.94 ~tillbak 0.45 ~tillsamman 0.28 ~tisdag -0.27 ~titt -0.23 ~tjugo 0.91 ~tjänst 0.21 ~toalett 0.44
        ~tog -0.45 ~tolv -0.22 ~trakasseri 0.53 ~tredj -0.58 ~tredjedel -0.26 ~trettio -0.24 ~tror 0.51
        ~trossamfund -1.09 ~träff 0.21 ~trän -0.46 ~tråkig 0.21 ~tur 0.71 ~tus -0.67 ~tvärtom -0.49 ~tvätt 0.54
        ~tyck 0.73 ~tyst -0.57 ~tänk -0.71 ~umeå -1.32 ~underskrift 0.32 ~ungefär -0.98 ~uppdrag -0.36 ~uppgift 0.31
        ~upphandling -0.36 ~utbild 0.36 ~ute -0.59 ~utred -0.23 ~utsatt 0.83 ~val -0.71 ~valberedning -0.33
        ~vanlig -0.54 ~varann -0.42 ~varav -0.24 ~vardag -0.25 ~varend -0.75 ~varför 0.59 ~varit -0.23 ~vartann -0.60
        ~vem 0.38 ~vet 0.39 ~viktig -0.31 ~vilj -0.61 ~vilk -0.49 ~vore -0.54 ~vägg 0.81 ~välj 1.05 ~vänt 0.94
        ~våg -0.78 ~våldsutsatt 0.47 ~vår 0.39 ~vårdcentral -0.74 ~yrke 0.47 ~yttr -0.55 ~ägar -0.52 ~äldr 1.08
        ~ändr -0.62 ~ändå 0.36 ~ärlig -0.51 ~åker 1.00 ~åklag -0.34 ~åren -0.51 ~året -0.39 ~årlig -0.42 ~ått -0.22
        ~önsk -0.61 ~öpp -0.79 ~öppn -0.21 ~övning -0.64
        """,
        "utvecklingsomrade": """
        bias -0.32
        board -0.14
        cell -0.04
        comparative -0.04
        early -0.23
        end -0.09
        evaluation -0.28
        first -0.10
        frameCentralAktor -0.19
        frameHindrande -0.24
        frameLansstyrelsen -0.18
        frameNone -0.14
        frameNulage -0.17
        framePadrivande 0.02
        framePrioritering 0.70
        frameSamverkansform -0.29
        frameUtmaning -0.15
        frameUtvecklingsomrade 1.04
        fronted -0.20
        hedged 0.57
        imperative 0.09
        item -0.06
        late 0.06
        meeting -0.12
        middle -0.30
        modal 0.16
        negation -0.13
        negations -0.05
        next3 -0.72
        number 0.12
        question -0.09
        quote -0.15
        shortFirst -0.11
        third 0.19
        turn -0.15
        weHave -0.13
        words14 -0.02
        words6 -0.31
        wordsMore 0.03
        ~2019 -0.25 ~2020 -0.29 ~akut -0.40 ~all -0.27 ~ann -0.21 ~annar -0.25 ~anställning 1.39 ~ansökning -0.22
        ~använd 0.24 ~arbetsförmedling -0.23 ~arbetsplats -0.30 ~avgör -0.27 ~avtal -0.26 ~bank -0.28 ~bara -0.24
        ~barnomsorg -0.24 ~behöv 1.88 ~beslut -0.28 ~besök 0.21 ~betal -0.25 ~betald -0.52 ~betyd 0.51 ~betyg -0.22
        ~bidrag -0.31 ~bland 0.58 ~blankett 0.81 ~bor 0.43 ~bord -0.25 ~bra -0.37 ~broschyr -0.25 ~bruk 0.60
        ~byggd -0.26 ~byt 0.84 ~bäst -0.21 ~bättr 0.55 ~båda -0.23 ~bör 0.73 ~börj 0.34 ~del 0.36 ~dela 0.37
        ~dessutom -0.45 ~digitalt -0.24 ~dom -0.30 ~dubbelt -0.30 ~däreft -0.26 ~dörr -0.30 ~efteråt 1.15 ~egen 0.29
        ~elva -0.22 ~enda -0.22 ~enhet -0.21 ~enkät -0.28 ~ensamm 0.58 ~fack -0.23 ~familj -0.32 ~fatt -0.20
        ~femton -0.26 ~fjorton -0.22 ~flick -0.20 ~form -0.27 ~forskning -0.64 ~fortfar -0.22 ~framför -0.25
        ~fredag -0.21 ~frivård -0.21 ~fullmäktig 0.43 ~funk -0.23 ~fyll -0.21 ~fått 0.44 ~följ 0.65 ~följd -0.33
        ~för 0.26 ~förbund -0.43 ~före -0.22 ~förskol 0.23 ~först -0.33 ~förtroendevald -0.27 ~gemensam 0.80
        ~gemensamm -0.22 ~ger -0.30 ~ges -0.27 ~ggr -0.22 ~gjord -0.34 ~grabb -0.30 ~grann -0.24 ~gubb -0.43
        ~gär -0.23 ~gäst -0.40 ~gått -0.27 ~halv 0.37 ~halvår 0.40 ~hamn -0.22 ~hand -0.25 ~handl -0.28 ~handlägg 0.86
        ~hans -0.21 ~hela -0.67 ~helg -0.22 ~hellr -0.43 ~heltid -0.28 ~hit -0.57 ~hopp 0.49 ~hunnit -0.31
        ~hushåll -0.23 ~häls -0.22 ~högstadi -0.34 ~höra 0.88 ~höst -0.41 ~igen 0.57 ~ihop -0.55 ~inbjud -0.40
        ~industri -0.31 ~ingenting -0.23 ~inkomst -0.33 ~inn -0.20 ~inom -0.22 ~jobb -0.30 ~jour -0.62
        ~jämställd -0.21 ~kall -0.22 ~kom -0.21 ~komm -0.21 ~krav -0.26 ~kräv -0.25 ~kun 0.73 ~kund 1.27
        ~kuratorn -0.21 ~kust 0.28 ~kvartal -0.21 ~kvinnor -0.21 ~känn -0.26 ~kön 0.72 ~köra -0.36 ~lag -0.38
        ~led 0.29 ~ligg -0.25 ~list -0.25 ~lokal -0.39 ~lst -0.35 ~lägg 0.66 ~lämn 1.23 ~länet -0.27 ~lära 0.99
        ~läsa -0.20 ~låt 0.27 ~låta -0.29 ~mall 0.62 ~manlig -0.25 ~maskin 0.47 ~med -0.28 ~mell -0.35 ~men -0.23
        ~mest -0.23 ~minst -0.28 ~minut -0.36 ~mottagning -0.39 ~mät -0.22 ~mål 0.79 ~mån 1.02 ~måndag -0.50
        ~mång -0.22 ~måst 0.28 ~möt -0.23 ~möte -0.25 ~ner -0.23 ~nio -0.21 ~norr -0.20 ~numm -0.55 ~nämn 0.93
        ~närm -0.29 ~någon 0.69 ~någonstan -0.21 ~någr -0.23 ~nån -0.41 ~når 0.25 ~oavsett -0.30 ~ofta -0.23 ~ord 0.84
        ~organisation -0.25 ~ort -0.28 ~part -0.26 ~peng -0.41 ~person 0.89 ~plan 0.77 ~plat 0.45 ~plats 0.49
        ~pojkar -0.68 ~polis -0.47 ~program -0.27 ~projekt -0.20 ~punkt -0.24 ~rad -0.22 ~redovis -0.20 ~region -0.23
        ~regional -0.27 ~regl -0.32 ~riktig 0.56 ~risk -0.46 ~rit 0.23 ~roll -0.20 ~runt -0.28 ~rutin -0.38
        ~räck -0.81 ~rädd -0.40 ~räk 0.25 ~räkn -0.20 ~rätt -0.22 ~råd -0.26 ~sade -0.23 ~sakn 0.84 ~samråd 0.44
        ~samtidig -0.66 ~samtlig -0.33 ~samtyck -0.29 ~samverk -0.30 ~satt -0.21 ~ser -0.27 ~sex -0.22 ~sida -0.27
        ~siffr -0.21 ~sitt -0.28 ~sjuk -0.21 ~skick -0.26 ~skift -0.27 ~skrev -0.28 ~skriv 0.36 ~skrivit -0.45
        ~skull 0.67 ~skydd 0.35 ~skärm -0.29 ~slipp 0.23 ~soc -0.40 ~socialjour -0.25 ~socialtjänst -0.35 ~son -0.41
        ~stann 0.53 ~start 0.55 ~statistik -0.20 ~statsbidrag -0.21 ~stockholm -0.21 ~stöd -0.21 ~störst -0.91
        ~säga -0.28 ~sätt -0.25 ~tas -0.22 ~teknisk -0.25 ~tid 0.24 ~tillsamman 0.52 ~tjänst 0.40 ~trossamfund -0.22
        ~trygg -0.29 ~tur -0.20 ~tus -0.46 ~tvärtom 0.45 ~tänk -0.34 ~uppdrag -0.34 ~utbild 0.21 ~utbildning 0.64
        ~valberedning -0.21 ~vanlig 0.31 ~varann 0.24 ~varit -0.24 ~varj -0.25 ~vartann -0.34 ~verksam 0.38 ~vilj 1.51
        ~vill -0.24 ~vis -0.22 ~väg -0.58 ~välj -0.37 ~vänt 0.32 ~vård -0.40 ~yttr -0.22 ~ägar -0.35 ~äldr -0.20
        ~ändr -0.21 ~ärend -0.46 ~åker -0.33 ~åklag -0.45 ~årlig -0.25 ~önsk -0.29 ~öpp -0.22
        """,
    ]
}
