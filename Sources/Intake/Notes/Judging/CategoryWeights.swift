/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.40
        cueMost 0.46
        cues 0.46
        decisive 1.12
        decisiveOther -0.18
        frame 0.90
        frameFar -1.05
        frameFarOther 0.12
        frameOther -0.12
        heading 0.76
        headingGuess 0.22
        headingOne 0.96
        headingSure 1.33
        lead 0.81
        leadFramed 0.94
        question 0.75
        questionFar -1.05
        questionOne 1.12
        questionSure 0.16
        """,
        "central-aktor": """
        bias 0.09
        board -0.12
        cell -0.15
        comparative -0.10
        early -0.40
        end 0.73
        evaluation -0.12
        first -0.21
        fragment -0.23
        frameCentralAktor 0.62
        frameHindrande -0.10
        frameLansstyrelsen -0.31
        frameNone -0.16
        frameNulage -0.19
        framePadrivande -0.23
        framePrioritering 0.32
        frameSamverkansform 1.69
        frameUtmaning -0.23
        frameUtvecklingsomrade -0.41
        fronted 1.86
        hedged 0.12
        imperative -0.12
        item 0.03
        late -0.63
        later 0.12
        meeting -0.72
        middle -0.48
        modal 0.41
        negation 0.14
        negations -0.11
        next3 0.94
        number -0.24
        plain 0.04
        question -0.23
        quote -0.54
        shortFirst 0.11
        third -0.05
        turn 0.07
        weHave -0.21
        words14 0.03
        words6 -0.10
        wordsMore -0.07
        ~2019 -0.66 ~akut 0.62 ~aldrig 0.77 ~all -0.29 ~alla -0.25 ~alls -0.41 ~almi 0.49 ~andr -0.35 ~anmäl -0.21
        ~anmälning -0.23 ~ann 0.45 ~annar 0.40 ~annons -0.20 ~anställd -0.39 ~anställning -0.51 ~använd -0.83
        ~arbet -0.30 ~arbetsförmedling 0.61 ~avgör 0.78 ~bakom -0.41 ~bank 0.97 ~bara 0.56 ~barn -0.25 ~barnahus -1.23
        ~barnomsorg -0.49 ~behåll -0.92 ~ber -0.32 ~berätt -0.21 ~beslut 0.29 ~bestämm 0.56 ~besök -0.24 ~betal -0.47
        ~betald -0.29 ~betalt -0.59 ~bibliotek -0.35 ~bidrag -0.49 ~bil -0.30 ~bild -0.29 ~billig -1.04 ~bjud -0.69
        ~boend -0.23 ~bok -0.44 ~bolag -0.36 ~bor -0.38 ~bord 0.26 ~bostäd -0.23 ~bransch -0.33 ~broschyr -0.33
        ~bråk 0.45 ~budg -0.29 ~budget -0.54 ~buss -0.37 ~byar -0.22 ~byggd -0.33 ~byt -0.23 ~bytt -0.24 ~bäst -0.62
        ~bättr -0.47 ~båda 0.25 ~både 0.26 ~båt -0.38 ~bör 0.26 ~dam -0.49 ~damlag -0.47 ~decemb -0.34 ~del -0.38
        ~dela -0.57 ~deltid -0.43 ~dess -0.25 ~dessutom -0.37 ~direkt -0.33 ~disk -0.51 ~distan -0.40 ~dit 0.30
        ~doktorand -0.47 ~dom 0.66 ~dott -0.33 ~drabb -0.25 ~drar -0.22 ~driv -0.55 ~dubbelt -0.24 ~dusch -0.51
        ~däreft -0.40 ~däremot 0.72 ~därifrå 1.17 ~därmed 0.61 ~dörr -0.26 ~efteråt -0.90 ~egen -0.35 ~eget -0.40
        ~egna -0.52 ~elev -0.41 ~elevhäls 0.84 ~elva -0.22 ~emot 0.26 ~enda 0.30 ~enkel -0.95 ~enkelt -0.36
        ~enkät -1.45 ~enlig 0.61 ~ensam -0.28 ~entreprenör -0.40 ~fack 0.79 ~faktiskt -0.31 ~fall 0.25 ~fast 0.22
        ~fatt -0.21 ~fem -0.24 ~femton -0.69 ~film -0.34 ~finn -0.21 ~fler -0.37 ~flest 0.51 ~flytt -0.29 ~folk 0.24
        ~folkhögskol 0.80 ~forskning 0.81 ~fortfar -0.22 ~fram -0.32 ~framför -0.24 ~fredag -0.39 ~frisör -0.52
        ~fritid -0.25 ~frivård -0.28 ~funger -0.63 ~funk -0.80 ~fyll -0.25 ~fyra -0.20 ~färr -0.26 ~fått -0.33
        ~född -0.27 ~följ -0.35 ~följd -0.36 ~fördel -0.35 ~före 0.38 ~förening 0.22 ~företag -0.41 ~förklar -0.35
        ~förr -0.30 ~förrä 0.68 ~förskol -0.24 ~förslag -0.21 ~förstår -0.58 ~förtroendevald 0.55 ~förvaltning -0.25
        ~förvänt -0.25 ~föräldr 0.28 ~föräldraledig -0.36 ~föröv -0.45 ~gaml 1.06 ~gav -0.21 ~gemensam -0.54
        ~gemensamm -0.44 ~gemensamt -0.77 ~ger -0.22 ~ges -0.42 ~gett -0.57 ~ggr -0.72 ~gick -0.27 ~gjord -0.30
        ~glöm 1.19 ~glömt -0.95 ~grannkommun -0.87 ~gratis -0.38 ~gubb -0.51 ~gymnasi 0.43 ~gäll -0.22 ~gär 0.29
        ~gäst -0.42 ~gång -0.21 ~går 0.27 ~gått -0.31 ~göra -0.22 ~hall 0.87 ~halltid -0.35 ~halv -0.22 ~halvår -0.32
        ~hamn -0.22 ~hand -0.42 ~handl -0.49 ~handled -0.29 ~handlägg -0.24 ~hans -0.32 ~hat -0.42 ~hed -0.95
        ~hedersförtryck -0.21 ~hela -0.31 ~helg -0.31 ~hell 0.47 ~helst 0.83 ~heltid -0.26 ~hemm -0.28 ~henn -0.44
        ~het -0.69 ~hinn -0.30 ~hit 0.77 ~hjälp -0.24 ~hopp -0.47 ~hot -0.27 ~hunnit -0.24 ~hus -0.59 ~hälft 0.40
        ~häls -0.35 ~händ 0.74 ~håll 0.46 ~hållit -0.78 ~hållplats -0.31 ~högt -0.48 ~höst -0.64 ~ibland -0.67
        ~igen 0.54 ~igenom -0.35 ~inbjud 1.10 ~industri -0.60 ~industrin 0.42 ~infört -0.31 ~inga -0.29
        ~ingenstan -0.30 ~ingenting 0.67 ~inkomst -0.25 ~inn -0.30 ~inom -0.56 ~introduktion -0.25 ~jargong -0.58
        ~jour -0.60 ~journal -0.56 ~jämn -0.26 ~jämställd -0.27 ~kaff -0.27 ~kall -0.25 ~kamer -0.66 ~kart -0.30
        ~kock -0.53 ~kod -0.60 ~kolleg -0.51 ~kom -0.32 ~kommun -0.32 ~kommunal -0.25 ~kontakt -0.24 ~kontor -0.21
        ~kort -0.53 ~kost -0.24 ~krig -0.52 ~kriminalvård 1.19 ~kris 0.76 ~kropp -0.25 ~kräv -0.27 ~kun -0.31
        ~kund -0.32 ~kuratorn -0.26 ~kurs -0.56 ~kvin -0.39 ~kvinnlig -0.42 ~kvinnojour -0.45 ~kvinnor -0.24
        ~kväll -0.34 ~kvällstid -0.26 ~känn -0.22 ~kår -0.76 ~kök -0.21 ~kön -0.31 ~köpa -0.42 ~kör -0.22 ~köra -0.49
        ~lag -0.45 ~larm -0.70 ~led -0.43 ~ledning -0.26 ~ligg 0.49 ~lika -0.23 ~list 0.84 ~lokal 0.27 ~lokalt -0.62
        ~lst -0.58 ~lunch -0.21 ~lyft -0.23 ~lyssn -0.36 ~lägg -0.59 ~lämn -0.28 ~län -0.29 ~länet -0.58 ~läng -0.26
        ~länsstyrels -0.23 ~lär -0.43 ~läs 0.29 ~läsa -0.23 ~lån -0.45 ~låt -0.30 ~låta 0.79 ~lön -0.27 ~makt 0.20
        ~mall -0.22 ~mamm 0.41 ~mann -0.25 ~maskin -0.67 ~mat -0.36 ~med -0.34 ~medelåld -0.47 ~mell -0.25
        ~mentor -0.23 ~mest -0.26 ~mil -0.28 ~mindr -0.45 ~minst -0.42 ~minut -0.30 ~mobil -0.30 ~mottagning -0.43
        ~märk 0.33 ~mät -0.25 ~mäta -0.33 ~mätning -0.27 ~mål -0.30 ~månad -0.29 ~måndag -0.23 ~mång 0.44 ~måst 0.81
        ~möt -0.43 ~möte -0.95 ~möts -0.48 ~namn -0.24 ~natt -0.60 ~ner -0.29 ~nian -0.38 ~nio -0.35 ~nittiotal -0.26
        ~norm -0.26 ~norr -0.32 ~novemb -0.53 ~numr -0.34 ~nya -0.44 ~nämn -0.38 ~nämnd -0.24 ~nära -0.23 ~närm -0.27
        ~nät -0.25 ~nätt -0.23 ~nätverk -0.48 ~någon -0.23 ~någonstan -0.36 ~något -0.35 ~nån -0.52 ~når 0.98
        ~oavsett -1.38 ~olik -0.23 ~omsorg -0.24 ~ord -0.67 ~ordför -0.31 ~organisation 1.23 ~ork -0.27 ~ort 0.40
        ~papp -0.26 ~pappagrupp -0.40 ~par 0.31 ~part 0.98 ~pass -0.75 ~patient -0.29 ~peng 0.55 ~per -0.38
        ~personal -0.35 ~plan -0.25 ~planer -0.27 ~plat 0.25 ~pojk -0.27 ~pojkar -0.32 ~polis -0.46 ~politik -0.59
        ~prat 0.32 ~pris -0.20 ~problem 0.54 ~program -0.24 ~programm 0.40 ~projekt -0.40 ~prov -0.24 ~publicer -0.21
        ~punkt -0.61 ~pärm -0.56 ~rad -0.29 ~rakt -0.36 ~rapport -0.41 ~red -0.28 ~regional -0.25 ~regl -0.62
        ~rekryter 0.50 ~rest -0.39 ~riktig -0.22 ~ringd -0.28 ~rum -0.72 ~rumm -0.27 ~runt -0.71 ~rutin -0.63
        ~rygg -0.83 ~räck -0.72 ~rädd -0.38 ~rädsl -0.60 ~räkn -0.39 ~råd 0.33 ~röst -0.24 ~rösträtt -0.22 ~sagt -0.60
        ~sak -0.44 ~sakn -0.29 ~samebyn -0.26 ~samm -0.38 ~samråd -0.46 ~samtidig -0.75 ~samtlig -0.40 ~samtyck 0.60
        ~samverk -0.52 ~sats -0.34 ~satt -0.33 ~scen -0.24 ~schem -0.56 ~sent -0.26 ~ser 0.73 ~ses -0.65 ~sex -0.24
        ~sexualundervisning -0.26 ~sfi 0.90 ~sid -0.41 ~sida 0.92 ~siffr -0.23 ~sist -0.37 ~sitt 0.45 ~sjuk -0.22
        ~sjukfrånvaron -0.22 ~sjuttio -0.81 ~sjutton -0.98 ~själv -0.23 ~skad 0.96 ~skift -0.35 ~skilln -0.25
        ~skillnad -0.60 ~skog -0.35 ~skol -0.44 ~skolskötersk 1.24 ~skratt -0.48 ~skriv 0.23 ~skrivit -0.21
        ~skydd -0.27 ~skylt -0.47 ~skärm -0.38 ~sköt -0.29 ~skötersk -0.26 ~släpp -0.22 ~små -0.43 ~snabb -0.48
        ~snack 0.68 ~soc -0.75 ~socialjour -0.40 ~socialtjänst -0.34 ~somm -0.41 ~språk -0.31 ~stab -0.27 ~stadg -0.27
        ~stan 0.99 ~stann -0.33 ~statistik -0.21 ~statsbidrag -0.42 ~stor -0.32 ~storlek 0.60 ~strategin -0.44
        ~stress -0.39 ~studi 1.31 ~styr 0.68 ~styrels -0.44 ~ställ -0.33 ~stå -0.40 ~ståend -0.32 ~står -0.29
        ~stöd -0.33 ~störst 0.70 ~sundsvall -0.38 ~svar -0.46 ~svensk -0.23 ~syns 0.60 ~säga 0.22 ~säker -0.35
        ~såg -0.56 ~sånt -0.32 ~sök -0.24 ~söka -0.36 ~sökt -0.33 ~tafs -0.64 ~tagit -0.26 ~tal -0.24 ~tala -0.99
        ~tandläk 1.09 ~tas 0.63 ~teknisk -0.38 ~telefon -0.33 ~termin -0.24 ~tid -0.32 ~till -0.23 ~timm -0.38
        ~titt -0.23 ~tjänst -0.64 ~tjänsteföretag -0.21 ~tog -0.20 ~tolk -0.45 ~torsdag -0.35 ~tre -0.30 ~trean -0.39
        ~tredj -0.25 ~trettio -0.31 ~trossamfund 0.89 ~trot 0.59 ~trygghetspunkt -0.28 ~tung -0.41 ~tyck -0.46
        ~tydlig -0.23 ~typ -0.27 ~tystnadsplikt -0.27 ~tänk 0.47 ~umeå -0.37 ~underskötersk -0.24 ~ung 0.76
        ~unga -0.25 ~ungdom -0.47 ~ungdomsråd -0.75 ~uppdrag -0.29 ~uppföljning -0.45 ~upphandl -0.88 ~utbild 0.89
        ~utbildning -0.49 ~ute -0.23 ~utrik -0.29 ~valberedning -0.24 ~vald -0.27 ~vanlig -0.41 ~varandr -0.36
        ~varann -0.64 ~vardag -0.29 ~varend 0.99 ~varit 0.53 ~varj -0.27 ~vartann -0.22 ~veck -0.62 ~vet -0.23
        ~veta 0.72 ~vid -0.53 ~viktig 0.60 ~vilj 0.27 ~villk -0.47 ~vinn -0.32 ~vis -0.38 ~visa -0.37 ~vore -0.57
        ~vux -0.20 ~väg -0.59 ~vägg 0.63 ~välj -0.37 ~vänd -0.23 ~vänt -0.30 ~väntetid -0.37 ~värst -0.25 ~våg -0.43
        ~våld -0.33 ~vård 0.31 ~vårdcentral -0.28 ~yrke -0.22 ~ägar 0.72 ~äger 0.74 ~äldr -0.31 ~ändr -0.26
        ~ännu -0.89 ~ärend -0.27 ~ärlig -0.20 ~åker -0.21 ~åklag -0.31 ~åld -0.29 ~året -0.34 ~årlig -0.43
        ~årskur -0.38 ~ått -0.34 ~öpp -0.35 ~överallt 0.54 ~övning -0.27 ~övrig -0.31
        """,
        "hindrande": """
        bias 0.21
        board -0.19
        cell 0.10
        comparative 0.04
        early -0.55
        end -0.94
        evaluation -0.08
        first 0.09
        fragment -0.14
        frameCentralAktor -0.48
        frameHindrande 0.97
        frameLansstyrelsen -0.55
        frameNone 0.15
        frameNulage -0.12
        framePadrivande -0.27
        framePrioritering -0.44
        frameSamverkansform -0.48
        frameUtmaning 0.07
        frameUtvecklingsomrade -0.43
        fronted -0.93
        hedged -0.32
        imperative -0.37
        item 0.03
        late 1.23
        meeting 0.27
        middle 1.06
        modal 0.07
        negation 0.32
        negations 0.53
        next3 -0.28
        number -0.08
        question 0.26
        quote -0.44
        shortFirst 0.03
        third -0.52
        turn 0.11
        weHave 0.38
        words6 0.13
        wordsMore 0.06
        ~200 -0.30 ~2019 0.50 ~2020 -0.47 ~2022 -0.29 ~340 -0.26 ~900 -0.28 ~adress -0.22 ~aktiv -0.33 ~akut -0.38
        ~aldrig 0.42 ~all -0.62 ~alls -0.43 ~allt 0.38 ~alltid 0.29 ~almi -0.22 ~anmäl -0.52 ~anmäld 0.24
        ~anmälning -0.52 ~annar -0.20 ~annons 0.23 ~anställ 0.82 ~ansökning -1.10 ~antal 0.88 ~arbet 0.41
        ~arbetsförmedling -0.37 ~arbetsmiljö 0.50 ~arton 0.79 ~avgör -0.25 ~avtal 0.63 ~bad -0.73 ~bakom -1.19
        ~bara -0.22 ~barn -0.50 ~barnahus -0.46 ~barnmorsk -1.37 ~barnomsorg -0.40 ~barnpassning -0.33 ~begär -0.33
        ~behandling -0.29 ~behåll -0.51 ~behöv -0.31 ~bemanning 0.64 ~beslut 0.55 ~bestämm -0.59 ~består 0.23
        ~besök 0.81 ~betald -0.71 ~betalt 0.34 ~betyd -0.32 ~betyg -0.76 ~bibliotek -0.33 ~bidrag 0.52 ~bil -0.31
        ~bild 0.94 ~billig -1.16 ~bit 0.23 ~bland -0.63 ~blivit -0.63 ~bok 0.35 ~bolag -0.39 ~bord -0.50 ~bostäd 0.69
        ~bransch 0.58 ~bredvid 0.48 ~brist 0.38 ~broschyr -0.92 ~bråk -0.26 ~budg 0.52 ~byggd 0.72 ~byt 0.39
        ~byta 0.79 ~byts 1.58 ~bättr -0.89 ~båda -0.37 ~både -0.41 ~bör -0.27 ~börj -0.35 ~chatt -0.36 ~chef 0.70
        ~dagtid 0.54 ~dam -1.10 ~damlag -0.61 ~decemb 1.47 ~dess -0.91 ~dessutom 0.60 ~digitalt -0.98 ~direkt -0.80
        ~disk 0.34 ~distan -0.84 ~dit 0.63 ~doktorand -0.57 ~dott -0.78 ~drabb 0.34 ~drar 1.00 ~driv -0.51
        ~dubbelt -0.23 ~dusch -0.44 ~dygn -0.27 ~däreft -0.45 ~däremot -0.82 ~därför 0.45 ~därifrå -0.41 ~dålig 0.41
        ~dörr 0.32 ~efterfråg 0.42 ~eftersom 0.84 ~egen -0.42 ~eget -0.95 ~egna 0.30 ~emot -0.58 ~enda -0.53
        ~enhet -0.66 ~enkel -0.41 ~enkelt 0.47 ~enkät -0.48 ~ens -0.24 ~ensamm -0.50 ~entreprenör 0.27 ~faktiskt 0.23
        ~fall -0.51 ~fatt 0.83 ~februari 0.83 ~fel 0.43 ~fem 0.20 ~femton -1.06 ~fick -0.44 ~film -0.28 ~fjol -0.66
        ~fjorton 0.61 ~fjärd 0.29 ~fler -1.02 ~flest -0.65 ~flick -0.44 ~flytt 0.63 ~folk 0.26 ~folkhögskol -0.38
        ~form -0.50 ~forskning 0.87 ~fortfar -0.34 ~fram -0.31 ~framför -0.44 ~frisör 0.43 ~fritid 0.41
        ~frivillig -0.40 ~frivård -0.26 ~fullmäktig -0.25 ~fullt -0.39 ~funk -0.76 ~funktionsnedsättning 0.51
        ~fyr -0.80 ~fystest 1.15 ~färr 1.16 ~får 0.24 ~följd -0.47 ~för -0.31 ~förbund -0.26 ~fördel 0.20
        ~fördelning -1.13 ~fördubbl 0.34 ~förening 0.27 ~förhör -0.30 ~förklar -0.29 ~förlor 0.51 ~förr -0.27
        ~förrä -0.54 ~förslag -0.56 ~först -0.25 ~förtroendevald -0.23 ~förvaltning 0.42 ~föräldr -0.85
        ~föräldraledig 0.48 ~föröv -0.76 ~gaml -0.62 ~gav -1.01 ~gemensam -0.38 ~gemensamm -0.25 ~gemensamt -0.39
        ~genom 0.39 ~ger -0.22 ~ges 0.24 ~gett -0.32 ~ggr -0.22 ~gick -0.34 ~gjord 0.78 ~glöm -0.24 ~glömt 0.81
        ~grabb -0.62 ~grann 0.41 ~grannkommun -0.66 ~gransk 0.46 ~gratis -1.43 ~grupp -0.20 ~gubb 0.47 ~gäll 0.54
        ~gär -0.36 ~gäst -1.19 ~går 0.32 ~gård -0.35 ~gör 0.26 ~haft 0.66 ~hall -0.37 ~halltid -0.81 ~halvår -0.22
        ~hand 0.23 ~handled -0.39 ~handlägg 1.30 ~hed -1.29 ~hedersförtryck -0.65 ~helg -0.65 ~hell -0.67 ~hellr 0.30
        ~helst -0.42 ~helt -0.73 ~heltid -0.27 ~hemm -0.38 ~hemtjänst -0.26 ~henn 0.36 ~het -0.33 ~hind 1.23
        ~hinn 1.12 ~histori 0.45 ~hitt -0.48 ~hjälp 0.64 ~hopp -1.43 ~hot -0.32 ~hundr 0.33 ~hus -0.94 ~hälft -0.56
        ~häls -0.74 ~hämt -0.53 ~häng -0.31 ~håll -0.68 ~hållit -0.76 ~hållplats -0.45 ~högstadi -1.24 ~högt -0.92
        ~hör -0.25 ~höra -0.43 ~hörs -0.20 ~höst 0.70 ~ibland 0.69 ~ideell 0.23 ~ifrå 0.31 ~igen -0.64 ~igenom -0.55
        ~industri -0.52 ~information -0.28 ~inför -0.23 ~infört -0.89 ~ing 0.35 ~inga 0.47 ~inkomst -0.53 ~inom -0.40
        ~insats -0.27 ~inte 0.40 ~introduktion -0.69 ~jargong 0.71 ~jobb -0.29 ~jour -0.77 ~journal 1.01 ~just -0.50
        ~jämn -0.32 ~jämställt 0.51 ~kall -0.73 ~kampanj -0.49 ~kedj 0.26 ~kill -0.54 ~klar 0.65 ~klock 0.93
        ~kock -1.42 ~kod 0.81 ~kolleg 0.64 ~kom -0.75 ~komm 0.29 ~kommit -0.49 ~kommun 0.22 ~kommunal 0.70
        ~kontor 0.43 ~kost 0.49 ~krig -1.34 ~kriminalvård -0.21 ~kris -0.48 ~kron 1.54 ~kropp -0.59 ~kräv 0.90
        ~kun -0.51 ~kunskap 0.22 ~kvar -1.00 ~kvart -0.32 ~kvin -0.25 ~kvinn -0.32 ~kvinnlig -0.42 ~kvinnojour -0.21
        ~kväll -0.33 ~kvällstid 0.24 ~känn 0.38 ~kår -0.40 ~köpa -0.41 ~kör -0.34 ~köra -1.34 ~lag 0.70 ~land 0.57
        ~larm -0.76 ~ledning 0.32 ~ledningsgrupp -0.48 ~lev -0.36 ~leverantör 0.75 ~ligg -0.41 ~lika -0.30 ~list -1.67
        ~lit 0.76 ~lokal 0.29 ~lokalt 0.66 ~lst -0.47 ~lunch -0.45 ~lyft -0.38 ~lyssn 0.76 ~lägen -0.45 ~lägr -0.37
        ~läm -0.55 ~lämn 0.67 ~länet -0.57 ~lär -0.37 ~lära -0.38 ~lärd -0.60 ~läsa -0.67 ~lätt 0.67 ~lån 0.47
        ~lång -0.75 ~låt -0.52 ~låta -0.28 ~lön -0.47 ~mall 0.23 ~mamm -0.49 ~manlig -0.46 ~mann -0.24 ~mars 0.37
        ~maskin 0.75 ~mat 1.05 ~med -0.76 ~medarbet 1.04 ~medelåld -0.38 ~medlemm 0.72 ~mell 0.37 ~men 0.87
        ~mening 0.24 ~mentor -0.32 ~mil 0.47 ~miljon 0.54 ~mindr 0.70 ~minut 1.07 ~mobil 0.49 ~mottagning -0.61
        ~män -0.29 ~männ -0.53 ~märk -0.30 ~mät 0.23 ~mål -0.38 ~mån 0.39 ~måndag 0.66 ~måst -0.30 ~möt 0.37
        ~möte 0.34 ~möts 0.85 ~natt -0.60 ~nian -0.32 ~nitton -0.21 ~noll 1.34 ~norr 1.11 ~numer -0.66 ~numm -0.34
        ~numr 0.88 ~nya -0.42 ~nytt -0.22 ~nämn -1.04 ~nära -0.27 ~närm -0.44 ~näst -0.54 ~nät -0.21 ~nätt -0.64
        ~nätverk -1.01 ~någon -0.45 ~någonstan -0.84 ~något 0.33 ~någr -0.67 ~oavsett -0.22 ~obekväm -0.39
        ~offentlig -0.44 ~olik 0.92 ~omklädningsrum 0.42 ~omklädningsrumm -0.32 ~omsorg -0.25 ~ord -0.20 ~ordför -0.33
        ~organisation 0.21 ~oro -0.22 ~ort 0.30 ~pandemin -0.22 ~papp -0.68 ~pappagrupp -0.69 ~par -0.94 ~part -0.49
        ~patient -0.71 ~per 0.56 ~person 0.22 ~planer 0.56 ~plugg -0.50 ~plötslig -0.43 ~pojk -0.84 ~pojkar -0.55
        ~polis 0.71 ~praktik 0.58 ~praktikplats -0.29 ~precis -0.65 ~pris 0.44 ~problem -0.55 ~program -0.28
        ~programm -0.25 ~projekt 0.24 ~prov -0.26 ~publicer -0.34 ~punkt -0.40 ~pärm 1.25 ~rad 0.44 ~rakt -0.66
        ~rapport 0.62 ~red 0.48 ~region -0.22 ~regional -0.33 ~regl 0.84 ~rekryter 1.14 ~rekt 0.37 ~rest -0.52
        ~rik 0.64 ~riktig -0.56 ~ring -0.81 ~ringd -0.40 ~risk -0.38 ~rit -0.34 ~roll -0.28 ~rum -1.24 ~rumm 0.34
        ~runt -0.83 ~rygg -0.83 ~rädd 0.49 ~rädsl 0.36 ~räk -0.66 ~räkn 0.70 ~rätt -0.51 ~råd -0.38 ~röst -0.63
        ~rösträtt -0.37 ~sade 0.26 ~sagt 0.55 ~sak -0.38 ~sakn 0.62 ~samebyn -0.60 ~samråd -0.27 ~samtlig -0.41
        ~samtyck -0.25 ~samverk 0.91 ~sats -0.66 ~satsning 0.74 ~scen -0.71 ~schem -0.37 ~sekretess 1.02 ~sen -0.44
        ~ser 0.39 ~ses -0.23 ~sett -0.32 ~sexton -0.29 ~sexualundervisning -0.21 ~sexuell -0.47 ~sida -0.99
        ~sist -0.93 ~sju 0.43 ~sjuk -0.73 ~sjukfrånvaron -0.45 ~sjukhus -0.25 ~sjuttio -1.12 ~sjutton -0.49
        ~själv -0.29 ~sjätt -0.94 ~skad -0.72 ~sker 1.00 ~skick 0.29 ~skilj -0.21 ~skilln -0.24 ~skillnad -0.61
        ~skolskötersk -0.49 ~skratt 0.47 ~skrev -1.12 ~skrivit 0.42 ~skull -0.33 ~skylt -0.47 ~skämt -0.43
        ~skärm -1.03 ~sköt -0.40 ~skötersk -0.60 ~slipp -0.38 ~släpp 0.94 ~slår 0.40 ~små 0.40 ~snabb -0.30
        ~snack -0.40 ~socialtjänst 0.64 ~somm 0.43 ~sommarjobb -0.84 ~son 0.51 ~språk -1.12 ~stab -0.51 ~stann 0.47
        ~start -0.34 ~station 0.24 ~statistik 0.21 ~statsbidrag 1.56 ~stockholm 0.67 ~stopp 0.23 ~storlek 0.45
        ~strategi -0.26 ~strategin -0.74 ~studi -0.61 ~styck -0.49 ~styr 0.72 ~styrels -0.22 ~städ -0.39 ~stäng 0.22
        ~ståend -0.35 ~står -0.35 ~stöd 0.39 ~störst -0.90 ~sundsvall 0.62 ~svensk 0.22 ~syns -0.77 ~säg 0.24
        ~säga -0.37 ~säker 0.89 ~säll -0.24 ~såg -0.45 ~söka 0.65 ~tack 0.46 ~tafs -0.81 ~tagit -0.39 ~tal -0.21
        ~tala -1.06 ~tandläk -0.53 ~tas 0.25 ~teknik -0.34 ~teknisk 0.29 ~termin -0.60 ~tid 0.61 ~tidig -0.32
        ~tillsamman -0.54 ~tio -0.49 ~tjej -0.31 ~tjugo -0.51 ~tjänst 0.77 ~tog 0.22 ~tolk 1.02 ~tolv -0.31
        ~torsdag -0.63 ~trakasseri -0.26 ~trean -0.95 ~tredj 0.22 ~trettio -0.92 ~tretton -0.69 ~tror 0.57
        ~trossamfund 0.90 ~trot -0.60 ~trygg 0.48 ~träff -0.22 ~trän -0.26 ~tråkig -0.71 ~tung 0.52 ~tus -0.33
        ~tystnadsplikt 1.65 ~umeå 0.83 ~underskrift 0.34 ~undr -0.89 ~ung -0.64 ~unga -0.43 ~ungdom -0.51
        ~ungdomsråd -0.65 ~uppdrag -0.23 ~uppföljning 0.52 ~upphandl 1.00 ~upphandling 0.95 ~utanför 0.34
        ~utbildning -0.24 ~utred 0.43 ~utsatt -0.79 ~vaktmäst -0.70 ~valberedning 0.79 ~vald -1.16 ~varandr 0.77
        ~varann -0.42 ~vardag 0.30 ~varend -0.50 ~varför -0.24 ~vem 0.21 ~verksam -0.61 ~vet 0.31 ~vid -0.48
        ~viktig -0.49 ~vilj -1.13 ~vilk 0.26 ~vinn 0.60 ~vint 0.45 ~vis -0.87 ~visst -0.66 ~vore -1.10 ~väg -0.65
        ~vägg -0.80 ~vänd -0.63 ~vänt 0.32 ~väntetid 0.29 ~våg -0.56 ~våld -0.56 ~vår -0.38 ~vård -0.40
        ~vårdcentral 0.25 ~yngst -0.52 ~yrke -0.47 ~yttr 0.43 ~äger 0.31 ~äldr -0.82 ~ändr 1.37 ~ändå -0.24 ~ännu 0.41
        ~ärend -0.44 ~ärlig -0.37 ~åker -0.38 ~åklag -0.61 ~åld -0.39 ~åren -0.60 ~årlig -0.32 ~årskur -0.23
        ~åtta -0.41 ~önsk 0.24 ~öpp -0.77 ~öppn 0.70 ~överallt -0.36 ~övning 0.49 ~övrig 0.63
        """,
        "lansstyrelsens-roll": """
        bias -0.54
        board 0.92
        cell 0.04
        comparative -0.08
        early -0.20
        end 0.02
        evaluation -0.16
        first -0.03
        frameCentralAktor 0.19
        frameHindrande -0.14
        frameLansstyrelsen 1.85
        frameNone -0.18
        frameNulage -0.12
        framePadrivande -0.20
        framePrioritering -0.12
        frameSamverkansform 0.36
        frameUtmaning -0.11
        frameUtvecklingsomrade 0.42
        fronted -0.11
        imperative 0.96
        item -0.05
        late -0.34
        later -0.05
        meeting -0.25
        middle -0.23
        negations -0.04
        next3 -0.07
        number -0.14
        plain -0.09
        prose -0.06
        question 0.04
        quote 0.36
        third -0.13
        turn -0.03
        weHave -0.07
        words14 -0.04
        words6 0.08
        wordsMore -0.09
        ~140 -0.41 ~2019 -0.27 ~akut -0.21 ~almi -0.41 ~anställ 0.30 ~arbetsförmedling -0.36 ~avdelning -0.41
        ~avgör -0.24 ~bakom -0.25 ~barnahus -0.33 ~barnomsorg -0.25 ~behåll -0.40 ~beställ 0.48 ~besök -0.36
        ~betyd 0.42 ~betyg -0.21 ~billig -0.43 ~bjud 1.16 ~bland -0.64 ~bolag -0.26 ~bra -0.22 ~broschyr 0.31
        ~bryt -0.23 ~byggd -0.21 ~bör 0.28 ~dagtid 0.33 ~damlag -0.22 ~deltid 0.21 ~dessutom -0.23 ~disk -0.22
        ~dit -0.23 ~doktorand -0.39 ~dom -0.24 ~dusch -0.24 ~därifrå -0.32 ~efteråt -0.42 ~elevhäls -0.27 ~elva 0.23
        ~enkel -0.24 ~enkelt 0.22 ~enkät 1.57 ~fack -0.24 ~fall -0.21 ~femton -0.29 ~folk -0.29 ~folkhögskol -0.28
        ~form -0.32 ~forskning 0.43 ~fredag -0.22 ~frivård -0.33 ~funger -0.22 ~funk -0.35 ~följ 0.33 ~fördel 0.50
        ~förklar 0.70 ~förstår 0.36 ~förtroendevald -0.24 ~förvänt 0.52 ~föräldr -0.22 ~ger 0.39 ~ges -0.23 ~ggr -0.32
        ~glömt -0.49 ~grabb -0.25 ~grannkommun -0.40 ~gransk 0.67 ~gubb -0.28 ~gymnasi -0.20 ~gär 0.51 ~gäst -0.29
        ~gör 0.34 ~göra 0.25 ~handl -0.23 ~handlägg -0.67 ~hed 0.98 ~hela 0.57 ~hellr -0.20 ~histori 0.53 ~hit 0.29
        ~hitt 0.55 ~häls 0.57 ~hållit -0.25 ~högt -0.30 ~höst -0.32 ~ifrå 0.47 ~igen -0.30 ~igenom -0.21 ~infört -0.21
        ~ingenting -0.22 ~insats 0.32 ~jargong -0.20 ~jour -0.24 ~journal -1.23 ~jämställd 0.20 ~kall 0.25
        ~kamer -0.35 ~kampanj 0.29 ~kart 0.53 ~kommunal -0.26 ~kontakt 0.26 ~krig -0.33 ~kriminalvård -0.20
        ~kris -0.24 ~kvin -0.47 ~kår -0.27 ~köpa 0.39 ~kör -0.27 ~köra -0.40 ~lokal -0.22 ~lst 2.04 ~lyssn -0.72
        ~lämn -0.22 ~län 0.27 ~länsstyrels 0.78 ~lär -0.23 ~lätt 0.21 ~lån -0.21 ~låta 0.27 ~mamm -0.21 ~maskin -0.31
        ~mat -0.22 ~med -0.24 ~medelåld -0.24 ~mil 0.48 ~minst -0.20 ~mobil -0.31 ~myndig 0.29 ~mäta -0.28 ~mål -0.21
        ~mån 0.27 ~möte 0.31 ~natt -0.21 ~novemb 0.25 ~numr -0.28 ~nämn -0.33 ~närm -0.27 ~näst -0.21 ~någonstan -0.23
        ~oavsett -0.26 ~ord 0.62 ~organisation -0.32 ~pass -0.27 ~peng 0.21 ~plan 0.23 ~politik 0.35 ~projekt -0.34
        ~publicer 0.25 ~punkt -0.23 ~pärm -0.22 ~rad -0.25 ~region -0.23 ~regl 0.20 ~rest -0.22 ~roll 0.44 ~rum -0.31
        ~rutin 0.69 ~rygg -0.33 ~rädsl -0.21 ~räk 0.29 ~sak -0.26 ~saml 0.71 ~samm 0.29 ~samordn 0.35 ~samtidig -0.24
        ~samtyck -0.24 ~samverk -0.21 ~schem -0.27 ~ses -0.23 ~sjukhus 0.26 ~sjutton -0.22 ~skick 1.13 ~skillnad -0.22
        ~skol -0.21 ~skolskötersk -0.32 ~skrev -0.23 ~skrivit 0.25 ~skydd -0.63 ~skylt 1.22 ~skärm -0.22 ~snack -0.40
        ~soc -0.41 ~språk 0.91 ~stan -0.36 ~statsbidrag -0.24 ~studi -0.22 ~ställ -0.32 ~stå 0.20 ~ståend -0.28
        ~syns -0.25 ~sätt 0.91 ~tafs -0.54 ~tag 0.27 ~tala -0.47 ~tandläk -0.25 ~tas -0.21 ~telefon -0.23 ~tidig 0.27
        ~tillsamman -0.21 ~tillsyn 1.20 ~timm -0.32 ~tio 0.51 ~tjej -0.25 ~tjugo -0.22 ~tjänst -0.33
        ~tjänsteföretag -0.20 ~tolk -0.24 ~trean -0.21 ~tvärtom -0.96 ~tyck -0.23 ~tydlig 0.55 ~tänk -0.25
        ~ungdomsråd -0.57 ~uppgift 0.21 ~vartann 0.22 ~veta -0.41 ~vilj -0.31 ~villk 1.04 ~visa 0.60 ~vore -0.21
        ~väg -0.28 ~vårdcentral -0.25 ~yttr 0.28 ~ägar -0.25 ~ärlig 0.66 ~åld -0.34 ~årlig -0.27 ~årskur -0.21
        ~överallt -0.32 ~övning 0.69
        """,
        "nulage": """
        board -0.11
        cell 0.04
        comparative 0.23
        early 2.08
        end -0.81
        evaluation -0.02
        first 0.14
        fragment -0.05
        frameCentralAktor -0.21
        frameHindrande -0.36
        frameLansstyrelsen 0.03
        frameNone 0.20
        frameNulage 0.75
        framePadrivande -0.39
        framePrioritering -0.03
        frameSamverkansform -0.40
        frameUtmaning -0.25
        frameUtvecklingsomrade -0.39
        fronted -0.41
        hedged -0.37
        imperative -0.26
        late -0.72
        later -0.05
        meeting -0.22
        middle -0.52
        modal -0.66
        negation -0.14
        negations -0.36
        next3 -0.39
        number 0.58
        plain 0.20
        prose -0.03
        question 0.03
        quote -0.33
        shortFirst -0.31
        third -0.15
        turn 0.18
        weHave 0.36
        words14 0.07
        words6 0.10
        wordsMore -0.07
        ~200 0.37 ~2019 0.23 ~2020 0.89 ~2022 0.39 ~340 0.51 ~900 0.31 ~adress -0.51 ~aktiv 0.43 ~akut 0.34
        ~aldrig -0.28 ~alla 0.31 ~allt 0.21 ~alltid 0.35 ~almi 0.68 ~andr -0.35 ~anmäl -0.37 ~anmälning 0.36
        ~annonser -0.24 ~anställ -0.62 ~anställd 0.73 ~anställning -0.49 ~ansökning -0.53 ~antal -0.44 ~använd -0.25
        ~arbetsförmedling 0.36 ~arbetsgiv -0.22 ~arbetsplats 0.28 ~arton 0.21 ~avdelning 0.95 ~avgör -0.63
        ~avtal -0.20 ~axl -0.42 ~bad -0.27 ~bakom 1.02 ~bank -0.24 ~bara -0.35 ~barn 0.30 ~barnahus -0.44
        ~barnmorsk -0.60 ~barnomsorg -0.42 ~barnpassning -0.21 ~begär 0.51 ~behandling -0.42 ~behåll -0.73
        ~behöv -0.40 ~bemanning -0.28 ~beredskap -0.63 ~beroend 0.45 ~berätt 0.28 ~beslut -0.50 ~består 0.91
        ~besök 0.22 ~betal -1.11 ~betald -0.54 ~betalt -0.26 ~betyd 0.36 ~betyg 1.28 ~bibliotek -0.92 ~bil 0.60
        ~billig -0.90 ~bit 0.80 ~bjud -0.37 ~bland 0.76 ~blankett -0.27 ~boend -0.24 ~bok 0.69 ~bord -0.27 ~bost 0.28
        ~bostadsbolag -0.51 ~bostäd -1.08 ~bredvid -0.45 ~brist -0.22 ~broschyr 0.49 ~bryt -0.51 ~bråk 0.51
        ~budget 0.52 ~buss -0.52 ~bygg -0.35 ~byggd -0.46 ~byt -0.79 ~byta -0.28 ~byts -1.02 ~bytt -0.78 ~bäst 0.56
        ~båda -0.44 ~båt 0.69 ~bör -0.23 ~dagtid -0.21 ~dam -0.36 ~damlag 0.29 ~decemb -0.41 ~dela 0.31 ~deltag -0.42
        ~deltid -0.23 ~dess -1.05 ~dessutom -0.44 ~direkt -0.50 ~disk -0.23 ~distan 0.70 ~dit -0.28 ~doktorand -0.42
        ~dom -0.91 ~dott 0.97 ~driv 0.32 ~dubbelt -0.53 ~dusch 0.21 ~däreft 0.22 ~däremot 0.39 ~därifrå -0.62
        ~därmed -0.59 ~dålig 0.42 ~dör 0.58 ~dörr 0.71 ~efterfråg 0.27 ~efteråt -0.90 ~egen -0.34 ~eget -0.66
        ~elev 0.49 ~elevhäls -0.32 ~enda 0.38 ~enhet 1.10 ~enkel -0.92 ~enkelt 0.41 ~ens 0.73 ~ensam -0.55
        ~entreprenör -1.00 ~fack -0.30 ~fatt -0.68 ~fem 0.24 ~femton 1.07 ~fick -0.22 ~film -1.53 ~fjol 0.91
        ~fjorton 0.43 ~fjärd 0.95 ~fler 0.25 ~flest 1.37 ~flick 0.37 ~flytt -0.32 ~folk -0.76 ~folkhögskol -0.52
        ~form -0.71 ~forskning -0.30 ~fram 0.42 ~frisör -0.24 ~frivillig 1.03 ~frivård -0.44 ~funk -0.75
        ~funktionsnedsättning 0.35 ~fyll -0.90 ~fyra 0.61 ~fyrtio 0.66 ~fystest 0.42 ~färr -0.21 ~får -0.21 ~född 0.47
        ~följd -0.55 ~för 0.68 ~fördelning 0.76 ~fördubbl -0.49 ~förening 0.55 ~förlor -0.95 ~förlossning 0.73
        ~förrä -0.23 ~förslag -0.71 ~först 0.24 ~försvinn -0.42 ~förtroendevald -0.46 ~förvänt -0.64 ~föräldr -0.59
        ~föröv -0.41 ~gaml -0.32 ~gav -0.42 ~gemensam -0.33 ~gemensamm -0.38 ~genom -0.83 ~ger -0.61 ~ges 0.67
        ~gett -0.59 ~ggr -1.08 ~gjord -0.48 ~glömt -0.64 ~grabb -0.82 ~grann 0.22 ~grannkommun -0.42 ~gransk -0.39
        ~gratis -0.33 ~grund 0.29 ~gubb -0.84 ~gymnasi -1.11 ~gäst -0.89 ~gång -0.32 ~gård 0.69 ~gör -0.48 ~göra -0.32
        ~haft -0.43 ~hall -0.22 ~halltid -1.27 ~handl -0.29 ~handled -0.55 ~handlägg -0.38 ~hans 0.41 ~hat -0.24
        ~hed -0.73 ~hedersförtryck 0.63 ~helg 0.46 ~hell -0.30 ~hellr -0.52 ~hemtjänst -0.61 ~het 0.86 ~hinn -0.28
        ~histori -0.76 ~hit -0.72 ~hitt -0.33 ~hopp -0.48 ~hundr -0.40 ~hunnit -0.99 ~hushåll 0.62 ~hälft 0.38
        ~häls -0.61 ~hämt -0.27 ~häng 0.54 ~högr 0.26 ~högstadi -0.40 ~högt -0.25 ~hör -0.49 ~höra -0.72 ~hörs 0.63
        ~höst -0.65 ~ibland 0.52 ~ideell 0.82 ~ifrå -0.36 ~igen -1.10 ~igenom 0.49 ~ihop -0.29 ~industri -1.21
        ~industrin 0.25 ~information -0.36 ~infört 0.32 ~ing -0.34 ~inga -1.30 ~ingenjör -0.21 ~ingenstan -0.32
        ~ingenting -0.66 ~inkomst 0.68 ~inl 0.34 ~inn -0.28 ~inom 0.74 ~insats 0.45 ~jargong -0.30 ~jour -0.74
        ~journal -0.80 ~jämn 1.22 ~jämställd 0.60 ~jämställt -0.52 ~kamer -0.61 ~kansk 0.69 ~kart -0.38 ~kedj -0.21
        ~kill 0.56 ~klar -0.50 ~klass -0.42 ~kock 0.44 ~kod -0.80 ~kolleg -0.71 ~kom -0.50 ~kommit 0.73
        ~kommunal -0.43 ~kontor 0.30 ~kort -0.22 ~kost -0.42 ~krig -0.90 ~kriminalvård -0.31 ~kris -0.65 ~kron -0.53
        ~kropp -0.91 ~kun -0.31 ~kunskap -0.21 ~kuratorn -0.77 ~kurs -0.42 ~kvin 1.00 ~kvinn 0.43 ~kvinnor -0.37
        ~kväll -0.39 ~kvällstid -0.26 ~känn 0.57 ~kår 0.58 ~kön -0.32 ~könsuppdel 0.33 ~köpa -0.48 ~köra -1.09
        ~lag -0.63 ~land -0.23 ~larm 0.41 ~ledningsgrupp 1.11 ~leds 0.35 ~lev 0.41 ~leverantör -0.34 ~linj 0.49
        ~list -0.72 ~lit -0.26 ~lokalt -0.26 ~lyssn -0.45 ~lägen -0.33 ~lägg 0.40 ~läm -0.43 ~länet -0.40 ~läng -0.20
        ~lära -0.76 ~läs -0.60 ~läsa -0.65 ~lätt -0.20 ~lån 0.74 ~lång -0.31 ~låt -0.34 ~låta -0.39 ~lön 0.57
        ~manlig -0.25 ~mann 0.65 ~mars -0.38 ~maskin -0.95 ~mat 0.39 ~med -0.53 ~medarbet -0.31 ~medelåld 0.72
        ~medlemm 0.39 ~mening 0.45 ~mest 0.61 ~mil -0.74 ~miljon 0.45 ~mindr -0.55 ~minst 0.36 ~minut -1.20
        ~mobil -0.47 ~män 0.48 ~männ 0.61 ~märk -0.58 ~mät 0.52 ~mäta -1.01 ~mätning 0.49 ~mår 0.74 ~måst -0.24
        ~möt 0.21 ~möte -0.58 ~möts 0.20 ~natt 0.56 ~nej -0.33 ~ner -0.76 ~nian 0.57 ~nio 0.66 ~nittiotal 0.35
        ~noll -1.14 ~norm 0.86 ~norr -0.20 ~numer -0.27 ~numm -0.39 ~numr -0.28 ~nya -0.21 ~nytt 0.35 ~nämn 0.35
        ~nära 0.64 ~närm -0.80 ~näst 1.01 ~nätt 0.61 ~nätverk 0.40 ~någon 0.26 ~någr -0.58 ~nån -0.42 ~når -0.33
        ~oavsett -0.77 ~oft 0.67 ~ofta 0.44 ~ohäls 0.36 ~olik -0.23 ~omklädningsrum -0.31 ~omklädningsrumm -0.65
        ~omsorg 0.22 ~ordför 0.67 ~organisation -0.66 ~ork 0.65 ~ort -0.41 ~pandemin 0.93 ~pappagrupp -0.34 ~par 0.42
        ~parti 0.69 ~pass -0.32 ~patient 1.21 ~peng -0.39 ~per -0.55 ~personal -0.45 ~plan 0.47 ~planer -0.37
        ~plat -0.37 ~plats -0.25 ~plugg 0.95 ~plötslig -0.21 ~pojk -0.40 ~pojkar 0.20 ~politik -0.39 ~prat -0.43
        ~procent 0.48 ~program 0.22 ~programm 0.26 ~psykisk 0.52 ~publicer -0.22 ~pärm -0.62 ~rakt -0.28 ~red -0.64
        ~redovis 0.58 ~region -0.35 ~regional 0.63 ~regl -0.35 ~rekryter -0.88 ~relation 0.58 ~rik 0.66 ~riktig -0.23
        ~ring -0.34 ~ringd -0.39 ~risk 1.08 ~roll -0.29 ~rum -0.59 ~rygg 1.13 ~räck -0.60 ~rädd 0.28 ~rädsl -1.14
        ~rätt -0.49 ~råd -0.26 ~rösträtt 0.56 ~sade 0.69 ~sagt -0.77 ~sakn -0.44 ~samebyn 0.62 ~saml 0.22
        ~samordn 0.29 ~samråd -0.58 ~samtal 0.35 ~samtidig -0.48 ~samtlig 0.81 ~samverk -0.68 ~satt -0.83 ~schem -0.66
        ~sekretess -0.33 ~sen 0.75 ~sent -0.56 ~ser -0.47 ~ses -0.33 ~sex 0.75 ~sextio 0.63 ~sexualundervisning -0.44
        ~sid 0.20 ~sida -0.25 ~sjukfrånvaron 0.33 ~sjutton 1.22 ~sjätt 0.82 ~skick -0.37 ~skift 0.40 ~skilj 0.54
        ~skillnad 1.08 ~skog -0.20 ~skolskötersk -0.51 ~skrev -0.30 ~skriv -0.30 ~skydd -0.29 ~skylt -0.77
        ~skämt -0.68 ~skärm -0.74 ~sköt 0.75 ~skötersk 0.34 ~slut -0.37 ~släpp -0.66 ~slår -0.81 ~snabb -1.30
        ~snack -0.80 ~snitt 0.93 ~soc -0.46 ~sommarjobb -0.38 ~son -0.64 ~spel -0.39 ~språk -0.45 ~stan 0.43
        ~stann -0.59 ~start 0.33 ~station 0.21 ~statsbidrag -0.30 ~stor -0.48 ~stress 0.37 ~studi -0.79 ~styck 0.51
        ~styr -0.29 ~styrels 0.52 ~ställ -0.36 ~stäng -0.30 ~stå -0.24 ~står 0.85 ~störst 0.74 ~sundsvall -0.68
        ~svar 0.41 ~svensk 0.44 ~svår -0.22 ~svårt -0.29 ~säll 0.98 ~sätt -0.34 ~såg 0.22 ~söka -0.73 ~sökt 0.74
        ~tafs -1.23 ~tag -0.88 ~tagit 0.33 ~tal -0.28 ~tala 0.64 ~tandläk -1.10 ~tapp -0.32 ~tas 0.38 ~teknik 0.82
        ~teknisk -1.14 ~telefon -0.48 ~till 0.45 ~tillbak 0.24 ~timm 0.32 ~tio 0.47 ~tjej 0.37 ~tjugo -0.23
        ~tjänst -0.48 ~toalett -0.44 ~tog -0.35 ~tolk -0.62 ~tolv 0.50 ~torsdag -0.52 ~tre 0.35 ~trean -0.99
        ~tredj 0.55 ~tredjedel 0.96 ~trettio 0.26 ~tretton 0.91 ~tror -0.26 ~trossamfund -0.35 ~trygg -0.21
        ~trygghetspunkt 0.21 ~trän 0.50 ~tråkig 0.71 ~tung 0.82 ~tur -0.30 ~tus 1.10 ~tvärtom 0.93 ~tvätt -0.21
        ~två 0.32 ~tyck -0.23 ~typ 0.41 ~tyst 0.92 ~tystnadsplikt -0.28 ~umeå 0.74 ~underskrift -0.32 ~ung -0.25
        ~ungdom 0.51 ~ungefär 1.34 ~uppdrag -0.43 ~upphandl -0.32 ~utbild -0.50 ~utbildning -0.89 ~ute 0.34 ~utom 0.62
        ~utred 0.61 ~utrik 0.49 ~vaktmäst 0.83 ~val 0.52 ~valberedning -0.48 ~vald -0.62 ~vanlig 0.62 ~varann 0.36
        ~varav 0.56 ~vardag 0.24 ~varend -0.40 ~varför -0.25 ~varit 0.49 ~vartann 0.36 ~vet -0.58 ~vid -0.46
        ~vilj -0.39 ~vilk -0.45 ~villk -0.45 ~vinn -0.78 ~vint -0.44 ~visst 0.66 ~vore -0.44 ~vux 0.21 ~väg -0.31
        ~vägg -0.52 ~välj -0.42 ~vänd 0.62 ~vänt -0.90 ~väntetid -0.91 ~värst -0.91 ~våld 0.43 ~våldsutsatt -0.21
        ~vår 0.91 ~vårdcentral -0.51 ~yngr 0.36 ~yngst 0.71 ~yttr 0.93 ~äldr -0.72 ~ändr -0.41 ~ännu 0.49 ~ärlig 0.23
        ~åker -0.24 ~åklag -0.46 ~åld -0.44 ~åren 0.59 ~året 0.25 ~årskur -1.27 ~åtta 0.36 ~önsk 0.24 ~öppn -0.21
        ~överallt -0.33 ~övning -0.20 ~övrig -0.56
        """,
        "padrivande": """
        bias 0.17
        board -0.02
        cell 0.03
        comparative 0.26
        early -0.71
        end 0.10
        evaluation 0.21
        first 0.03
        fragment 0.07
        frameCentralAktor -0.44
        frameHindrande 0.44
        frameLansstyrelsen -0.34
        frameNulage -0.10
        framePadrivande 1.04
        framePrioritering -0.51
        frameSamverkansform -0.45
        frameUtmaning -0.13
        frameUtvecklingsomrade -0.49
        fronted 0.47
        hedged -0.56
        imperative -0.40
        item 0.11
        late 1.22
        meeting -0.02
        middle -0.45
        modal -0.19
        negation -0.26
        negations -0.16
        next3 0.11
        number 0.03
        plain 0.08
        prose 0.04
        question -0.17
        quote 0.10
        shortFirst 0.17
        third 0.06
        turn -0.12
        weHave -0.47
        words14 0.03
        words6 -0.25
        wordsMore 0.08
        ~140 0.52 ~200 -0.23 ~2019 -0.90 ~340 -0.22 ~900 0.53 ~adress -0.49 ~akut -0.43 ~all -0.71 ~alls -0.23
        ~alltid -0.70 ~almi -0.83 ~anmäld 0.50 ~anmälning 0.79 ~ann -0.44 ~annar -0.20 ~annons -0.47 ~annonser 0.70
        ~anställ -0.46 ~anställning -0.74 ~ansökning 1.27 ~arbet -0.32 ~arbetsförmedling -0.22 ~arbetsmiljö -0.25
        ~arbetsplats -0.21 ~arton -0.29 ~avdelning -0.28 ~avgör -0.23 ~axl -0.71 ~bad 0.61 ~bakom -1.01 ~bara -0.33
        ~barnahus -0.79 ~barnmorsk 1.25 ~barnomsorg -0.50 ~barnpassning 0.77 ~begär 0.29 ~behandling -0.63
        ~behåll -1.07 ~behöv -0.62 ~bemanning -0.33 ~ber -0.69 ~beredskap -0.41 ~beroend -0.26 ~berätt 0.50
        ~beslut -0.22 ~beställ 0.37 ~bestämm 0.43 ~består -0.38 ~besök -0.50 ~betyd -0.38 ~betyg -0.45 ~bibliotek 0.83
        ~bidrag -0.56 ~bild -0.52 ~billig 0.83 ~bit 0.40 ~bjud -0.54 ~blankett -0.54 ~blivit 0.84 ~boend -0.38
        ~bok -0.96 ~bolag 0.30 ~bor -0.25 ~bord 0.21 ~bort -0.32 ~bost -0.36 ~bostadsbolag 0.85 ~bostäd -0.21
        ~bra 0.37 ~bransch -0.71 ~bredvid -0.28 ~brist 0.64 ~bruk -0.45 ~bryt 0.53 ~bråk -0.35 ~budg 0.45
        ~budget -0.20 ~buss -0.62 ~bygg -0.26 ~byta -0.32 ~byts -0.36 ~bytt 1.14 ~bäst 0.81 ~bättr 1.13 ~båt -0.54
        ~bör -0.26 ~börj 0.64 ~chatt 0.45 ~dagtid -0.43 ~dam 0.99 ~damlag -0.30 ~decemb -0.23 ~del -0.35 ~dela -0.26
        ~deltag 0.50 ~deltid -0.37 ~dess 1.65 ~dessutom -1.08 ~digitalt -0.78 ~direkt 1.11 ~disk 0.72 ~distan -0.95
        ~doktorand 0.85 ~drabb -0.37 ~drar 0.33 ~drick 0.56 ~driv -0.59 ~dubbelt 0.40 ~dusch 0.43 ~däreft -0.43
        ~därför -0.80 ~därifrå -0.98 ~därmed -0.28 ~dålig -0.76 ~dör -0.40 ~dörr -0.46 ~eftersom -0.28 ~efteråt 0.49
        ~eget 1.08 ~elevhäls -0.56 ~elva -0.31 ~enda 0.40 ~enhet 0.42 ~enkel -0.33 ~enkelt -0.40 ~enkät -0.59
        ~ens -0.37 ~ensam -0.31 ~ensamm -0.30 ~entreprenör -0.42 ~faktiskt 0.30 ~fall 0.29 ~familj -0.43 ~fann -0.77
        ~fatt -0.54 ~februari -0.33 ~fem 0.47 ~femton -0.27 ~fick 0.95 ~finn -0.41 ~fjol 0.38 ~fjärd -0.61 ~fler 0.97
        ~flest -0.64 ~flick 0.64 ~flytt -0.48 ~folk 0.42 ~folkhögskol -0.37 ~form -0.45 ~forskning -0.55 ~fortfar 0.34
        ~fram 0.45 ~frisör -0.37 ~fritid -0.58 ~frivård -1.44 ~fråg 0.30 ~fullmäktig -0.30 ~fullt -0.25 ~funger 0.77
        ~funk 0.67 ~fyr -0.63 ~fyrtio -0.44 ~fystest -0.92 ~fått 0.34 ~följ -0.39 ~följd -0.26 ~förbund 0.51
        ~fördel -0.69 ~fördelning -0.46 ~fördubbl 0.90 ~före -0.25 ~förening -0.31 ~företag -0.25 ~förhör -0.20
        ~förr 0.67 ~förskol 0.29 ~förslag 1.02 ~försvinn -0.38 ~förvänt -0.34 ~föräldr -0.40 ~föräldraledig -0.26
        ~föröv -0.60 ~gaml -0.61 ~gav 1.72 ~gemensam -0.34 ~gemensamm 0.45 ~genom -0.42 ~ger 0.28 ~ges -0.63
        ~gett 1.27 ~gick 0.90 ~gjord 0.25 ~gjort 0.73 ~glömt -0.68 ~grabb 0.73 ~grann -0.32 ~grannkommun -0.32
        ~gransk -0.38 ~gratis 1.09 ~grund 0.20 ~grupp -0.31 ~gubb -0.29 ~gäll -0.43 ~gär -0.22 ~gäst -0.24 ~gått 0.39
        ~göra -0.43 ~hall -0.33 ~halltid 0.76 ~halvår 0.58 ~hamn -0.22 ~hand -0.43 ~handl -0.76 ~handled 0.61
        ~hat -0.32 ~hed -0.40 ~helg -0.78 ~hellr -0.74 ~helst -0.39 ~helt 0.74 ~hemm -0.21 ~henn -0.33 ~het -0.70
        ~hind -0.32 ~hinn 0.34 ~histori -0.44 ~hit -0.34 ~hjälp -0.27 ~hopp 1.19 ~hot -0.60 ~hundr -0.32 ~hunnit -0.60
        ~hus 0.55 ~hälft 0.34 ~häls -0.92 ~händ 0.54 ~häng -0.38 ~håll 0.49 ~hållit 1.23 ~högstadi -0.76 ~högt 1.04
        ~hör -0.37 ~höra -0.85 ~hörs -0.21 ~höst 0.26 ~ibland -0.28 ~ifrå 0.26 ~igen -0.70 ~inbjud -0.32
        ~industri 1.23 ~inför 0.64 ~infört 1.16 ~inga 0.43 ~ingenjör -0.26 ~ingenstan -0.27 ~inl -0.25 ~inom 0.41
        ~insats -0.43 ~inte -0.44 ~introduktion -0.22 ~jargong 0.81 ~jobb -0.35 ~jour 0.35 ~journal -0.78 ~jämn -0.56
        ~jämställd -0.46 ~jämställt -0.37 ~kaff 0.28 ~kampanj 0.34 ~kart -0.21 ~kill -0.26 ~klass 0.85 ~klock -0.21
        ~kock 0.84 ~kolleg 0.64 ~kom 1.10 ~kommit 0.51 ~kommun -0.41 ~kommunal -0.41 ~kontor -0.45 ~kort 0.69
        ~kost 0.23 ~krav 0.21 ~krig 1.24 ~kris -0.31 ~kron -0.62 ~kropp 0.37 ~kun -0.89 ~kund -0.28 ~kunskap 0.20
        ~kuratorn 1.04 ~kurs 1.31 ~kust -0.26 ~kvar 0.50 ~kvart -0.88 ~kvartal 0.39 ~kvin 0.26 ~kvinnojour 0.71
        ~kvinnor 0.85 ~känn -0.76 ~kår -0.30 ~kök -0.54 ~könsuppdel 0.36 ~köpa 0.76 ~kör 0.47 ~köra 0.65 ~lag -0.30
        ~land -0.21 ~larm -0.32 ~led -0.68 ~ledning -0.69 ~leds -0.30 ~lev 0.50 ~leverantör -0.71 ~ligg -0.45
        ~lika -0.36 ~list -0.94 ~lit 0.33 ~lokalt -0.69 ~lst -0.25 ~lunch 0.96 ~lyft 0.45 ~lyssn 0.65 ~lägen 0.71
        ~lägg -0.37 ~läm -0.53 ~lämn -0.46 ~läng -0.54 ~lär 0.68 ~lära -0.54 ~lärd 0.81 ~läs 0.58 ~läsa 0.42
        ~lätt -0.73 ~lån -0.65 ~lång 0.44 ~låt 0.68 ~låta -0.46 ~lön 0.31 ~mann -0.22 ~mars -0.66 ~maskin -0.52
        ~med 0.21 ~medarbet 0.22 ~medelåld 0.50 ~medlemm -0.32 ~mell -0.41 ~men -0.42 ~mening -0.29 ~mentor 0.46
        ~mest 0.48 ~mil -0.32 ~minst -0.30 ~minut -0.59 ~mottagning -0.48 ~myndig -0.22 ~märk -0.87 ~mät 0.24
        ~mäta 0.58 ~mätning -0.51 ~mån -0.45 ~månad -0.22 ~måndag -0.67 ~mång 0.25 ~mår 0.37 ~måst -0.45 ~möt -0.37
        ~möte -0.54 ~natt -1.04 ~nej -0.40 ~ner 0.54 ~nitton -0.24 ~noll -0.21 ~norm -0.51 ~norr -0.48 ~novemb -0.51
        ~numer 0.98 ~numm 0.77 ~numr -0.46 ~nya 0.79 ~nytt -0.39 ~nämn 0.38 ~nämnd 0.36 ~närm -0.40 ~näst -0.56
        ~nät -0.93 ~nätt -0.54 ~någon -0.43 ~någonstan -0.23 ~någr 0.41 ~nån -0.72 ~når -0.68 ~oavsett -0.45
        ~obekväm -0.48 ~offentlig 0.23 ~ofta -0.40 ~ohäls -0.63 ~omklädningsrum -0.39 ~omklädningsrumm 0.79
        ~omsorg -0.57 ~ord -0.52 ~ordför 0.27 ~organisation -0.53 ~ork 0.28 ~papp 0.59 ~pappagrupp 0.68 ~par 0.69
        ~part -0.35 ~pass -0.63 ~patient -0.68 ~pension -0.46 ~person -0.22 ~personal -0.52 ~plan -0.60 ~planer -0.46
        ~plats -0.24 ~plugg -0.28 ~plötslig 1.00 ~pojk 0.21 ~pojkar -0.47 ~policy 0.35 ~politik -0.32 ~praktik -0.26
        ~prat 0.39 ~precis 0.23 ~pris -0.33 ~program -0.55 ~projekt 0.95 ~psykisk -0.49 ~publicer 0.22 ~punkt -0.51
        ~pärm -0.90 ~rakt 0.81 ~rapport -1.21 ~red -0.32 ~region 0.62 ~regl -1.00 ~rekt 0.40 ~relation -0.39
        ~rest -0.47 ~rik -1.13 ~riktig 0.39 ~ring 0.60 ~ringd 1.49 ~risk -0.60 ~roll 0.79 ~rum 0.31 ~rumm -0.58
        ~runt 0.37 ~rutin -0.24 ~rygg 0.77 ~räck -0.67 ~rädd 0.38 ~räk -0.85 ~räkn -0.47 ~rätt -0.66 ~röst 0.71
        ~rösträtt -0.22 ~sagt -0.57 ~sak 0.51 ~sakn -0.87 ~samebyn -0.24 ~samm -0.44 ~samråd -0.25 ~samtal -0.34
        ~samtidig 0.84 ~samverk -0.49 ~sats -0.39 ~satsning -0.22 ~satt 0.62 ~scen 0.51 ~schem 0.24 ~sen -0.25
        ~sent -0.30 ~ses -0.25 ~sett -0.82 ~sextio -0.28 ~sexton -0.58 ~sexuell -0.24 ~sid -0.32 ~sida 0.82
        ~siffr 0.31 ~sju -0.22 ~sjukfrånvaron 0.71 ~sjuttio 1.11 ~sjutton -0.42 ~själv 0.58 ~skad -0.79 ~sker -0.28
        ~skick -0.48 ~skift 0.30 ~skilln 0.53 ~skillnad -0.27 ~skolskötersk -0.78 ~skratt 0.57 ~skrev 1.31
        ~skydd -0.40 ~skylt 0.50 ~skämt -0.27 ~skärm -0.81 ~skötersk 0.85 ~släpp -0.24 ~slår -0.68 ~små -0.41
        ~snabb -0.21 ~snack -0.41 ~socialjour -0.45 ~socialtjänst 0.22 ~somm -0.38 ~sommarjobb 0.21 ~son -0.44
        ~spel 0.68 ~språk 0.37 ~stadg 0.57 ~stan -0.47 ~station -0.27 ~statsbidrag -0.44 ~stockholm -0.46 ~stopp -0.21
        ~stor 0.58 ~storlek -0.71 ~strategin -0.91 ~stress -0.25 ~studi -0.30 ~styck 0.59 ~stäng -0.48 ~stå -0.52
        ~ståend -0.41 ~stöd -0.46 ~störst -0.88 ~sundsvall -0.57 ~svar -0.25 ~svensk -0.34 ~svår -0.21 ~syns 0.53
        ~säg -0.41 ~säga -0.38 ~säker -0.46 ~sämr -0.32 ~sätt -0.47 ~såg 0.81 ~sånt 0.41 ~sök 0.32 ~söka -0.48
        ~sökt -0.98 ~tafs 0.46 ~tagit 0.69 ~tala -0.29 ~tandläk -0.46 ~tar -0.25 ~tas -0.60 ~teknisk -0.52
        ~telefon 0.31 ~termin 0.36 ~tillbak -0.21 ~tillsyn -0.83 ~timm -0.71 ~tio -0.48 ~tisdag 0.67 ~titt -0.33
        ~tjej 0.81 ~tjänst -0.63 ~tjänsteföretag -0.27 ~tog 0.50 ~tolk -0.41 ~tolv 0.41 ~torsdag 0.63 ~tre 0.27
        ~trean -0.55 ~tredj -0.36 ~trettio 0.41 ~tretton -0.31 ~tror -0.73 ~trossamfund -0.32 ~trot -0.54 ~trygg -0.36
        ~trygghetspunkt -0.92 ~träff -0.45 ~trän 0.46 ~tråkig -0.21 ~tung -0.61 ~tur -0.21 ~tus -0.44 ~tvärtom 0.52
        ~tvätt -0.32 ~två 0.30 ~tyck -0.34 ~tystnadsplikt -0.73 ~umeå -0.76 ~underskrift 0.66 ~underskötersk 0.38
        ~undr -0.24 ~ung 0.22 ~ungdom -0.43 ~ungdomsråd 0.31 ~ungefär -0.43 ~uppföljning -0.34 ~upphandl -0.67
        ~upphandling -0.52 ~utbild -0.41 ~utom -0.31 ~utred -0.28 ~vaktmäst 0.52 ~val -0.37 ~valberedning -0.50
        ~vald 1.35 ~vanlig 0.24 ~varann -0.41 ~varav -0.22 ~varend -0.34 ~varit -0.43 ~vartann -1.44 ~veta -0.39
        ~vid 0.46 ~viktig -0.26 ~vilj -1.08 ~vilk 0.28 ~vinn 0.32 ~vint -0.45 ~vis 1.18 ~vore -0.90 ~vux -0.28
        ~väg -0.22 ~välj 0.26 ~väntetid 0.63 ~värst -0.35 ~våg 0.65 ~vår 0.23 ~vård -0.53 ~vårdcentral 0.50 ~yngr 0.41
        ~yrke 0.40 ~yttr -0.52 ~äger -0.32 ~äldr 0.62 ~ännu -0.73 ~ärend 0.61 ~äter 0.62 ~åka 0.60 ~åker 0.23
        ~åklag 0.72 ~åld -0.66 ~åren -0.33 ~årlig -1.33 ~årskur -0.41 ~önsk -0.39 ~öpp 0.86 ~överallt -0.42
        ~övergrepp -0.25 ~övning -0.21 ~övrig -0.38
        """,
        "prioritering": """
        bias 0.06
        board -0.24
        cell 0.06
        comparative -0.04
        early -0.58
        end 1.03
        evaluation -0.29
        first 0.10
        fragment 0.34
        frameCentralAktor -0.59
        frameHindrande 0.07
        frameLansstyrelsen -0.29
        frameNone 0.08
        frameNulage -0.10
        framePadrivande 0.15
        framePrioritering 0.51
        frameSamverkansform -0.29
        frameUtmaning -0.26
        frameUtvecklingsomrade -0.57
        fronted -0.75
        hedged 0.28
        imperative 0.57
        item -0.28
        late 0.32
        meeting -0.94
        middle -0.54
        negation -0.10
        negations -0.11
        next3 0.12
        number -0.29
        plain -0.21
        prose 0.12
        question -0.27
        quote 0.38
        shortFirst 0.35
        third 0.02
        turn -0.06
        weHave -0.13
        words14 0.02
        words6 0.50
        wordsMore -0.15
        ~140 -0.23 ~2019 -0.43 ~2020 -0.21 ~2022 -0.20 ~900 -0.22 ~adress -0.38 ~akut -0.30 ~aldrig -0.49 ~all 1.05
        ~alla 0.37 ~alls -0.23 ~allt 0.44 ~alltid -0.59 ~almi -0.52 ~andr 0.46 ~anmäl 0.59 ~anmäld -0.21
        ~anmälning -0.69 ~ann 0.50 ~annar 0.31 ~annonser -0.33 ~anställd -0.31 ~anställning -0.98 ~antal -0.24
        ~använd -0.50 ~arbet 0.50 ~arbetsförmedling -0.44 ~arbetsmiljö 0.37 ~arbetsplats 0.74 ~arton -0.44 ~avgör 0.63
        ~bakom -0.33 ~bank -0.87 ~bara 0.26 ~barn 0.41 ~barnomsorg 0.97 ~begär -0.33 ~behandling 1.17 ~behöv -1.07
        ~ber -0.49 ~beredskap 0.81 ~berätt -0.36 ~beslut -0.41 ~beställ -0.51 ~bestämm -0.24 ~besök -0.25 ~betald 1.20
        ~betyd -0.36 ~bibliotek -1.56 ~bild -0.48 ~billig -0.84 ~bit -0.34 ~bjud 0.29 ~blankett -0.34 ~blivit -0.56
        ~boend 0.43 ~bok -0.92 ~bolag -0.29 ~bor -0.25 ~bort 0.25 ~bost 0.50 ~bostadsbolag -1.10 ~bostäd 0.99
        ~bra -0.34 ~brist 0.31 ~broschyr -0.57 ~bruk -0.49 ~bryt 0.91 ~bråk -0.51 ~budg -0.36 ~buss 1.34 ~byar 0.32
        ~byggd -0.88 ~byt -0.97 ~byta -0.29 ~bytt -0.24 ~bättr -0.65 ~båda 0.61 ~både 0.44 ~båt 0.20 ~bör -0.43
        ~dagtid 0.48 ~dam 0.28 ~damlag -0.35 ~del 0.26 ~dela 0.85 ~deltag -0.57 ~dess -0.83 ~dessutom 0.21
        ~digitalt 0.80 ~direkt -0.47 ~disk -1.20 ~distan 0.84 ~dit -0.72 ~doktorand -0.98 ~dom -0.72 ~drabb -0.24
        ~driv 0.35 ~dubbelt -0.31 ~dusch 0.38 ~dygn 0.66 ~däreft 0.35 ~däremot -0.22 ~därifrå -0.31 ~därmed -0.72
        ~dålig -0.27 ~dörr 0.23 ~eftersom -0.35 ~efteråt -0.86 ~eget 0.22 ~elevhäls -0.32 ~elva -0.28 ~emot 0.48
        ~enda 0.27 ~enkel -0.92 ~enkelt -0.46 ~enkät -0.54 ~enlig -0.37 ~ensam -0.42 ~ensamm -0.23 ~entreprenör 0.24
        ~fack -0.55 ~fall -0.31 ~familj -1.15 ~fann 0.75 ~fatt -0.36 ~fel -0.24 ~fem -0.38 ~femton -0.22 ~fick 0.27
        ~film -0.50 ~fjol -0.41 ~fjärd -0.29 ~flest -0.51 ~flytt 0.21 ~form 0.35 ~forskning -0.73 ~fortfar -0.25
        ~fram -0.21 ~fredag -0.38 ~frisör 0.77 ~fritid 0.41 ~frivillig -0.29 ~frivård -0.81 ~funger -0.29 ~fyll 0.59
        ~fyra -0.32 ~fyrtio -0.47 ~fystest -0.77 ~fått -0.44 ~född 0.29 ~följ 0.26 ~följd -0.58 ~för -0.40
        ~förbund -0.72 ~fördel 0.47 ~fördelning 0.72 ~fördubbl -0.40 ~före -0.58 ~förebygg 0.53 ~företag 0.42
        ~förhör 0.42 ~förlor -0.47 ~förlossning -0.89 ~förslag -0.57 ~först 0.37 ~förstår -0.21 ~förvaltning 0.36
        ~föräldr 0.48 ~föräldraledig -0.25 ~föröv 1.09 ~gaml -0.29 ~gav -0.25 ~gemensam -0.31 ~gemensamt 0.42
        ~genom -0.30 ~ger 0.41 ~ges 0.25 ~gett -0.61 ~gick -0.27 ~gjord -0.74 ~glöm -0.33 ~glömt 0.50 ~grabb -0.52
        ~gratis 0.72 ~grund 0.36 ~grupp 0.29 ~gubb 0.41 ~gäll 0.30 ~gäst 0.69 ~gång -0.30 ~går -0.46 ~hall -0.37
        ~halvår -0.27 ~handled 0.55 ~handlägg -1.00 ~hans 0.33 ~hat 0.66 ~hed 1.11 ~hedersförtryck -0.23 ~hela -0.20
        ~helg 0.91 ~hell -0.45 ~hellr -0.27 ~helst -1.06 ~helt -0.58 ~heltid 0.36 ~hem -0.62 ~hemm 0.39
        ~hemtjänst -0.30 ~henn 0.68 ~het -0.61 ~hind -0.24 ~hinn -1.06 ~hit -1.31 ~hitt -0.35 ~hopp -0.55 ~hot 0.25
        ~hus -0.37 ~hushåll 0.24 ~hämt -0.26 ~händ -0.87 ~häng 0.35 ~håll -0.72 ~hållit -0.40 ~hållplats 0.70
        ~högstadi 1.36 ~högt 0.27 ~hör 0.20 ~höra -0.98 ~hörs -0.23 ~höst -0.39 ~ibland -0.36 ~ideell -0.30
        ~ifrå -0.57 ~igenom -0.28 ~ihop 0.46 ~inbjud -1.13 ~industri -0.28 ~industrin -0.28 ~inför -0.49 ~infört -0.45
        ~inga -0.38 ~ingenstan -0.32 ~ingenting -0.98 ~inl 0.23 ~inn 0.38 ~inom -0.22 ~insats -0.26 ~introduktion 0.71
        ~jargong -0.88 ~jour -0.37 ~journal 0.38 ~just 0.38 ~kaff -0.47 ~kall 0.35 ~kamer 0.64 ~kampanj 0.55
        ~kart 0.46 ~kill -0.26 ~klass -0.41 ~klock -0.33 ~kock -0.50 ~kod 0.27 ~kolleg 0.33 ~kom -0.62 ~komm -0.21
        ~kommit -0.29 ~kontor 0.34 ~kost 0.33 ~krav 0.27 ~krig -0.80 ~kriminalvård -0.35 ~kron -1.04 ~kropp 0.41
        ~kräv -0.32 ~kund -0.71 ~kuratorn -0.50 ~kurs -0.24 ~kvart -0.29 ~kvartal -0.67 ~kvinnlig -0.48
        ~kvinnojour -0.51 ~kvinnor 0.66 ~kväll 0.83 ~kvällstid -0.39 ~känn -0.72 ~kår -0.86 ~kök -0.25
        ~könsuppdel -0.35 ~köpa 0.35 ~kör 0.52 ~köra -1.29 ~larm 1.04 ~ledning 0.27 ~ligg 0.43 ~lika 1.24 ~linj 0.39
        ~list 1.36 ~lokal -0.95 ~lokalt -0.32 ~lst -0.75 ~lunch -0.64 ~lyft -0.25 ~lyssn -0.34 ~lägen -0.22
        ~lägg -0.33 ~läm -0.64 ~lämn -1.42 ~län 0.55 ~läng 0.50 ~längr -0.20 ~lär 0.36 ~lärd -0.20 ~läs -0.38
        ~lång -0.34 ~låt 0.71 ~lön -0.34 ~makt 0.42 ~mall -0.52 ~mamm -0.87 ~mann -0.20 ~maskin 0.44 ~mat -0.76
        ~medarbet -0.30 ~medelåld -0.47 ~mell -0.31 ~men -0.46 ~mest -0.35 ~mindr 0.40 ~minst -0.52 ~minut -0.61
        ~mobil 0.39 ~mottagning 1.03 ~myndig -0.28 ~männ -0.22 ~märk 0.99 ~mät -0.24 ~mäta 0.52 ~mätning -0.27
        ~mån -1.38 ~måndag -0.24 ~mång -0.26 ~möt -0.23 ~möte -0.60 ~natt 0.54 ~nian 0.84 ~nio -0.45 ~noll -1.04
        ~norm 0.47 ~norr -0.33 ~novemb -0.65 ~numer -0.25 ~numm -0.22 ~numr 0.36 ~nya 0.29 ~nämnd -0.34 ~nära 0.27
        ~närm 0.48 ~nät 1.24 ~nätverk -0.53 ~någon 0.44 ~någonstan 0.66 ~något -0.20 ~någr -0.38 ~nån 0.49 ~når -0.51
        ~oavsett 1.05 ~obekväm 0.76 ~offentlig 0.50 ~oft -0.28 ~ofta -0.38 ~ohäls -0.40 ~olik -0.55
        ~omklädningsrum 0.60 ~omsorg 0.27 ~ord -0.56 ~ordför -0.34 ~organisation -1.24 ~oro -0.22 ~pappagrupp 0.70
        ~par -0.40 ~part -1.27 ~parti -0.31 ~pass -0.54 ~patient -0.83 ~peng 0.43 ~pension -0.25 ~per 0.26
        ~person -0.73 ~plan -0.39 ~plat -0.33 ~plats -0.71 ~plötslig -0.35 ~pojk 0.54 ~pojkar 1.31 ~polis -0.38
        ~praktikplats 0.39 ~prat -0.39 ~precis -0.31 ~pris -0.37 ~procent -0.20 ~program 0.98 ~projekt -0.28
        ~prov -0.33 ~psykisk 0.41 ~pärm -0.83 ~rapport 0.92 ~red 0.24 ~region -0.95 ~regional 0.49 ~regl 0.39
        ~rekryter -0.41 ~rest 1.22 ~ring 0.49 ~ringd -0.56 ~risk -0.98 ~rum 0.86 ~rutin -0.47 ~rygg -1.46 ~räck 0.49
        ~räk 1.10 ~rätt 0.79 ~råd -0.30 ~röst 0.58 ~rösträtt 0.70 ~sade -0.26 ~sagt 1.00 ~sak 0.34 ~sakn -0.69
        ~saml -0.37 ~samm 0.34 ~samråd -0.76 ~samtal 0.84 ~samtidig -0.70 ~samtyck 0.52 ~samverk 0.39 ~sats 0.98
        ~satsning 0.28 ~satt -0.29 ~scen -0.24 ~schem 0.74 ~sent -0.28 ~ser -0.50 ~ses -0.29 ~sexualundervisning 1.05
        ~sexuell 0.51 ~sfi -0.51 ~sid 0.35 ~sida -0.50 ~sist -0.34 ~sitt -0.44 ~sju -0.63 ~sjuk -0.64
        ~sjukfrånvaron -0.89 ~sjuttio -0.23 ~sjutton -0.50 ~själv -0.40 ~skad -0.44 ~sker -0.39 ~skick -0.29
        ~skift 0.30 ~skilln 0.22 ~skillnad -0.45 ~skog -0.27 ~skolskötersk -0.48 ~skratt -0.49 ~skrev -0.88
        ~skriv -0.43 ~skrivit -1.15 ~skydd 0.90 ~skylt -1.04 ~skämt -0.65 ~skärm -0.53 ~sköt -0.39 ~skötersk -0.55
        ~slipp -0.24 ~slut -0.25 ~släpp -0.34 ~små -0.27 ~snabb 1.47 ~snack 0.35 ~soc -1.10 ~socialjour 0.56
        ~somm 0.42 ~stadg -0.57 ~stan -1.05 ~stann -0.85 ~start -0.55 ~statistik -0.36 ~stockholm -0.22 ~stor 0.28
        ~storlek -0.73 ~strategi -0.60 ~strategin 1.74 ~student -0.44 ~studi -0.82 ~styck -0.21 ~styr -0.42
        ~styrels 0.48 ~stäng -0.45 ~stå 0.85 ~ståend -0.21 ~står -0.35 ~stöd 0.90 ~störst 0.20 ~svensk -0.32
        ~syns -0.32 ~säga 0.72 ~säker 0.35 ~säll -0.26 ~sämr -0.40 ~sätt -0.51 ~såg -0.48 ~sånt -0.42 ~sökt -0.59
        ~tack -0.23 ~tafs -1.79 ~tal 0.38 ~tala -0.93 ~tandläk -0.50 ~tapp -0.30 ~tas -0.46 ~teknik -0.66
        ~teknisk 0.41 ~telefon -0.66 ~till -0.49 ~tillbak -0.24 ~tillsamman -0.58 ~timm -0.57 ~tio -0.22 ~titt -0.28
        ~tjej -0.45 ~tjänst 0.38 ~toalett 0.34 ~tog -0.29 ~tolk -0.22 ~tolv -0.56 ~torsdag -0.32 ~trakasseri 0.30
        ~trean 0.89 ~tredj -0.52 ~tredjedel -0.57 ~trettio -0.40 ~tretton -0.24 ~trossamfund -0.62 ~trot -0.27
        ~trygg 0.65 ~trygghetspunkt 0.37 ~träff -0.29 ~tråkig 0.27 ~tung -0.25 ~tvärtom -0.68 ~två -0.30 ~tyck 0.32
        ~tystnadsplikt -0.24 ~tänk 0.31 ~underskrift -0.81 ~underskötersk -0.21 ~undr -1.27 ~ung -0.24 ~unga 0.48
        ~ungdom 0.63 ~ungdomsråd -0.29 ~ungefär -0.27 ~uppdrag -0.22 ~uppgift -0.22 ~upphandl -0.27 ~utbild -0.48
        ~utbildning 0.22 ~utred -0.57 ~utrik 0.27 ~vaktmäst -0.46 ~val -0.26 ~valberedning 0.62 ~vald -0.30
        ~vanlig -0.60 ~varandr -0.37 ~vardag -0.27 ~varend 0.22 ~varit -0.64 ~varj 0.68 ~vartann 1.07 ~veck 0.25
        ~verksam 0.53 ~veta -0.57 ~vid -0.42 ~viktig 0.53 ~vilj -0.99 ~vill 0.42 ~villk -0.27 ~vinn -0.40 ~vint -0.29
        ~vis -0.33 ~visa 0.42 ~visst -0.27 ~vux 0.35 ~vägg -0.28 ~vänd -0.34 ~väntetid -0.35 ~värst -0.20 ~våld 0.37
        ~våldsutsatt 0.59 ~vår -0.41 ~vård 0.49 ~vårdcentral -0.38 ~yngst -0.24 ~yrke 0.25 ~yttr -0.80 ~ägar -0.61
        ~äldr 0.29 ~ändr -0.45 ~ännu -0.31 ~ärlig -0.21 ~äter -0.65 ~åka -0.70 ~åker -0.23 ~åklag -0.46 ~åld -0.62
        ~året -0.25 ~årlig 0.56 ~årskur 0.85 ~ått 0.84 ~åtta -0.27 ~önsk 0.79 ~överallt 0.96 ~övergrepp -0.39
        ~övrig 0.46
        """,
        "samverkansform": """
        bias -0.56
        board -0.24
        cell -0.07
        comparative 0.03
        early -0.29
        end 0.34
        evaluation -0.05
        first 0.04
        frameCentralAktor 1.20
        frameHindrande -0.09
        frameLansstyrelsen -0.17
        frameNone -0.18
        frameNulage -0.11
        framePadrivande -0.15
        framePrioritering 0.13
        frameSamverkansform 0.19
        frameUtmaning -0.15
        frameUtvecklingsomrade 0.02
        fronted -0.64
        hedged 0.23
        imperative -0.10
        item -0.12
        late -0.48
        later -0.10
        meeting 1.50
        middle -0.33
        modal 0.06
        negation -0.18
        negations 0.02
        next3 -0.19
        number -0.04
        prose -0.03
        question 0.52
        shortFirst -0.25
        third 0.16
        turn -0.06
        weHave 0.12
        words14 -0.08
        words6 -0.12
        wordsMore 0.03
        ~2019 0.97 ~900 -0.27 ~adress 0.54 ~akut -0.23 ~aldrig -0.31 ~all -0.29 ~alla -0.20 ~alltid -0.24 ~almi -0.58
        ~andr -0.24 ~anmäl -0.30 ~ann -0.22 ~anställ -0.81 ~anställning -0.68 ~använd 0.58 ~arbet -0.40
        ~arbetsförmedling 0.20 ~arton -0.23 ~avgör -0.93 ~avtal -0.41 ~bad -0.24 ~bakom -0.22 ~bank -0.62 ~barn -0.26
        ~barnahus 1.43 ~barnomsorg 0.46 ~behåll -0.25 ~behöv 0.32 ~ber -0.22 ~beroend -0.80 ~berätt -0.23
        ~består -0.22 ~betyd -0.21 ~bibliotek 1.12 ~bidrag -0.45 ~bil -0.31 ~billig -0.38 ~bjud -0.93 ~blankett -0.43
        ~bok -0.22 ~bolag 0.34 ~bor -0.21 ~bord 0.60 ~bort -0.31 ~bostadsbolag 0.90 ~broschyr -0.21 ~bruk 0.23
        ~bryt -0.34 ~bråk -0.39 ~buss -0.29 ~byggd -0.23 ~byt -0.29 ~byta -0.25 ~både -0.29 ~bör -0.22 ~börj -0.33
        ~chef -0.47 ~dag 0.26 ~dagtid -0.74 ~dam -0.21 ~damlag -0.61 ~dela -0.69 ~deltid -0.42 ~dess -0.30
        ~dessutom 0.67 ~disk -0.22 ~distan -0.49 ~dit 0.40 ~doktorand 0.28 ~dom -0.27 ~driv -0.37 ~dusch -0.29
        ~däreft -0.73 ~därifrå -1.08 ~därmed -0.32 ~dörr -0.26 ~eftersom -0.24 ~efteråt -0.62 ~egen 0.39 ~elev -0.21
        ~elevhäls -0.27 ~emot -0.35 ~enda -0.29 ~enhet -0.44 ~enkel -0.25 ~enkät -0.70 ~enlig 0.21 ~ensam -0.22
        ~fack 0.22 ~faktiskt 0.25 ~fall 0.26 ~familj 0.49 ~februari -0.20 ~femton -0.31 ~fick -0.23 ~finn 0.64
        ~fjärd -0.27 ~flest -0.46 ~flick -0.35 ~flytt -0.34 ~folkhögskol 0.25 ~form 0.30 ~forskning -0.33
        ~framför -0.25 ~fredag 0.83 ~frisör -0.28 ~frivård 1.24 ~funger 0.74 ~funk 0.51 ~fyll 0.24 ~fyra 0.31
        ~fyrtio 0.50 ~följ -0.46 ~följd -0.37 ~för -0.20 ~förbund 0.49 ~fördelning -0.31 ~förening 0.22 ~företag 0.40
        ~förklar -0.23 ~förlor -0.21 ~förrä -0.44 ~förskol -0.24 ~förslag -0.30 ~först -0.20 ~förtroendevald -0.22
        ~föräldr -0.33 ~föröv -0.26 ~gaml -0.64 ~gemensam 0.86 ~gemensamm 0.53 ~gemensamt 0.75 ~genom -0.38 ~ges -0.47
        ~gett -0.25 ~ggr 0.33 ~glöm -0.52 ~glömt -0.30 ~grabb -0.51 ~grannkommun 1.14 ~gratis -0.42 ~grund -0.24
        ~gubb -0.20 ~gymnasi -0.47 ~gär -0.24 ~gång 0.52 ~hall -0.78 ~halltid -0.31 ~hamn -0.21 ~hand 0.78 ~handl 0.53
        ~handled -0.29 ~handlägg -0.40 ~hed -0.84 ~hedersförtryck -0.46 ~hela -0.33 ~hell -0.23 ~hellr 0.74
        ~helst 0.42 ~helt -0.30 ~hem -0.32 ~henn -0.24 ~het 0.96 ~hinn -0.31 ~histori -0.21 ~hit -0.59 ~hjälp -0.36
        ~hopp -0.39 ~hunnit -0.43 ~hus 0.32 ~hushåll -0.21 ~hälft -0.26 ~hållit -0.50 ~hör -0.25 ~höst 0.23
        ~igenom 0.38 ~ihop -0.49 ~inbjud -0.49 ~industri 0.37 ~information 0.29 ~infört -0.49 ~ingenstan 0.37
        ~inl -0.38 ~inom 0.37 ~jargong -0.53 ~jour 0.72 ~jämn -0.37 ~kaff 0.49 ~kamer -0.32 ~kampanj -0.48 ~klar -0.31
        ~klock -0.22 ~kock -0.23 ~kod -0.50 ~kolleg -0.22 ~kom 0.39 ~kommun 0.69 ~kommunal 0.56 ~krav -0.29
        ~krig -0.37 ~kriminalvård -0.83 ~kris -0.80 ~kropp -0.21 ~kun 0.31 ~kund 0.50 ~kunskap -0.24 ~kuratorn -0.21
        ~kurs -0.29 ~kvart 0.99 ~kvartal 0.20 ~kvin -0.23 ~kvinnlig -0.33 ~kväll -0.21 ~kår 1.13 ~kön -0.41
        ~köpa -0.55 ~kör -0.58 ~köra -0.32 ~lag -0.27 ~larm -0.35 ~led -0.37 ~leds 0.27 ~ligg -0.48 ~list -0.53
        ~lokal 0.88 ~lokalt 0.69 ~lst -0.69 ~lunch -0.29 ~lägen -0.50 ~läm 0.56 ~lämn -0.20 ~länet 0.89 ~lära -0.21
        ~läs -0.60 ~lätt -0.25 ~lång -0.34 ~låt -0.21 ~låta -0.28 ~maskin -0.47 ~mat -0.40 ~med -0.42 ~medelåld -0.55
        ~mell 0.86 ~men -0.31 ~mentor 0.45 ~mest -0.21 ~mil -0.25 ~miljon -0.37 ~mindr -0.28 ~minst 0.28 ~minut 0.55
        ~mobil -0.22 ~män -0.25 ~märk -0.53 ~mäta -0.35 ~måndag 0.34 ~möt 0.23 ~möte 0.89 ~möts 0.49 ~namn 0.22
        ~natt -0.22 ~nej 0.33 ~ner -0.21 ~norr 0.56 ~novemb 0.65 ~numm 0.39 ~nämn -0.37 ~närm -0.30 ~näst -0.26
        ~nätverk 1.09 ~någon -0.25 ~någonstan -0.25 ~något 0.53 ~når -0.43 ~oavsett 0.99 ~offentlig -0.34 ~ofta -0.29
        ~olik -0.52 ~ord -0.32 ~ordför -0.29 ~pappagrupp -0.20 ~part 0.21 ~pass -0.37 ~plan -0.24 ~planer 0.63
        ~plats -0.22 ~polis 0.87 ~politik 0.41 ~praktik -0.20 ~praktikplats -0.24 ~pris 0.31 ~problem -0.41
        ~program -0.21 ~programm -0.29 ~projekt -0.21 ~publicer 0.36 ~punkt 0.97 ~pärm -0.23 ~rad -0.30 ~rakt -0.28
        ~red 0.60 ~region 1.12 ~regional -0.48 ~rekryter -0.28 ~rest -0.20 ~riktig 0.51 ~ring -0.28 ~rumm 0.24
        ~runt 0.73 ~rygg -0.41 ~rädd -0.65 ~rädsl -0.23 ~räk -0.23 ~rätt 0.46 ~sade -0.22 ~samebyn -0.30 ~samm -0.20
        ~samordn -0.30 ~samråd -0.25 ~samtal -0.41 ~samtidig 0.41 ~samtlig 0.44 ~samtyck -0.45 ~satt 0.23 ~schem 0.26
        ~ser -0.60 ~ses 1.69 ~sexualundervisning -0.21 ~sfi -0.76 ~sida -1.24 ~siffr 0.23 ~sju 0.37 ~sjutton -0.50
        ~skick -0.69 ~skift -0.20 ~skillnad -0.35 ~skolskötersk -0.70 ~skrev -0.29 ~skrivit 0.51 ~skydd -0.25
        ~skylt -0.58 ~skärm 1.07 ~sköt 0.38 ~slut -0.22 ~slår 0.55 ~små 0.58 ~snack -0.51 ~soc 1.69 ~socialtjänst 0.42
        ~somm -0.21 ~språk -0.38 ~stadg -0.28 ~stan -0.23 ~stann -0.39 ~start -0.39 ~statsbidrag -0.51 ~storlek -0.31
        ~strategi 0.71 ~strategin 0.25 ~studi -0.30 ~styr -0.40 ~stå -0.27 ~ståend 0.63 ~stöd -0.20 ~störst -0.25
        ~sundsvall 0.21 ~svar 0.22 ~syns -0.24 ~säga -0.49 ~sök -0.23 ~sökt -0.21 ~tack 0.31 ~tafs -0.40 ~tala -0.42
        ~telefon -0.25 ~termin 0.41 ~tid -0.26 ~tidig -0.37 ~till -0.31 ~tjej -0.20 ~tjugo -0.82 ~tjänst -0.86
        ~tolk -0.30 ~torsdag 0.87 ~trean -0.27 ~tredj -0.55 ~trettio -0.21 ~tror -0.21 ~trossamfund -1.15
        ~trygghetspunkt -0.25 ~träff 0.94 ~tyck 0.22 ~tänk -0.32 ~underskrift -0.36 ~undr -0.20 ~ung -0.56
        ~ungdom -0.21 ~ungdomsråd 0.78 ~ungefär -0.35 ~uppdrag 0.64 ~upphandl 0.62 ~utbild -0.73 ~utbildning -0.40
        ~valberedning -0.28 ~vanlig -0.47 ~varann 0.43 ~varend -0.90 ~veck 0.46 ~vem -0.28 ~verksam -0.22 ~veta -0.40
        ~vid 0.74 ~vilj -0.48 ~villk -0.25 ~visa -0.21 ~visst -0.23 ~vore 0.54 ~väg 0.21 ~vägg -0.65 ~vänd -0.74
        ~vänt -0.33 ~väntetid -0.32 ~vårdcentral 0.73 ~ägar -0.82 ~äger -0.53 ~äldr -0.22 ~ännu 1.01 ~ärlig 0.38
        ~äter -0.25 ~åklag 0.43 ~åld -0.21 ~året 0.72 ~årlig 0.97 ~öpp 0.49 ~överallt -0.46 ~övrig -0.20
        """,
        "utmaning": """
        bias 0.12
        board -0.03
        comparative -0.34
        early 0.78
        end -0.99
        evaluation -0.04
        first -0.05
        fragment -0.05
        frameCentralAktor -0.53
        frameHindrande -0.62
        frameLansstyrelsen -0.15
        frameNone 0.17
        frameNulage 0.08
        framePadrivande -0.06
        framePrioritering -0.46
        frameSamverkansform -0.53
        frameUtmaning 1.12
        frameUtvecklingsomrade 0.37
        fronted 0.13
        hedged -0.07
        imperative -0.38
        item 0.15
        late -0.89
        later 0.06
        meeting -0.16
        middle 1.46
        modal 0.07
        negation 0.34
        negations 0.18
        next3 -0.33
        number 0.07
        prose -0.04
        question -0.14
        quote -0.05
        shortFirst -0.06
        third 0.28
        turn 0.13
        words6 -0.18
        wordsMore 0.20
        ~200 0.57 ~2019 -0.83 ~2020 -0.34 ~900 -0.28 ~akut 0.25 ~all -0.49 ~alla -0.30 ~alls 0.36 ~allt -0.75
        ~alltid 0.21 ~almi -0.88 ~anhörig 0.36 ~anmäl 0.80 ~anmäld -0.63 ~annar -0.37 ~annons 0.55 ~anställ -0.31
        ~anställning -0.63 ~ansökning -0.39 ~antal -0.42 ~använd 0.23 ~arbetsförmedling -0.77 ~arbetsgiv 0.36
        ~arbetsmiljö -0.26 ~arbetsplats -0.57 ~avtal -0.42 ~axl 0.80 ~bad 0.48 ~bank 0.20 ~barn 0.42 ~barnmorsk 0.53
        ~barnpassning -0.23 ~behandling -0.42 ~behåll -0.39 ~behöv -0.27 ~bemanning -0.50 ~ber 0.26 ~beredskap -0.27
        ~beroend 0.42 ~beslut 0.30 ~bestämm -1.38 ~består -0.34 ~betal 0.85 ~betalt -0.30 ~betyd -0.80 ~betyg -0.70
        ~bibliotek 0.47 ~bil 0.35 ~billig -0.57 ~bit -0.72 ~bjud -0.63 ~blankett -0.23 ~blivit 0.31 ~boend 0.42
        ~bok 0.38 ~bolag 0.39 ~bort 0.31 ~bostadsbolag -0.95 ~bostäd -0.70 ~bra -0.21 ~bransch 0.29 ~bredvid 0.26
        ~brist -0.94 ~broschyr 0.20 ~bruk 0.20 ~bryt -0.48 ~bråk 0.41 ~budg -0.87 ~budget -0.32 ~buss -0.42 ~byt 0.52
        ~byta -0.62 ~byts -0.59 ~bytt -0.45 ~bäst -0.89 ~bättr -0.23 ~båda -0.64 ~både -0.30 ~båt -0.31 ~bör -0.56
        ~chatt 0.37 ~chef -0.56 ~dag -0.22 ~damlag 0.45 ~decemb -1.18 ~dela -0.50 ~deltag 0.41 ~deltid 0.64
        ~dess -0.54 ~digitalt -0.31 ~direkt -0.31 ~distan -0.84 ~dit -0.89 ~dom 0.66 ~drar -1.16 ~driv 0.38
        ~dubbelt 0.62 ~dusch -0.36 ~däreft 0.44 ~däremot -0.74 ~därför 0.35 ~därifrå 0.91 ~därmed 0.28 ~dör -0.37
        ~dörr -0.98 ~efterfråg -0.46 ~eftersom -0.37 ~egen -0.23 ~egna -0.24 ~elevhäls -0.43 ~elva 0.30 ~enda -0.50
        ~enhet -0.35 ~enkel 0.57 ~enkät -0.30 ~enlig -0.44 ~ens -0.20 ~ensam 1.05 ~ensamm 0.67 ~entreprenör 0.69
        ~fack -0.45 ~faktiskt -0.54 ~fall -0.29 ~familj 0.38 ~fann -0.38 ~februari -0.23 ~fel -0.35 ~fem -0.29
        ~femtio 0.36 ~femton -0.62 ~film 1.37 ~fjorton -0.87 ~fjärd -0.38 ~fler -0.52 ~flest -0.43 ~flytt 0.28
        ~folkhögskol -0.45 ~form 0.30 ~forskning -0.97 ~fortfar 0.62 ~fram -0.28 ~framför 0.60 ~fredag -0.34
        ~fritid -0.60 ~frivillig -0.67 ~frivård 0.83 ~fullt 0.83 ~funger -1.12 ~funktionsnedsättning -0.29 ~fyr 0.90
        ~fyra -0.32 ~fystest -0.27 ~färr -1.10 ~får 0.31 ~följ -0.49 ~följd 0.89 ~förbund -0.87 ~fördubbl -0.31
        ~före 0.42 ~förebygg -0.65 ~förening -0.73 ~företag -0.51 ~förhör 0.22 ~förlor 0.43 ~förr -0.33 ~förrä 0.54
        ~förskol -0.32 ~förstår 0.38 ~försvinn 0.81 ~förtroendevald -0.38 ~förvaltning -0.26 ~förvänt 0.75
        ~föräldr 0.72 ~föröv -0.46 ~gaml 0.32 ~gav -0.32 ~gemensam -0.30 ~genom 0.82 ~ger 0.21 ~ges -0.93 ~gett -0.27
        ~ggr 0.51 ~gick -0.23 ~gjord -0.22 ~gjort -0.42 ~glöm -0.25 ~glömt -0.57 ~grabb 0.72 ~grann -0.40
        ~grannkommun -0.38 ~gransk -0.79 ~grund -0.49 ~gymnasi 0.92 ~gäll -0.21 ~gäst 0.29 ~gång 0.21 ~gått -0.30
        ~göra 0.54 ~hall 0.60 ~halltid 0.96 ~halvår -0.23 ~hamn 0.48 ~hand -0.32 ~handl 0.60 ~handled -0.33
        ~handlägg -0.67 ~hans -0.58 ~hed -0.35 ~hela -0.30 ~helg -0.44 ~hell 0.79 ~heltid 0.41 ~hem 0.61 ~hemm 0.79
        ~hemtjänst 0.75 ~henn -0.42 ~het -0.84 ~hind -0.45 ~histori 0.33 ~hit 0.24 ~hitt 0.21 ~honom 0.28 ~hopp 0.27
        ~hot 0.88 ~hunnit 1.17 ~hus 0.50 ~hushåll -0.31 ~häls 0.78 ~hämt 0.99 ~händ -0.32 ~hållit -0.32 ~högt -0.40
        ~hör 0.98 ~höra 0.97 ~höst -0.52 ~ibland -0.65 ~ideell -0.58 ~igen 0.75 ~igenom -0.25 ~inbjud -0.37
        ~inför 0.35 ~infört -0.37 ~ing 0.62 ~inga 0.82 ~ingenjör 0.75 ~ingenstan 0.71 ~ingenting 0.80 ~inkomst 0.28
        ~inn 0.20 ~inom -0.75 ~inte 0.24 ~introduktion 0.74 ~jargong -0.40 ~jobb 0.47 ~jour 0.47 ~journal 0.52
        ~jämn -0.29 ~jämställd -0.35 ~jämställt 0.37 ~kaff -0.33 ~kall 0.59 ~kamer -0.23 ~kampanj -0.37 ~kansk -0.28
        ~kedj 0.27 ~kill 0.42 ~klass 0.35 ~klock -0.41 ~kod -0.84 ~kolleg -0.48 ~kommit -0.42 ~kommun -0.40
        ~kommunal -1.28 ~kontakt 0.31 ~kontor -0.33 ~kort -0.33 ~kost -0.21 ~krav -0.42 ~krig 0.73 ~kriminalvård -0.31
        ~kris 0.51 ~kron -0.34 ~kropp 0.81 ~kräv -0.56 ~kun -0.51 ~kund -0.59 ~kunskap -0.26 ~kurs -0.41 ~kvar 0.53
        ~kvin -0.21 ~kvinn 0.37 ~kvinnlig 0.32 ~kvinnor -0.83 ~kväll 0.39 ~kvällstid 0.62 ~känn 0.48 ~kår -0.81
        ~kök 0.70 ~könsuppdel -0.42 ~köpa -0.59 ~köra 0.43 ~lag 0.44 ~led -0.29 ~ledning 0.43 ~ledningsgrupp -0.51
        ~leds -0.25 ~lev -0.42 ~lika -0.75 ~linj -0.24 ~lit -0.92 ~lokal -0.47 ~lst -0.24 ~lunch -0.28 ~lyft 0.43
        ~lyssn -0.52 ~lägg -0.37 ~lägr 0.60 ~läm 0.43 ~län -0.50 ~länet 0.32 ~länsstyrels -0.22 ~lära -0.32
        ~lärd -0.30 ~läsa 0.55 ~lätt 0.22 ~lån -0.92 ~lång 0.30 ~låt -0.48 ~låta -0.46 ~lön 0.34 ~makt -0.51
        ~mall -0.49 ~mamm 0.86 ~manlig 0.82 ~mann 0.23 ~mars 0.46 ~mat -0.85 ~med 0.82 ~medarbet -0.73 ~medelåld -0.86
        ~medlemm -0.82 ~men -0.56 ~mest -0.46 ~miljon -0.55 ~mindr -0.42 ~mobil -0.24 ~män 0.41 ~männ 0.51 ~mät -0.25
        ~mäta -0.27 ~mätning 0.21 ~mål -0.64 ~mån -0.33 ~månad 0.58 ~måndag -0.22 ~mång -0.22 ~mår -0.53 ~möt -0.25
        ~möts -1.27 ~namn 0.33 ~natt 0.68 ~ner 0.29 ~nian -0.82 ~nittiotal 0.29 ~nitton 0.41 ~noll 0.31 ~norm -0.30
        ~norr -0.92 ~numer 0.25 ~numr -1.23 ~nytt 0.38 ~nämn -1.13 ~nära -0.52 ~närm 0.83 ~nätt 0.54 ~nätverk -0.32
        ~någonstan 0.74 ~någr 0.96 ~når -0.22 ~obekväm -0.28 ~ofta 0.31 ~omklädningsrum -0.33 ~omklädningsrumm 0.55
        ~omsorg 0.47 ~ord 0.24 ~organisation -0.41 ~ork -0.79 ~oro 0.61 ~ort -0.41 ~pandemin -0.57 ~papp 0.47
        ~par -0.43 ~part -0.24 ~patient -0.22 ~peng -0.38 ~pension 0.78 ~person -0.40 ~personal 0.45 ~plan -0.40
        ~planer -0.35 ~plats 0.35 ~plugg -0.56 ~pojk 0.91 ~policy 0.53 ~polis -0.66 ~politik 0.27 ~praktikplats 0.42
        ~prat 0.26 ~precis 0.69 ~problem 0.48 ~procent -0.25 ~program -0.44 ~programm -0.23 ~projekt -0.95
        ~psykisk -0.37 ~punkt -0.86 ~pärm -0.45 ~rad -0.28 ~rapport -0.58 ~redovis -0.63 ~region -0.69 ~regional -0.64
        ~rekryter -0.75 ~rekt -0.66 ~relation -0.43 ~rik -0.21 ~riktig -0.60 ~risk -0.44 ~rit 0.48 ~roll -0.77
        ~rum -0.47 ~rygg -1.18 ~rädd -0.59 ~rädsl 1.00 ~räk -0.31 ~räkn 0.37 ~rätt 0.25 ~rösträtt -0.32 ~sade -0.70
        ~sagt -1.01 ~samebyn 0.40 ~samm 0.23 ~samordn -0.27 ~samråd 0.94 ~samtal -0.54 ~samtidig -0.22 ~samtyck -0.43
        ~samverk -0.88 ~satsning -0.57 ~satt 0.32 ~scen 0.61 ~schem -0.22 ~sekretess -0.43 ~sent 1.27 ~ser 0.25
        ~sett 0.55 ~sexton 0.82 ~sexuell -0.24 ~sid -0.79 ~sida -0.47 ~siffr -0.27 ~sist 1.20 ~sju -0.27 ~sjuk 1.07
        ~sjukfrånvaron 0.23 ~sjukhus 0.44 ~sjutton -0.29 ~sjätt 0.53 ~skad -1.16 ~skick -0.48 ~skift -1.20
        ~skilln -0.39 ~skillnad -0.49 ~skog 0.39 ~skolskötersk -0.38 ~skratt -1.09 ~skrev -0.40 ~skrivit -0.59
        ~skull -0.41 ~skylt -0.70 ~skämt 1.19 ~skärm 0.51 ~sköt -0.38 ~slipp 0.37 ~slut 0.50 ~släpp -0.56 ~slår 0.60
        ~små -0.45 ~snack 0.31 ~snitt -0.32 ~soc -0.41 ~socialjour -0.25 ~socialtjänst -0.86 ~sommarjobb 0.88
        ~son 0.32 ~spel 0.25 ~stab 0.27 ~stan -0.39 ~stann 0.24 ~start -0.56 ~station 0.32 ~statsbidrag -1.24
        ~stockholm -0.63 ~stopp 0.31 ~stor -0.29 ~strategi -0.59 ~strategin -0.35 ~stress 0.57 ~styck -0.23
        ~styr -0.56 ~städ 0.80 ~ställ 0.28 ~stäng 0.87 ~ståend -0.39 ~står 0.45 ~stöd -0.90 ~störst -0.44
        ~sundsvall -0.33 ~svar 0.34 ~svår 0.82 ~svårt 0.60 ~säg 0.55 ~säga 0.36 ~säker -0.84 ~säll -0.36 ~sämr 0.47
        ~sätt -0.31 ~sånt -0.95 ~sökt 0.41 ~tack -0.35 ~tafs 0.95 ~tag 0.65 ~tagit -0.24 ~tal 0.31 ~tala 0.62
        ~tapp 0.75 ~tar 0.78 ~teknik 0.49 ~teknisk 0.89 ~telefon 1.13 ~termin -0.22 ~tid -0.36 ~timm 0.23
        ~tisdag -0.20 ~titt 0.58 ~tjugo 0.62 ~tjänsteföretag 0.28 ~tolk -0.98 ~trakasseri 0.63 ~trean 0.30 ~tredj 0.21
        ~tredjedel -0.28 ~trettio 0.61 ~trossamfund -0.84 ~trot 0.46 ~trygg -0.31 ~trygghetspunkt -0.48 ~trän -0.46
        ~tung -0.35 ~tur 0.65 ~tus -0.76 ~tvärtom -0.47 ~tvätt 0.61 ~tyck 0.64 ~tyst -0.71 ~tystnadsplikt -1.31
        ~tänk -0.62 ~umeå -1.13 ~underskrift 0.26 ~undr 0.47 ~ung -0.22 ~unga 0.32 ~ungdom -0.35 ~ungdomsråd -0.50
        ~ungefär -0.68 ~uppdrag 0.24 ~uppföljning -0.35 ~uppgift 0.39 ~upphandl -0.38 ~upphandling -0.27 ~utbild 0.25
        ~utbildning -0.28 ~ute -0.26 ~utred -0.22 ~utsatt 0.61 ~vaktmäst -0.37 ~val -0.33 ~valberedning -0.30
        ~vanlig -0.54 ~varend -0.58 ~varför 0.47 ~varit -0.37 ~vartann -0.63 ~vem 0.37 ~vet 0.48 ~viktig -0.22
        ~vilj -0.67 ~vilk -0.42 ~villk -0.28 ~vint 0.52 ~vis -0.44 ~visst -0.35 ~vore -0.67 ~vux 0.26 ~väg 0.40
        ~vägg 0.58 ~välj 0.35 ~vänt 0.67 ~väntetid 0.21 ~värst 0.98 ~våg 0.26 ~vård 0.63 ~vårdcentral -1.05
        ~yngr -0.39 ~yngst 0.25 ~yrke 0.32 ~yttr -0.61 ~äldr 0.97 ~ändr -0.95 ~ändå 0.57 ~ännu -0.29 ~ärend -0.33
        ~ärlig -0.41 ~åka 0.53 ~åker 0.75 ~åklag -0.44 ~åld 1.16 ~året -0.39 ~årlig -0.49 ~årskur 0.80 ~ått -0.22
        ~åtta 0.47 ~önsk -0.71 ~öpp -0.34 ~öppn -0.76 ~överallt -0.28 ~övergrepp 0.85 ~övning -0.81 ~övrig -0.44
        """,
        "utvecklingsomrade": """
        bias -0.43
        board -0.11
        cell -0.08
        comparative -0.04
        early -0.24
        end 0.26
        evaluation 0.08
        first -0.13
        frameCentralAktor -0.21
        frameHindrande -0.23
        frameLansstyrelsen -0.19
        frameNone -0.09
        frameNulage -0.14
        framePrioritering 0.54
        frameSamverkansform -0.29
        frameUtmaning -0.14
        frameUtvecklingsomrade 0.76
        fronted -0.23
        hedged 0.50
        imperative -0.06
        item 0.13
        late -0.12
        meeting -0.12
        middle -0.30
        modal 0.03
        negation -0.12
        negations -0.04
        next3 -0.28
        number 0.08
        prose -0.02
        question -0.13
        quote -0.21
        shortFirst -0.17
        turn -0.22
        weHave -0.11
        words6 -0.20
        ~2019 -0.33 ~adress 0.32 ~akut -0.40 ~all -0.26 ~almi -0.31 ~anmäl -0.26 ~ann -0.22 ~annar -0.32
        ~anställd -0.22 ~anställning 1.52 ~avgör -0.23 ~avtal -0.51 ~bakom 0.24 ~bara -0.27 ~barnahus -0.26
        ~barnomsorg -0.36 ~behandling -0.25 ~behåll 0.97 ~behöv 1.93 ~beslut -0.29 ~bestämm -0.21 ~betal -0.25
        ~betald -0.61 ~betyd 0.47 ~bibliotek -0.44 ~bidrag 0.28 ~billig 0.85 ~bjud -0.27 ~bland 0.45 ~blankett 0.78
        ~blivit -0.21 ~bok -0.33 ~bolag -0.90 ~bor 0.54 ~bord -0.27 ~bort -0.21 ~bost -0.22 ~bostadsbolag -0.27
        ~bransch -0.24 ~bredvid -0.20 ~broschyr -0.33 ~bruk 0.51 ~buss -0.20 ~byggd -0.44 ~byt 0.79 ~byta -0.28
        ~bytt -0.26 ~bättr 0.28 ~båda -0.27 ~både -0.21 ~båt -0.55 ~bör 0.42 ~börj 0.20 ~chef 0.24 ~dagtid -0.26
        ~damlag -0.34 ~del 0.43 ~deltid -0.26 ~dess -0.23 ~dessutom -0.33 ~digitalt -0.22 ~doktorand -0.27 ~dom -0.35
        ~dubbelt -0.24 ~dusch -0.32 ~däreft -0.24 ~därifrå -0.25 ~dörr -0.23 ~efteråt 0.96 ~egen 0.45 ~egna -0.20
        ~elevhäls -0.32 ~enda -0.23 ~enkel 0.92 ~enkät -0.28 ~ensamm 0.25 ~entreprenör -0.25 ~familj -0.36
        ~femton -0.31 ~flick -0.23 ~folkhögskol -0.95 ~form -0.37 ~forskning -0.52 ~fortfar -0.22 ~framför -0.20
        ~fredag -0.25 ~frisör -0.67 ~frivård -0.33 ~fullmäktig 0.47 ~funger -0.26 ~funk -0.40 ~fyra -0.22
        ~fystest -0.33 ~fått 0.31 ~följ 0.67 ~följd -0.32 ~förbund -0.50 ~företag -0.25 ~förr -0.22 ~förskol 0.34
        ~förslag -0.21 ~först -0.32 ~föröv -0.49 ~gemensam 0.61 ~gemensamm -0.58 ~ger -0.34 ~ges -0.23 ~gett -0.37
        ~ggr -0.34 ~gjord -0.25 ~glömt -0.29 ~grabb -0.32 ~grannkommun -0.53 ~gratis -0.25 ~gubb -0.53 ~gymnasi -0.28
        ~gär -0.26 ~gäst -0.36 ~gång -0.22 ~gått -0.29 ~halltid -0.25 ~halv 0.34 ~halvår 0.39 ~hand -0.24 ~handl -0.23
        ~handlägg 0.76 ~hed -0.64 ~hedersförtryck 0.40 ~hellr -0.52 ~helst -0.31 ~helt -0.23 ~heltid -0.26 ~het -0.25
        ~hinn -0.22 ~hit -0.62 ~hitt 0.34 ~hopp 0.48 ~hunnit -0.22 ~hus -0.23 ~hushåll -0.21 ~hälft -0.32 ~häls -0.31
        ~hållit -0.28 ~högt -0.33 ~höra 0.76 ~höst -0.31 ~igen 0.52 ~ihop -0.58 ~inbjud -0.31 ~industri -0.26
        ~infört -0.29 ~ingenting -0.25 ~inkomst -0.24 ~introduktion -0.63 ~jargong -0.26 ~jobb -0.37 ~jour -0.59
        ~journal -0.29 ~jämställd -0.21 ~kall -0.53 ~kamer -0.40 ~kampanj -0.24 ~kart -0.62 ~kedj -0.26 ~kock -0.26
        ~kod -0.38 ~kolleg -0.23 ~krav -0.21 ~krig -0.43 ~kron -0.21 ~kropp -0.44 ~kräv -0.23 ~kun 0.65 ~kund 0.93
        ~kust 0.30 ~kvartal -0.23 ~kvinnlig 1.06 ~kvinnor -0.24 ~kår -0.27 ~kök -0.25 ~kön 0.69 ~köpa -0.51 ~kör -0.21
        ~köra -0.44 ~lag -0.29 ~land 0.31 ~larm -0.21 ~led 1.04 ~ligg -0.29 ~list -0.44 ~lokal -0.32 ~lokalt -0.29
        ~lst -0.32 ~lägen 0.24 ~lägg 0.54 ~lägr -0.25 ~lämn 1.03 ~länet -0.24 ~lär -0.25 ~lära 1.33 ~läsa 0.28
        ~lätt -0.48 ~lång 0.65 ~låta -0.23 ~mall 0.64 ~manlig -0.22 ~maskin 0.31 ~mat -0.22 ~med -0.30 ~medelåld -0.33
        ~mell -0.40 ~mest -0.22 ~mil -0.30 ~mindr -0.30 ~minst -0.26 ~minut -0.28 ~mobil -0.25 ~mottagning -0.25
        ~märk -0.35 ~mät -0.22 ~mäta -0.40 ~mål 0.81 ~mån 0.86 ~månad -0.23 ~måndag -0.40 ~mår -0.54 ~möte -0.31
        ~natt -0.21 ~ner -0.21 ~numm -0.43 ~numr 0.33 ~nämn 0.40 ~närm -0.62 ~någon 0.35 ~någr -0.25 ~nån -0.49
        ~når 0.23 ~oavsett -0.34 ~obekväm -0.24 ~ofta -0.21 ~omklädningsrum -0.28 ~ord 0.68 ~organisation -0.36
        ~pappagrupp -0.41 ~part -0.29 ~pass 1.25 ~patient -0.25 ~peng -0.37 ~person 0.69 ~plan 0.66 ~planer -0.21
        ~plat 0.26 ~plats 0.65 ~pojkar -0.66 ~policy -0.22 ~polis -0.47 ~prat -0.27 ~program -0.31 ~prov -0.38
        ~punkt -0.31 ~pärm -0.38 ~rad -0.30 ~rakt -0.34 ~rapport -0.20 ~region -0.31 ~regl -0.28 ~relation 0.33
        ~riktig 0.35 ~ringd -0.21 ~risk -0.33 ~runt -0.21 ~rutin -0.42 ~rygg -0.53 ~räck 0.34 ~rädd -0.33 ~rädsl -0.20
        ~räkn -0.24 ~rätt -0.22 ~råd -0.27 ~rösträtt -0.30 ~sagt -0.20 ~sakn 0.86 ~samebyn -0.29 ~samråd 0.39
        ~samtidig -0.69 ~samtlig -0.29 ~samtyck -0.25 ~samverk -0.39 ~schem -0.36 ~ser -0.29 ~sex -0.24 ~sida -0.27
        ~sitt -0.32 ~sjukfrånvaron -0.22 ~skad -0.26 ~skick -0.43 ~skift -0.27 ~skolskötersk -0.48 ~skrev -0.30
        ~skriv 0.29 ~skrivit -0.46 ~skull 0.72 ~skydd 0.23 ~skylt -0.64 ~skärm -0.26 ~slår -0.26 ~snabb -0.27
        ~snack -0.43 ~soc -0.50 ~socialjour -0.20 ~socialtjänst -0.44 ~somm -0.27 ~språk -0.23 ~stab -0.20 ~stann 0.63
        ~start 0.68 ~statistik 0.44 ~statsbidrag -0.21 ~stockholm -0.20 ~storlek -0.25 ~strategin -0.95 ~styrels -0.21
        ~stöd -0.24 ~störst -0.72 ~syns -0.32 ~säga -0.35 ~sätt -0.29 ~sök -0.22 ~tafs 1.08 ~tala -0.63 ~tandläk -0.22
        ~tas -0.33 ~telefon -0.66 ~termin -0.23 ~tillsamman 0.42 ~timm 0.56 ~tjej -0.24 ~tjugo -0.28 ~tolk -0.31
        ~trean -0.55 ~trossamfund -0.22 ~trygg -0.25 ~trygghetspunkt 0.82 ~träff -0.32 ~tur -0.23 ~tus -0.36
        ~tvärtom 0.41 ~tyck -0.23 ~tänk -0.34 ~umeå -0.21 ~undr 0.77 ~ung -0.24 ~ungdom -0.29 ~ungdomsråd -0.20
        ~uppdrag -0.30 ~uppföljning 0.66 ~utanför -0.21 ~utbildning 0.93 ~vald -0.23 ~vanlig 0.30 ~varit -0.26
        ~varj -0.26 ~vartann -0.22 ~vem -0.22 ~verksam 0.31 ~veta -0.26 ~vid -0.32 ~vilj 1.66 ~vill -0.24 ~villk -0.24
        ~vis -0.21 ~vore 0.88 ~vux -0.28 ~väg 0.24 ~vänd 0.38 ~vänt 0.25 ~väntetid -0.38 ~våg -0.22 ~vård -0.43
        ~vårdcentral -0.21 ~ägar -0.25 ~äldr -0.66 ~ärend -0.30 ~åklag -0.41 ~åld -0.26 ~årlig -0.31 ~årskur -0.49
        ~önsk -0.55 ~öpp -0.24 ~överallt -0.20
        """,
    ]
}
