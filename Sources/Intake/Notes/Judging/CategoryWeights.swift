/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.48
        cueMost 0.52
        cues 0.51
        decisive 1.32
        decisiveOther -0.19
        frame 0.88
        frameFar -1.40
        frameFarOther 0.20
        frameOther -0.11
        heading 0.70
        headingGuess 0.25
        headingOne 0.94
        headingSure 1.30
        lead 0.84
        leadFramed 1.44
        question 0.74
        questionFar -1.40
        questionOne 1.18
        questionSure 0.73
        """,
        "central-aktor": """
        bias 0.06
        board -0.07
        cell -0.10
        comparative -0.06
        early -0.37
        end 0.83
        evaluation -0.15
        first -0.19
        fragment -0.30
        frameCentralAktor 0.58
        frameHindrande -0.08
        frameLansstyrelsen -0.29
        frameNone -0.12
        frameNulage -0.25
        framePadrivande -0.21
        framePrioritering 0.06
        frameSamverkansform 1.65
        frameUtmaning -0.24
        frameUtvecklingsomrade -0.22
        fronted 1.61
        hedged -0.05
        imperative -0.14
        item -0.04
        late -0.61
        later 0.11
        meeting -0.73
        middle -0.48
        modal 0.42
        negation 0.19
        negations -0.08
        next3 0.78
        number -0.20
        plain 0.03
        question -0.34
        quote -0.48
        shortFirst 0.09
        third -0.49
        turn 0.12
        weHave -0.23
        words14 0.10
        words6 -0.11
        wordsMore -0.08
        ~2019 -0.31 ~akut 0.80 ~aldrig 0.31 ~annar 0.33 ~anställ 0.45 ~använd -0.36 ~avgör 0.71 ~avtal 0.32
        ~bank 0.65 ~beslut 0.25 ~betalt -0.36 ~bråk 0.45 ~bör 0.36 ~dam -0.28 ~dit 0.39 ~dom 0.52 ~däremot 0.64
        ~därmed 0.69 ~efteråt -0.38 ~elevhäls 0.80 ~enda 0.28 ~enkät -0.53 ~enlig 0.32 ~fack 0.65 ~finn -0.21
        ~form -0.26 ~forskning 0.84 ~frivård 0.45 ~funk -0.33 ~förtroendevald 0.34 ~gaml 0.72 ~gemensam -0.22
        ~gemensamt -0.47 ~ggr -0.31 ~glöm 0.72 ~gär 0.43 ~hell 0.31 ~hit 0.65 ~hälft 0.32 ~höst -0.39 ~igen 0.29
        ~ihop 0.20 ~inbjud 0.97 ~inom -0.22 ~kom -0.20 ~kommunal 0.40 ~ligg 0.40 ~lst -0.23 ~lägg -0.22
        ~länet -0.38 ~läs 0.36 ~låta 0.43 ~mottagning -0.40 ~märk 0.35 ~måst 0.31 ~möte -0.25 ~möts -0.28
        ~når 0.54 ~ordför -0.25 ~organisation 0.48 ~par 0.56 ~part 0.80 ~peng 0.37 ~polis -0.26 ~politik -0.37
        ~problem 0.48 ~rekryter 0.38 ~räck -0.22 ~råd 0.28 ~samtyck 0.57 ~satt -0.20 ~ser 0.29 ~ses -0.32
        ~sfi 0.58 ~sida 0.61 ~sitt 0.26 ~skick -0.29 ~skriv 0.20 ~soc -0.25 ~socialtjänst -0.26 ~statsbidrag -0.26
        ~stockholm 0.22 ~strategin -0.23 ~ståend -0.22 ~störst 0.72 ~svar -0.23 ~sätt 0.33 ~tas 0.36 ~tidig 0.27
        ~tjugo 0.22 ~trossamfund 0.28 ~utbild 0.60 ~varend 0.77 ~vilj 0.40 ~vis -0.22 ~visa -0.20 ~vägg 0.61
        ~ägar 0.63 ~äger 0.55 ~ännu -0.30
        """,
        "hindrande": """
        bias 0.30
        board -0.22
        cell -0.04
        early -0.38
        end -0.75
        evaluation 0.28
        first 0.07
        fragment -0.11
        frameCentralAktor -0.37
        frameHindrande 1.07
        frameLansstyrelsen -0.36
        frameNone 0.05
        frameNulage -0.14
        framePadrivande -0.09
        framePrioritering -0.36
        frameSamverkansform -0.35
        frameUtmaning 0.18
        frameUtvecklingsomrade -0.29
        fronted -0.12
        hedged -0.17
        imperative -0.34
        item 0.10
        late 0.65
        later 0.02
        meeting 0.45
        middle 0.92
        modal 0.14
        negation 0.28
        negations 0.25
        next3 -0.64
        number -0.05
        plain -0.06
        question 0.14
        quote -0.10
        shortFirst 0.07
        third -0.31
        turn 0.10
        weHave 0.07
        words6 0.12
        wordsMore 0.06
        ~2019 0.56 ~2020 -0.23 ~aldrig 0.26 ~allt 0.28 ~anmäl 0.25 ~anmälning -0.20 ~antal 0.82 ~arbet 0.30
        ~arbetsmiljö 0.21 ~avtal 0.56 ~barnmorsk -0.68 ~begär -0.21 ~ber 0.49 ~beredskap 0.20 ~beslut 0.25
        ~bestämm -0.24 ~består 0.29 ~betalt 0.47 ~betyd -0.21 ~betyg -0.34 ~bidrag 0.24 ~bild 0.36 ~blankett -0.24
        ~bord -0.21 ~bort 0.61 ~bra 0.23 ~brist 0.34 ~broschyr -0.22 ~bråk -0.27 ~budget -0.20 ~buss 0.26
        ~byt 0.31 ~byts 0.51 ~båda -0.34 ~chef 0.27 ~dam -0.80 ~decemb 0.89 ~deltag 0.52 ~dessutom 0.38
        ~digitalt -0.29 ~distan -0.46 ~dit 0.52 ~drar 0.78 ~däreft 0.21 ~däremot -0.32 ~därför 0.38
        ~efterfråg 0.37 ~eftersom 0.51 ~egna -0.23 ~elva 0.22 ~enkät -0.35 ~ens -0.20 ~ensam 0.45 ~familj 0.23
        ~fatt 0.24 ~februari 0.55 ~fel 0.45 ~fem 0.29 ~femton -0.30 ~fjol -0.27 ~fjorton 0.29 ~flest -0.27
        ~flick -0.23 ~flytt 0.30 ~folk 0.24 ~forskning 0.67 ~fredag -0.24 ~frivillig -0.24 ~fullt -0.25 ~färr 0.69
        ~fördelning -0.23 ~förlor 0.56 ~föräldr -0.24 ~gaml -0.67 ~gav -0.26 ~ges 0.32 ~gick -0.30 ~gjord 0.44
        ~grann 0.31 ~gubb 0.72 ~gymnasi 0.26 ~gör 0.27 ~haft 0.39 ~hamn 0.32 ~handlägg 0.97 ~helg -0.28
        ~hell -0.38 ~hem -0.27 ~henn -0.32 ~hinn 0.74 ~hjälp 0.70 ~hopp -1.25 ~hot -0.21 ~häls -0.29 ~hållit -0.21
        ~högstadi -0.98 ~hör -0.25 ~höst 0.60 ~ibland 1.14 ~ideell 0.21 ~igen -0.26 ~ihop -0.23 ~inkomst -0.30
        ~jour -0.26 ~just -0.23 ~kill -0.30 ~klar 0.61 ~kolleg 0.65 ~kom -0.23 ~komm 0.22 ~kommunal 0.67
        ~kontor 0.41 ~kort 0.21 ~kron 0.76 ~kvartal -0.72 ~kök -0.22 ~kön 0.22 ~lag 0.73 ~ledningsgrupp -0.55
        ~ligg -0.22 ~list -0.30 ~lit 0.59 ~lst -0.25 ~lyssn 0.23 ~läng -0.22 ~längr 0.42 ~läs -0.22 ~lång 0.21
        ~mall 0.26 ~mamm -0.22 ~manlig -0.25 ~med -0.29 ~medarbet 0.88 ~medlemm 0.60 ~men 0.47 ~mest -0.25
        ~mil 0.27 ~mindr -0.22 ~mottagning -0.39 ~märk 0.48 ~mål -0.21 ~möt 0.28 ~möte 0.29 ~nio 0.23 ~noll 0.66
        ~numer -0.24 ~nämn -0.25 ~nära -0.20 ~nätverk -0.42 ~någonstan -0.35 ~olik 0.61 ~ordför -0.39
        ~organisation 0.34 ~papp -0.21 ~part -0.23 ~peng -0.34 ~planer 0.39 ~pojk -0.25 ~polis 0.54 ~precis -0.22
        ~pris 0.31 ~projekt 0.22 ~rest -0.24 ~ring -0.21 ~ringd -0.23 ~runt -0.46 ~rutin -0.21 ~rädd 0.75
        ~räk -0.35 ~röst -0.27 ~sagt 0.44 ~sakn 0.26 ~samverk 0.86 ~satsning 0.60 ~schem -0.63 ~sekretess 0.76
        ~sid -0.25 ~sida -0.44 ~sker 0.34 ~skick 0.33 ~skift 0.28 ~skratt 0.23 ~skrivit -0.20 ~skärm -0.43
        ~sköt -0.28 ~socialtjänst 0.56 ~somm 0.54 ~stadg 0.21 ~start -0.25 ~statsbidrag 1.48 ~stockholm 0.50
        ~styrels -0.21 ~ställ -0.26 ~stäng 0.25 ~stå 0.27 ~stöd 0.55 ~sundsvall 0.67 ~sätt -0.22 ~såg -0.26
        ~söka 0.33 ~tack 0.26 ~telefon -0.24 ~timm 0.24 ~tjugo -0.53 ~tog 0.24 ~trossamfund 0.83 ~tänk 0.25
        ~umeå 0.93 ~uppdrag 0.70 ~upphandl 1.17 ~upphandling 0.39 ~utanför 0.30 ~ute 0.55 ~utsatt -0.24
        ~vaktmäst -0.66 ~valberedning 0.51 ~vanlig 0.20 ~varend -0.25 ~verksam -0.20 ~veta 0.78 ~vilj -0.49
        ~vägg -0.32 ~vänd -0.39 ~våg 0.27 ~vår -0.22 ~vårdcentral 0.65 ~yrke -0.28 ~yttr 0.25 ~äldr -0.34
        ~ändr 0.62 ~önsk 0.31 ~öppn 0.34
        """,
        "lansstyrelsens-roll": """
        bias -0.45
        board 1.12
        cell -0.06
        comparative -0.09
        early -0.22
        end -0.06
        evaluation 0.02
        fragment -0.04
        frameCentralAktor -0.10
        frameHindrande -0.11
        frameLansstyrelsen 1.93
        frameNone -0.20
        frameNulage -0.15
        framePadrivande -0.11
        framePrioritering -0.15
        frameSamverkansform 0.27
        frameUtmaning -0.13
        frameUtvecklingsomrade 0.55
        fronted -0.07
        imperative 0.84
        late -0.32
        later -0.05
        meeting -0.20
        middle -0.24
        modal 0.06
        negation 0.04
        negations -0.03
        next3 0.03
        number -0.13
        plain -0.10
        prose -0.07
        question -0.04
        quote 0.61
        shortFirst 0.08
        third -0.21
        turn 0.05
        weHave -0.05
        words6 0.07
        wordsMore -0.08
        ~anställ 0.30 ~beställ 0.40 ~betyd 0.24 ~bjud 0.28 ~broschyr 0.28 ~enkät 1.16 ~fördel 0.25 ~förklar 0.38
        ~förvänt 0.27 ~gär 0.27 ~gör 0.21 ~hela 0.28 ~hit 0.33 ~häls 0.45 ~kom 0.25 ~lst 1.51 ~länsstyrels 0.33
        ~mil 0.33 ~mån 0.21 ~regl 0.25 ~roll 0.53 ~räk 0.32 ~saml 0.24 ~skick 0.69 ~skrivit 0.20 ~visa 0.24
        ~övning 0.22
        """,
        "nulage": """
        board -0.15
        cell 0.04
        comparative 0.10
        early 1.85
        end -0.56
        evaluation 0.07
        first 0.14
        fragment -0.04
        frameCentralAktor -0.27
        frameHindrande -0.33
        frameLansstyrelsen -0.27
        frameNone 0.27
        frameNulage 0.78
        framePadrivande -0.31
        framePrioritering -0.12
        frameSamverkansform -0.38
        frameUtmaning -0.24
        frameUtvecklingsomrade -0.37
        fronted -0.19
        hedged -0.36
        imperative -0.14
        item 0.03
        late -0.61
        later -0.06
        meeting -0.36
        middle -0.35
        modal -0.55
        negation -0.14
        negations -0.32
        next3 -0.04
        number 0.59
        plain 0.18
        prose 0.02
        question -0.09
        quote -0.46
        shortFirst -0.47
        third -0.18
        turn -0.11
        weHave 0.61
        words14 0.10
        words6 0.13
        wordsMore -0.09
        ~2020 0.75 ~akut 0.35 ~anmäl -0.21 ~anmälning 0.60 ~anställd 0.36 ~antal -0.40 ~använd -0.25 ~bank -0.26
        ~barnmorsk -0.25 ~begär 0.23 ~bestämm 0.25 ~består 0.62 ~besök 0.31 ~betyd 0.20 ~betyg 0.88
        ~bibliotek -0.75 ~bidrag 0.21 ~boend -0.34 ~bort -0.24 ~bransch 0.23 ~broschyr -0.41 ~budget 0.32
        ~buss -0.22 ~byt -0.34 ~bättr -0.30 ~distan 0.80 ~dit -0.25 ~dom -0.22 ~driv 0.32 ~dubbelt -0.64
        ~däreft 0.50 ~däremot 0.23 ~därmed -0.25 ~eftersom -0.22 ~eget -0.24 ~egna 0.23 ~elev 0.30 ~ens 0.39
        ~ensamm -0.23 ~familj -0.29 ~femton -0.21 ~film -0.85 ~fjol 0.28 ~fjorton 0.21 ~flest 1.04 ~folk -0.26
        ~form -0.53 ~frivillig 0.48 ~funger 0.30 ~funktionsnedsättning 0.24 ~fyll -0.42 ~fyra 0.41 ~fyrtio 0.39
        ~född 0.28 ~för 0.48 ~fördelning 0.57 ~före -0.23 ~förening 0.44 ~förlor -0.49 ~förvänt -0.69
        ~föräldr -0.23 ~genom -0.65 ~ger -0.55 ~ges 0.68 ~ggr -0.62 ~grund 0.26 ~gymnasi -0.96 ~gått 0.41
        ~göra -0.23 ~handl 0.24 ~handlägg -0.30 ~hans -0.27 ~helg 0.35 ~heltid 0.20 ~hemtjänst -0.30 ~hit -0.49
        ~hunnit -0.83 ~hushåll 0.33 ~hälft 0.31 ~häls -0.57 ~hämt -0.53 ~häng 0.49 ~höst -0.43 ~ideell 0.54
        ~industri -0.74 ~inga -0.51 ~inkomst 0.44 ~inom 0.47 ~insats 0.21 ~jour -0.32 ~jämn 0.78 ~jämställd 0.29
        ~kill 0.36 ~klar -0.28 ~kolleg -0.23 ~kom -0.27 ~kontor 0.38 ~kron -0.55 ~kvartal -0.26 ~kvin 0.47
        ~känn 0.54 ~könsuppdel 0.37 ~lag -0.34 ~ledningsgrupp 0.53 ~ligg -0.25 ~lika 0.47 ~linj 0.23 ~list -0.22
        ~lägg 0.40 ~lämn 0.21 ~läs -0.23 ~lön 0.50 ~manlig -0.24 ~mann 0.27 ~med -0.47 ~medarbet -0.25
        ~medlemm 0.41 ~mening 0.25 ~mest 0.42 ~mil -0.33 ~minut -0.24 ~mottagning -0.22 ~män 0.22 ~mät 0.43
        ~möts 0.26 ~ner -0.53 ~nio 0.36 ~nitton 0.43 ~noll -0.74 ~norm 0.29 ~numer -0.22 ~nämn 0.50 ~nära 0.54
        ~närm -0.82 ~nätverk 0.25 ~någr -0.40 ~oavsett -0.44 ~oft 0.32 ~ofta 0.42 ~omsorg 0.38 ~ord 0.21
        ~ordför 0.60 ~organisation -0.49 ~ork 0.85 ~pandemin 0.36 ~par 0.61 ~personal -0.21 ~plat -0.33
        ~pojkar 0.22 ~polis -0.24 ~program 0.30 ~punkt 0.37 ~rad 0.46 ~red -0.30 ~redovis 0.49 ~regional 0.42
        ~relation 0.55 ~rest 0.24 ~risk 0.78 ~rumm 0.23 ~rutin -0.47 ~rädd 0.22 ~sade 0.73 ~saml 0.21
        ~samtlig 0.41 ~samverk -0.32 ~satt -0.39 ~sekretess -0.29 ~sen 0.32 ~ser -0.27 ~sex 0.39 ~sexton 0.38
        ~sid 0.26 ~skift 0.27 ~skilj 0.41 ~skämt -0.34 ~skärm -0.33 ~sköt 0.21 ~slår -0.22 ~snitt 0.50 ~soc -0.26
        ~somm 0.23 ~stab 0.21 ~stan 0.26 ~start 0.53 ~studi -0.20 ~styck 0.23 ~styrels 0.37 ~stå -0.22 ~står 0.37
        ~sundsvall -0.20 ~svar 0.33 ~säll 0.47 ~söka -0.35 ~tag -0.29 ~teknik 0.40 ~teknisk -0.74 ~telefon -0.27
        ~tjugo 0.29 ~toalett -0.24 ~tolv 0.36 ~tredj 0.85 ~tredjedel 0.27 ~trettio 0.32 ~tror -0.27 ~trän 0.24
        ~tvärtom 0.80 ~umeå 0.44 ~ungefär 0.69 ~upphandl -0.23 ~utbild -0.29 ~utbildning -0.36 ~utom 0.56
        ~utrik 0.24 ~vaktmäst 0.75 ~val 0.29 ~vanlig 0.22 ~varann 0.20 ~varav 0.31 ~vardag 0.21 ~varit 0.24
        ~vartann 0.33 ~verksam 0.24 ~vet -0.28 ~vilk -0.24 ~villk -0.23 ~vux 0.26 ~väg -0.24 ~vägg -0.44
        ~välj -0.59 ~vänd 0.48 ~vänt -0.32 ~vår 0.51 ~yttr 0.81 ~äldr -0.38 ~ändr -0.28 ~ännu 0.35 ~ärlig 0.30
        ~åren 0.47
        """,
        "padrivande": """
        bias 0.07
        board -0.21
        cell 0.13
        comparative 0.38
        early -0.53
        end -0.13
        evaluation 0.07
        first 0.05
        fragment 0.18
        frameCentralAktor -0.28
        frameHindrande 0.23
        frameLansstyrelsen -0.24
        frameNulage -0.05
        framePadrivande 1.05
        framePrioritering -0.36
        frameSamverkansform -0.34
        frameUtmaning -0.11
        frameUtvecklingsomrade -0.28
        fronted 0.09
        hedged -0.48
        imperative -0.23
        item 0.03
        late 1.11
        meeting -0.29
        middle -0.30
        modal -0.11
        negation -0.11
        negations -0.12
        next3 -0.12
        number -0.06
        plain 0.10
        question -0.25
        quote -0.03
        shortFirst 0.14
        third -0.36
        turn -0.08
        weHave -0.35
        words14 -0.05
        wordsMore 0.08
        ~140 0.22 ~2019 -0.29 ~alltid -0.39 ~ann -0.21 ~annonser 0.49 ~antal 0.26 ~avtal -0.22 ~bank 0.31
        ~barnmorsk 0.68 ~behöv -0.27 ~ber -0.23 ~består -0.21 ~betyg -0.20 ~blivit 0.62 ~bolag 0.30 ~bort -0.35
        ~broschyr 0.24 ~bryt 0.28 ~budg 0.47 ~byggd 0.43 ~bäst 0.51 ~bättr 0.52 ~börj 0.35 ~dag -0.24 ~dam 1.03
        ~deltag -0.30 ~dessutom -0.93 ~digitalt -0.31 ~direkt 0.40 ~distan -0.39 ~dom 0.33 ~dubbelt 0.33
        ~dygn -0.22 ~därför -0.28 ~egna 0.33 ~enda 0.27 ~enkät -0.22 ~ensam 0.23 ~ensamm -0.21 ~faktiskt 0.36
        ~fatt -0.39 ~fjol 0.43 ~fler 0.44 ~flest -0.27 ~flick 0.27 ~folk 0.27 ~forskning -0.24 ~fortfar 0.35
        ~fått 0.39 ~följ -0.31 ~förbund 0.43 ~gav 0.75 ~gemensamm 0.43 ~ger 0.45 ~ges -0.33 ~ggr -0.65 ~gick 0.55
        ~gjort 0.58 ~gått 0.50 ~göra -0.34 ~halvår 0.23 ~handl -0.27 ~handlägg -0.23 ~hans 0.33 ~helg -0.42
        ~hell 0.25 ~hellr -0.21 ~hit -0.22 ~hopp 1.08 ~häls -0.41 ~håll 0.37 ~hållit 0.40 ~högstadi -0.20
        ~höst 0.53 ~ifrå 0.39 ~igen -0.36 ~ihop 0.34 ~industri 0.95 ~ingenting 0.26 ~inn -0.21 ~jour 0.57
        ~jämn -0.22 ~kom 0.32 ~kommun -0.23 ~kontor -0.38 ~kräv 0.27 ~kun -0.47 ~kund -0.23 ~kurs 0.26
        ~kvartal 0.90 ~kvinnlig 0.23 ~kvinnor 0.60 ~kväll 0.22 ~kvällstid 0.21 ~känn -0.32 ~lag -0.27
        ~ledningsgrupp 0.60 ~lev 0.20 ~lika -0.21 ~lunch 0.23 ~längr -0.26 ~lära -0.23 ~läs 0.29 ~med 0.50
        ~mindr 0.29 ~minut -0.22 ~natt -0.31 ~numer 0.45 ~nya 0.24 ~nämn -0.33 ~nämnd 0.23 ~nät -0.67
        ~omklädningsrumm 0.35 ~ordför 0.55 ~plan -0.48 ~planer -0.25 ~plötslig 0.35 ~politik -0.28 ~precis 0.36
        ~procent 0.22 ~projekt 0.70 ~redovis 0.21 ~rekt 0.51 ~ring 0.35 ~ringd 0.88 ~roll 0.59 ~runt 0.44
        ~räk -0.54 ~röst 0.53 ~satt 0.45 ~sexton -0.42 ~sida 0.76 ~siffr 0.20 ~sist 0.25 ~själv 0.38 ~skilln 0.75
        ~skratt 0.29 ~skriv 0.21 ~skrivit 0.33 ~skärm -0.43 ~soc 0.23 ~somm -0.23 ~språk 0.39 ~stadg 0.48
        ~start -0.39 ~strategin -0.50 ~styck 0.28 ~stå -0.25 ~störst -0.66 ~sundsvall -0.45 ~såg 0.25 ~sök 0.24
        ~tagit 0.40 ~tar -0.20 ~tisdag 0.34 ~tjej 0.25 ~tog 0.25 ~tolv 0.21 ~trän 0.42 ~tänk -0.24 ~umeå -0.53
        ~underskrift 0.51 ~upphandl -0.92 ~utbildning 0.33 ~vis 0.54 ~väg 0.23 ~ägar 0.32 ~äldr 0.34 ~ändr 0.34
        ~ärend 0.62 ~åker -0.37 ~öpp 0.37
        """,
        "prioritering": """
        bias -0.04
        board -0.16
        cell 0.13
        comparative 0.03
        early -0.52
        end 0.91
        evaluation -0.32
        first 0.09
        fragment 0.21
        frameCentralAktor -0.31
        frameHindrande 0.02
        frameLansstyrelsen -0.32
        frameNone 0.15
        frameNulage -0.15
        framePadrivande -0.12
        framePrioritering 0.60
        frameSamverkansform -0.38
        frameUtmaning -0.18
        frameUtvecklingsomrade -0.46
        fronted -0.61
        hedged 0.12
        imperative 0.42
        late 0.49
        later -0.04
        meeting -0.81
        middle -0.27
        negation -0.08
        next3 0.13
        number -0.25
        plain -0.18
        question -0.23
        quote -0.07
        shortFirst 0.60
        third 0.31
        weHave -0.32
        words6 0.66
        wordsMore -0.11
        ~adress -0.28 ~alla 0.24 ~allt 0.20 ~andr 0.43 ~anmälning -0.32 ~ann 0.34 ~arbet 0.22 ~arbetsplats 0.89
        ~avgör 0.48 ~avtal -0.30 ~bank -0.48 ~barn 0.31 ~barnomsorg 0.59 ~behöv -0.54 ~beredskap 0.44
        ~beställ -0.22 ~betyg -0.20 ~bil 0.37 ~boend 0.31 ~brist 0.32 ~bryt 0.51 ~buss 0.37 ~byt -0.58
        ~bättr -0.45 ~båda 0.74 ~bör -0.32 ~dam 0.23 ~del 0.25 ~dela 0.42 ~dessutom 0.29 ~digitalt 0.77
        ~distan 0.61 ~dit -0.53 ~dom -0.49 ~driv -0.35 ~dygn 0.44 ~däreft 0.35 ~därmed -0.35 ~eget 0.69
        ~elevhäls -0.37 ~emot 0.40 ~enkät -0.22 ~fack -0.28 ~familj -0.42 ~fann 0.54 ~flest -0.22 ~forskning -0.39
        ~frivård -0.21 ~funk 0.30 ~fyll 0.57 ~fyrtio -0.24 ~förbund -0.41 ~fördelning 0.25 ~förstår -0.22
        ~gemensamm 0.24 ~ggr 0.63 ~grund 0.23 ~gäll 0.40 ~hand 0.27 ~handlägg -0.45 ~hans 0.34 ~helg 0.88
        ~hell -0.28 ~heltid 0.22 ~henn 0.72 ~hinn -0.44 ~hit -0.85 ~hopp -0.45 ~häls 0.25 ~högstadi 1.34
        ~höst -0.27 ~inbjud -0.71 ~ingenting -0.27 ~jour 0.30 ~just 0.26 ~kampanj 0.41 ~kommunal 0.20 ~kost 0.40
        ~kund -0.25 ~kurs 0.26 ~kvinnlig -0.27 ~känn -0.43 ~kör 0.39 ~larm 0.20 ~lika 0.50 ~list 0.99 ~lokal -0.57
        ~lst -0.35 ~lägg -0.56 ~läm -0.42 ~lämn -0.92 ~län 0.37 ~läng 0.23 ~lär 0.39 ~läsa 0.25 ~mall -0.33
        ~mell -0.22 ~mindr 0.43 ~minut -0.21 ~mottagning 0.91 ~märk -0.27 ~mån -0.65 ~måst -0.26 ~möte -0.50
        ~norm 0.26 ~nämn -0.24 ~nära -0.23 ~nät 0.89 ~någonstan 0.24 ~når -0.21 ~oavsett 1.03 ~offentlig 0.30
        ~ord -0.40 ~ordför -0.35 ~organisation -0.24 ~part -0.53 ~person -0.28 ~planer 0.21 ~plats -0.30
        ~pojk 0.25 ~pojkar 0.71 ~precis -0.21 ~pris -0.23 ~program 0.52 ~red 0.22 ~region -0.39 ~regional 0.42
        ~rekt -0.26 ~relation -0.21 ~rest 0.46 ~ringd -0.24 ~rädsl 0.34 ~räk 0.67 ~rätt 0.29 ~samråd -0.75
        ~samtyck 0.32 ~schem 0.73 ~ser -0.21 ~sid 0.21 ~sida -0.20 ~sitt -0.25 ~sju -0.26 ~skriv -0.26
        ~skrivit -0.55 ~skämt -0.25 ~somm -0.24 ~stadg -0.31 ~strategin 0.71 ~studi 0.26 ~stå 0.35 ~står -0.22
        ~stöd 0.66 ~störst 0.31 ~säga 0.21 ~tapp -0.21 ~teknik -0.37 ~termin -0.36 ~tjänst -0.52 ~toalett 0.33
        ~tolv -0.28 ~tror 0.30 ~trygg 0.65 ~tvärtom -0.45 ~tänk 0.30 ~underskrift -0.25 ~unga 0.44
        ~valberedning 0.25 ~vanlig -0.33 ~varend 0.48 ~varj 0.36 ~veta -0.28 ~viktig 0.34 ~vilj -0.36 ~villk 0.53
        ~vux 0.34 ~väg 0.24 ~välj 0.20 ~våldsutsatt 0.33 ~vår -0.24 ~yttr -0.49 ~ått 0.39 ~önsk 0.27
        """,
        "samverkansform": """
        bias -0.46
        board -0.33
        cell -0.12
        early -0.33
        end 0.61
        evaluation -0.27
        fragment 0.07
        frameCentralAktor 1.12
        frameHindrande -0.13
        frameLansstyrelsen -0.15
        frameNone -0.14
        frameNulage -0.12
        framePadrivande -0.07
        framePrioritering 0.04
        frameSamverkansform 0.18
        frameUtmaning -0.18
        frameUtvecklingsomrade 0.17
        fronted -0.61
        hedged 0.18
        imperative -0.22
        item -0.17
        late -0.57
        later -0.06
        meeting 1.49
        middle -0.36
        modal 0.18
        negation -0.18
        negations -0.05
        next3 0.37
        number -0.08
        plain -0.04
        question 0.96
        quote 0.28
        shortFirst -0.16
        third 0.30
        turn -0.04
        weHave 0.31
        words14 -0.11
        words6 -0.39
        wordsMore 0.04
        ~2019 0.61 ~adress 0.61 ~akut -0.71 ~använd 0.42 ~avgör -0.62 ~bank -0.27 ~barnomsorg 0.30 ~behöv 0.22
        ~bibliotek 0.26 ~bjud 0.28 ~bord 0.34 ~bråk -0.22 ~budg 0.20 ~dela -0.32 ~dessutom 0.72 ~distan -0.21
        ~dit 0.46 ~dygn 0.22 ~däreft -0.39 ~därmed -0.33 ~efteråt -0.29 ~egen 0.22 ~enkät -0.52 ~enlig 0.24
        ~fall 0.38 ~familj 0.60 ~fatt 0.30 ~finn 0.43 ~form 0.46 ~fredag 0.59 ~frivård 0.26 ~funk 0.64 ~fyll 0.20
        ~fyrtio 0.30 ~förbund 0.47 ~företag 0.39 ~gemensam 0.22 ~gemensamt 0.69 ~ges -0.22 ~ggr 0.54 ~glöm -0.23
        ~gär -0.27 ~gång 0.21 ~hand 0.43 ~handl 0.31 ~hellr 0.55 ~hus 0.30 ~höst 0.25 ~industri 0.27 ~inom 0.25
        ~kaff 0.40 ~kom 0.30 ~kommun 0.33 ~kommunal -0.28 ~kvartal 0.25 ~lokal 0.68 ~lst -0.34 ~läm 0.69
        ~länet 0.61 ~läs -0.32 ~mell 0.48 ~minst 0.32 ~minut 0.49 ~mottagning 0.36 ~märk -0.22 ~måndag 0.25
        ~möt 0.22 ~möte 0.85 ~möts 0.53 ~nej 0.23 ~norr 0.49 ~numm 0.59 ~nätverk 0.39 ~når -0.34 ~olik -0.21
        ~ordför -0.20 ~par -0.49 ~polis 0.74 ~politik 0.33 ~pris 0.42 ~problem -0.23 ~publicer 0.38 ~punkt 0.33
        ~region 0.85 ~rumm 0.26 ~rutin 0.34 ~räck 0.25 ~rädd -0.33 ~samtidig 0.46 ~samtlig 0.24 ~samtyck -0.32
        ~samverk 0.35 ~ser -0.21 ~ses 0.74 ~sfi -0.38 ~sida -0.66 ~sju 0.26 ~skick -0.27 ~skrivit 0.49 ~skärm 1.34
        ~sköt 0.26 ~slår 0.24 ~små 0.36 ~soc 0.76 ~socialtjänst 0.27 ~start -0.23 ~statsbidrag -0.40
        ~strategi 0.43 ~strategin 0.21 ~ståend 0.64 ~tack 0.34 ~tas -0.20 ~termin 0.48 ~tidig -0.30 ~tjugo -0.44
        ~torsdag 0.38 ~tredj -0.24 ~trossamfund -0.70 ~träff 0.33 ~underskrift -0.24 ~utbild -0.38 ~varend -0.52
        ~varit 0.22 ~vilj -0.23 ~vägg -0.46 ~vänd -0.30 ~ägar -0.51 ~ännu 0.38 ~året 0.23 ~årlig 0.27 ~öpp 0.20
        """,
        "utmaning": """
        bias 0.23
        board 0.07
        cell 0.06
        comparative -0.29
        early 0.70
        end -0.80
        evaluation 0.29
        first -0.06
        frameCentralAktor -0.38
        frameHindrande -0.53
        frameLansstyrelsen -0.26
        frameNone 0.20
        frameNulage 0.24
        framePadrivande -0.32
        framePrioritering -0.38
        frameSamverkansform -0.42
        frameUtmaning 1.05
        frameUtvecklingsomrade -0.42
        fronted -0.17
        hedged -0.09
        imperative -0.27
        item 0.09
        late -0.53
        later 0.07
        meeting 0.07
        middle 1.18
        modal -0.32
        negation 0.08
        negations 0.37
        next3 -0.54
        number 0.13
        plain 0.08
        question -0.23
        quote 0.13
        shortFirst -0.26
        third 0.38
        turn 0.08
        weHave 0.05
        words14 -0.03
        words6 -0.25
        wordsMore 0.14
        ~2019 -0.43 ~allt -0.24 ~anmäl 0.26 ~antal -0.39 ~arbetsplats -0.62 ~bank 0.27 ~barnmorsk 0.45
        ~beredskap -0.25 ~bestämm -0.27 ~består -0.24 ~betal 0.35 ~betyd -0.39 ~bibliotek 0.70 ~bil 0.20
        ~boend 0.50 ~bort 0.25 ~brist -0.47 ~broschyr 0.51 ~bråk 0.23 ~budg -0.38 ~byts -0.27 ~bör -0.24
        ~decemb -0.62 ~dela -0.33 ~distan -0.74 ~dit -0.55 ~drar -0.71 ~driv 0.35 ~dubbelt 0.78 ~däremot -0.46
        ~därmed 0.32 ~enkät 0.21 ~enlig -0.29 ~ensamm 0.45 ~faktiskt -0.30 ~fatt 0.37 ~fel -0.40 ~femton 0.77
        ~film 1.17 ~fjorton -0.30 ~fjärd 0.23 ~fler -0.34 ~flest -0.26 ~flick 0.29 ~flytt 0.25 ~form 0.52
        ~forskning -1.02 ~fortfar 0.42 ~fram 0.24 ~framför 0.26 ~frivillig -0.20 ~fullt 0.50 ~fyra -0.22
        ~färr -0.58 ~före 0.27 ~förening -0.25 ~förlor 0.36 ~förstår 0.35 ~förvänt 0.82 ~föräldr 0.73
        ~föräldraledig 0.38 ~gaml 0.28 ~genom 0.76 ~ger 0.35 ~ges -0.77 ~ggr 0.55 ~gubb -0.44 ~gymnasi 1.01
        ~gått -0.26 ~gör -0.28 ~göra 0.54 ~handlägg -0.26 ~helg -0.23 ~hell 0.41 ~helt 0.35 ~hem 0.59 ~hemm 0.43
        ~hemtjänst 0.61 ~hit 0.51 ~honom 0.23 ~hot 0.61 ~hunnit 0.98 ~häls 0.84 ~hämt 1.04 ~hör 0.67 ~höst -0.50
        ~ibland -0.55 ~ideell -0.34 ~inga 0.64 ~inkomst 0.21 ~inn 0.36 ~inom -0.23 ~jobb 0.25 ~just 0.32
        ~kampanj -0.29 ~kolleg -0.28 ~kommunal -0.83 ~kontor -0.28 ~krav -0.22 ~kvar 0.64 ~kvinnlig 0.32
        ~kvinnojour 0.21 ~kvinnor -0.43 ~kvällstid 0.33 ~känn 0.21 ~könsuppdel -0.22 ~ledningsgrupp -0.26
        ~lika -0.25 ~linj -0.25 ~lit -0.51 ~lägg -0.40 ~lägr 0.46 ~läm -0.38 ~lämn 0.21 ~lön -0.22 ~mamm 0.64
        ~manlig 0.57 ~mann 0.20 ~med 0.62 ~medarbet -0.63 ~medlemm -0.69 ~minut 0.28 ~märk -0.22 ~mål -0.25
        ~månad 0.32 ~natt 0.52 ~ner 0.55 ~numer 0.29 ~nämn -0.62 ~närm 1.02 ~nätt 0.41 ~någonstan 0.54 ~någr 0.78
        ~omklädningsrumm 0.22 ~ork -0.87 ~papp 0.33 ~par -0.28 ~pension 0.36 ~per -0.28 ~personal 0.33 ~plat 0.33
        ~pojk 0.24 ~polis -0.58 ~politik 0.40 ~precis 0.22 ~pris -0.27 ~projekt -0.44 ~prov 0.24 ~punkt -0.31
        ~redovis -0.32 ~region -0.22 ~regional -0.31 ~roll -1.05 ~rutin 0.72 ~rädd -0.38 ~rätt 0.34 ~sade -0.36
        ~sagt -0.42 ~sakn -0.23 ~samråd 0.72 ~samverk -0.60 ~satsning -0.40 ~satt 0.33 ~sekretess -0.22 ~ser 0.29
        ~sexton 0.46 ~sist 0.23 ~skift -0.45 ~skilln -0.23 ~skratt -0.27 ~skydd 0.26 ~skämt 0.92 ~skärm -0.29
        ~slipp 0.25 ~slår 0.36 ~små -0.27 ~soc -0.28 ~socialtjänst -0.40 ~spel 0.25 ~språk 0.22 ~start -0.27
        ~station 0.20 ~statsbidrag -0.75 ~stockholm -0.31 ~stöd -0.72 ~svårt 0.21 ~syns 0.31 ~säg 0.29 ~såg 0.37
        ~söka 0.34 ~tack -0.23 ~tag 0.35 ~tal 0.20 ~tar 0.46 ~teknik 0.25 ~teknisk 0.86 ~telefon 0.72
        ~tillbak 0.31 ~tjugo 0.73 ~tjänst 0.37 ~tog -0.26 ~tror 0.30 ~trossamfund -0.57 ~tvätt 0.58 ~tyck 0.45
        ~tänk -0.29 ~umeå -0.74 ~ungefär -0.42 ~utbild 0.23 ~ute -0.39 ~utsatt 0.42 ~val -0.31 ~varend -0.23
        ~varför 0.27 ~vet 0.23 ~vilj -0.31 ~vilk -0.21 ~väg 0.25 ~vägg 0.71 ~välj 0.89 ~vänt 0.55 ~våg -0.45
        ~vår 0.28 ~vårdcentral -0.52 ~yrke 0.45 ~yttr -0.24 ~ägar -0.26 ~äldr 0.69 ~ändr -0.22 ~ändå 0.20
        ~ärend -0.37 ~ärlig -0.22 ~åker 0.85 ~åren -0.22 ~året -0.20 ~önsk -0.29 ~öpp -0.27
        """,
        "utvecklingsomrade": """
        bias -0.22
        board -0.15
        cell -0.04
        comparative -0.08
        early -0.28
        end -0.21
        evaluation -0.18
        first -0.09
        frameCentralAktor -0.19
        frameHindrande -0.18
        frameLansstyrelsen -0.16
        frameNone -0.19
        frameNulage -0.19
        framePadrivande 0.17
        framePrioritering 0.67
        frameSamverkansform -0.31
        frameUtmaning -0.16
        frameUtvecklingsomrade 1.05
        fronted -0.21
        hedged 0.77
        imperative 0.06
        item -0.03
        late 0.09
        meeting -0.08
        middle -0.34
        modal 0.11
        negation -0.09
        negations -0.04
        next3 -0.58
        number 0.08
        prose 0.03
        question -0.13
        quote -0.19
        shortFirst -0.12
        third 0.25
        turn -0.13
        weHave -0.15
        words14 -0.02
        words6 -0.27
        wordsMore 0.04
        ~alltid 0.23 ~behöv 0.98 ~betyd 0.45 ~bland 0.43 ~blankett 0.75 ~bor 0.34 ~bord -0.22 ~bruk 0.31 ~byt 0.60
        ~bättr 0.31 ~bör 0.40 ~dag 0.21 ~dela 0.31 ~dessutom -0.22 ~distan 0.21 ~efteråt 0.75 ~egen 0.24
        ~ensamm 0.33 ~forskning -0.35 ~följ 0.62 ~företag -0.27 ~gemensam 0.42 ~gubb -0.22 ~halv 0.20
        ~handlägg 0.47 ~hela -0.26 ~hit -0.20 ~hopp 0.55 ~igen 0.32 ~ihop -0.27 ~jour -0.25 ~kun 0.66 ~kund 0.86
        ~kust 0.23 ~kön 0.33 ~lägg 0.66 ~läm 0.27 ~lämn 0.80 ~lära 0.72 ~mall 0.50 ~mål 0.59 ~mån 0.57 ~måst 0.21
        ~numm -0.26 ~nämn 0.89 ~någon 0.35 ~når 0.30 ~ord 0.46 ~person 0.38 ~plan 0.61 ~plat 0.28 ~plats 0.28
        ~pojkar -0.31 ~region -0.29 ~riktig 0.29 ~sakn 0.45 ~samråd 0.30 ~samtidig -0.23 ~skull 0.40 ~skydd 0.22
        ~soc -0.20 ~start 0.62 ~störst -0.35 ~tillsamman 0.35 ~tjänst 0.57 ~utbildning 0.26 ~vilj 1.19 ~väg -0.27
        ~vänt 0.25
        """,
    ]
}
