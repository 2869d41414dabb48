/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.40
        cueMost 0.32
        cues 1.11
        decisive 0.94
        decisiveOther -1.55
        frame -0.10
        frameFar -0.64
        frameFarOther 0.27
        frameOther -1.77
        heading 1.60
        headingGuess -0.05
        headingOne 0.33
        headingSure 1.30
        lead 1.19
        leadFramed 0.57
        question 1.76
        questionFarther -0.95
        questionOne 0.57
        questionSure 0.31
        """,
        "central-aktor": """
        bias -0.15
        board -0.41
        cell -1.06
        comparative -0.54
        early -0.98
        end 0.69
        evaluation -0.23
        first -0.72
        fragment -0.73
        frameCentralAktor -0.22
        frameHindrande -0.06
        frameLansstyrelsen -0.40
        frameNone -0.84
        frameNulage -0.43
        framePadrivande -0.57
        framePrioritering 0.38
        frameSamverkansform 1.43
        frameUtmaning -0.76
        frameUtvecklingsomrade -0.46
        fronted 0.87
        hedged -0.17
        imperative -0.11
        item -0.07
        late -1.13
        later 0.24
        meeting -1.46
        middle -0.91
        modal 0.61
        negation -0.09
        negations 0.51
        next3 0.88
        number -0.98
        plain -0.33
        prose -0.41
        question -0.42
        quote -0.48
        shortFirst 0.41
        third 0.19
        turn 0.10
        weHave -0.46
        words14 -0.32
        words6 -0.41
        wordsMore -0.62
        ~1 -0.20 ~3 -0.23 ~aldrig 0.32 ~alla -0.47 ~allmännytt 0.17 ~allmännyttan^ 0.17 ~alltså 0.36 ~almi 0.38
        ~almi^ 0.32 ~ann 0.16 ~anställd -0.28 ~använd -0.34 ~arbet -0.13 ~att -1.13 ~att^ -0.37 ~att^de -0.42
        ~av -0.21 ~avgör 0.21 ~bank 0.37 ~bara 0.38 ~barn -0.23 ~barnahus -0.31 ~barnomsorg -0.20 ~behöv -0.20
        ~betal -0.17 ~bil -0.13 ~bjud -0.35 ~blev -0.14 ~bolag -0.14 ~bord 0.36 ~bråk 0.19 ~bup 0.17 ~bygg 0.22
        ~båda 0.22 ~börj -0.32 ~dag 0.27 ~de 0.85 ~de^ -0.13 ~del -0.23 ~dela -0.18 ~dem 0.70 ~den -0.18 ~det -0.66
        ~det^ -0.26 ~det^är -0.22 ~digitalt 0.24 ~dom 0.14 ~eft -0.29 ~egen -0.13 ~egentlig 0.12 ~ej 0.25 ~en -1.23
        ~en^ -0.23 ~enkät -0.45 ~ensam -0.12 ~ett -0.89 ~ett^ -0.24 ~fack 0.31 ~fall -0.16 ~fast -0.14 ~fick -0.22
        ~finn -0.35 ~folk 0.19 ~fråg 0.33 ~från -0.24 ~funger -0.25 ~funk -0.14 ~få -0.20 ~fått -0.37 ~följ -0.15
        ~för -0.80 ~före 0.40 ~gemensam -0.13 ~glömm 0.33 ~grupp -0.13 ~gå 0.51 ~gång -0.35 ~går 0.29 ~han 0.21
        ~handl -0.20 ~har -0.37 ~hed -0.18 ~hela -0.12 ~heltid -0.21 ~heltid^ -0.16 ~henn -0.23 ~hon 0.15 ~hon^ 0.19
        ~hur 0.18 ~händ 0.28 ~här 0.18 ~i -0.21 ~igen 0.20 ~in -0.23 ~industriområd 0.17 ~ingenting 0.13 ~inom -0.55
        ~inte -0.18 ~jag 0.27 ~ju 0.39 ~jämställd -0.15 ~komm -0.16 ~kommun -0.64 ~kort -0.20 ~krog 0.20
        ~krogarna^ 0.20 ~kunskap 0.24 ~kvin -0.22 ~kvinn -0.29 ~kvinnlig -0.29 ~kår -0.17 ~kåren^ -0.17 ~kön -0.24
        ~lokal 0.22 ~läkt 0.14 ~län -0.26 ~länet -0.20 ~länsstyrels -0.14 ~lär -0.15 ~läs 0.19 ~mamm 0.50 ~man -0.25
        ~me 0.38 ~mell -0.29 ~men -0.25 ~men^ -0.12 ~mest 0.33 ~män -0.21 ~mång 0.39 ~måst 0.44 ~möte -0.29
        ~norm -0.12 ~nya -0.13 ~någon -0.20 ~något -0.16 ~oavsett -0.29 ~och^ -0.40 ~och^en -0.26 ~om -0.57 ~ord -0.26
        ~ort 0.13 ~oss -0.13 ~par 0.25 ~per -0.23 ~polis -0.16 ~politik -0.44 ~prat 0.38 ~prata^ 0.37 ~problem 0.26
        ~på -0.30 ~på^ 0.17 ~red -0.31 ~rektor -0.35 ~rektorerna^ -0.29 ~remiss 0.18 ~ring -0.16 ~rutin -0.15
        ~räck -0.13 ~råd 0.33 ~sagt -0.19 ~sakn 0.38 ~samm -0.60 ~schem -0.23 ~sed -0.24 ~ser 0.40 ~ses -0.15
        ~sett 0.13 ~sex -0.16 ~sfi 0.19 ~sida 0.30 ~sig 0.27 ~sin -0.13 ~sitt 0.21 ~sju -0.21 ~sjutton -0.15
        ~ska -0.14 ~skick -0.21 ~skol -0.33 ~skolskötersk 0.32 ~skull -0.18 ~slut -0.19 ~små -0.24 ~soc -0.14
        ~som 0.22 ~stan 0.49 ~start 0.12 ~strategi -0.21 ~strategin -0.48 ~studi 0.22 ~studie^ 0.17 ~studie^och 0.17
        ~styr 0.13 ~styrels -0.20 ~svar -0.53 ~syns 0.19 ~så -0.46 ~ta 0.24 ~tandläk 0.16 ~tar -0.18 ~till -1.09
        ~tjej -0.25 ~tre -0.29 ~tyck 0.31 ~typ -0.17 ~tänk 0.33 ~und -0.12 ~unga -0.26 ~ungdomsråd -0.23
        ~upphandl -0.18 ~ut 0.27 ~utan 0.26 ~utbild 0.14 ~utbildning -0.36 ~utbildning^ -0.12 ~v 0.17 ~vara -0.15
        ~varit 0.31 ~veck -0.61 ~vem 0.17 ~vet -0.17 ~vid 0.24 ~vägg 0.13 ~våld -0.27 ~våra -0.35 ~yrkesvägled 0.18
        ~ä 0.15 ~är 0.18 ~å 0.17 ~å^ 0.28 ~år -0.46 ~året -0.15 ~öppettid 0.13 ~över -0.39 ~överallt 0.32
        """,
        "hindrande": """
        bias -0.36
        board -0.85
        cell 0.06
        comparative -0.09
        early -0.65
        end -2.13
        evaluation -0.15
        first -0.06
        fragment -0.57
        frameCentralAktor -0.66
        frameHindrande -0.35
        frameLansstyrelsen -0.48
        frameNone 0.16
        frameNulage 0.15
        framePadrivande -0.28
        framePrioritering -0.89
        frameSamverkansform -0.48
        frameUtmaning 0.36
        frameUtvecklingsomrade -0.60
        fronted -0.44
        hedged -0.54
        imperative -0.50
        item -0.34
        late 0.88
        later -0.24
        meeting -0.34
        middle 0.25
        modal -0.07
        negation 0.39
        negations 0.47
        next3 -0.09
        number -0.12
        plain -0.63
        prose -0.32
        question 0.25
        quote -0.40
        shortFirst -0.15
        third -0.46
        turn -0.19
        weHave -0.21
        words14 -0.33
        words6 0.05
        wordsMore -0.29
        ~10 -0.14 ~14 -0.13 ~20 -0.27 ~34 -0.15 ~a 0.13 ~aldrig 0.31 ~alla -0.42 ~allt 0.24 ~alltså -0.14 ~annons 0.17
        ~ansökning -0.22 ~antal 0.13 ~arbet 0.44 ~arbetsgiv 0.17 ~arbetsgivarna^ 0.28 ~arton 0.26 ~att^ -0.16
        ~augusti 0.32 ~av -0.74 ~avtal 0.15 ~bakom -0.17 ~bara 0.21 ~barn -0.28 ~barnmorsk -0.17 ~ber 0.16
        ~bestämm -0.16 ~betyg -0.16 ~bil -0.20 ~bild 0.17 ~blev -0.21 ~blir 0.13 ~blivit -0.21 ~bok 0.14 ~bord -0.47
        ~bort 0.17 ~bransch 0.13 ~broschyr -0.12 ~bråk -0.14 ~bygg 0.19 ~byn -0.21 ~byta 0.15 ~byts 0.15 ~bära 0.12
        ~båda -0.19 ~börj -0.26 ~chef 0.67 ~chefen^ 0.18 ~dag 0.20 ~de -0.93 ~de^ -0.22 ~decemb 0.23 ~dela 0.13
        ~den^ -0.12 ~den^som -0.13 ~dess -0.14 ~det -0.27 ~det^ 0.19 ~det^är 0.14 ~diakon 0.19 ~direkt -0.40 ~dit 0.22
        ~du 0.14 ~där -0.42 ~då 0.18 ~eget -0.15 ~ej 0.29 ~ekonomiskt -0.19 ~en -0.13 ~en^ -0.70 ~enhet -0.13
        ~enkät -0.13 ~fall -0.13 ~familj 0.12 ~fatt 0.16 ~fel 0.20 ~femtioårsåld -0.14 ~fick -0.72 ~finn -0.22
        ~fjol -0.17 ~fler -0.49 ~flest -0.28 ~flick -0.61 ~flickorna^ -0.26 ~flytt 0.25 ~folk 0.22 ~forskning 0.13
        ~frisör 0.19 ~främst -0.13 ~funger 0.26 ~fyr -0.20 ~färdtjänst 0.13 ~färdtjänsten^ 0.16 ~få 0.42 ~får 0.26
        ~för 0.15 ~fördelning -0.12 ~förskol -0.17 ~först -0.20 ~föräldraledig 0.26 ~gav -0.28 ~gemensamm -0.13
        ~genus 0.16 ~gick -0.19 ~glömm 0.23 ~glömt 0.18 ~gratis -0.20 ~grundskol -0.12 ~grupp -0.18 ~gäst -0.12
        ~gå 0.13 ~gång 0.12 ~ha -0.14 ~haft 0.23 ~halltid 0.14 ~han -0.37 ~handled -0.16 ~handlägg 0.37 ~har 0.23
        ~hatet^ -0.14 ~hed -0.13 ~hellr 0.14 ~heltid 0.21 ~hemlig 0.21 ~henn 0.26 ~hinn 0.24 ~hit 0.29 ~hjälp 0.31
        ~hon -0.43 ~hopp -0.38 ~hos 0.13 ~hus -0.23 ~hälft -0.20 ~hänvis 0.22 ~håll -0.42 ~högr -0.22 ~högt -0.20
        ~i^ -0.37 ~ibland 0.13 ~ihop -0.17 ~in -0.27 ~infört -0.32 ~inga 0.29 ~int -0.22 ~inte 0.21 ~journal 0.23
        ~journalen^ 0.17 ~ju 0.19 ~jurist -0.28 ~jämställd 0.13 ~kall -0.13 ~karl 0.14 ~kill -0.50 ~killar^ -0.28
        ~klock 0.23 ~knack -0.14 ~kod 0.17 ~kom -0.24 ~komm 0.59 ~kommun 0.17 ~kontakt 0.17 ~kost 0.47 ~kran -0.16
        ~krig -0.22 ~kräv 0.24 ~krävd -0.15 ~kund 0.18 ~kurs -0.15 ~kvar -0.30 ~kvin -0.14 ~kvinn -0.95 ~kväll -0.14
        ~kyrk -0.14 ~kyrkoråd 0.21 ~känn 0.15 ~köra -0.49 ~lag 0.17 ~larm -0.16 ~ledning 0.17 ~ledningsgrupp -0.16
        ~lektion -0.13 ~ligg -0.15 ~list -0.20 ~lit 0.21 ~länet -0.14 ~länsstyrels -0.18 ~lär -0.12 ~lärarna^ 0.25
        ~läsa -0.23 ~lång -0.25 ~lön -0.14 ~m -0.14 ~mall 0.28 ~mamm -0.79 ~mark 0.27 ~maskin 0.33 ~mat 0.19
        ~med^ 0.16 ~medarbet 0.35 ~miljon 0.20 ~minut 0.42 ~mitt 0.36 ~mobil 0.29 ~money 0.41 ~myck 0.35 ~män -0.42
        ~männ -0.17 ~märk 0.24 ~möt 0.14 ~mötena^ 0.18 ~mötena^är 0.18 ~nej 0.36 ~ner -0.42 ~nio 0.12 ~norr 0.39
        ~nu -0.63 ~numr 0.21 ~nya -0.21 ~nämn -0.14 ~näst -0.21 ~nätt -0.22 ~nätverk -0.37 ~någon -0.44 ~något 0.32
        ~nån -0.13 ~når -0.14 ~och -0.13 ~och^sen 0.26 ~of 0.27 ~olik 0.19 ~ordför -0.22 ~ort 0.16 ~oss -0.35
        ~papp -0.77 ~pappor^ -0.16 ~pension -0.34 ~per 0.42 ~plan -0.13 ~planer 0.14 ~plat -0.18 ~pojk -0.32
        ~policy 0.30 ~polis 0.21 ~polisen^har 0.21 ~prat -0.24 ~procent -0.54 ~projekt 0.20 ~präst 0.14 ~publik -0.12
        ~på -0.42 ~på^ 0.12 ~rad 0.13 ~rast -0.22 ~red 0.23 ~rekryter 0.44 ~remiss 0.32 ~ren 0.33 ~rest -0.27
        ~riktig -0.33 ~ring -0.88 ~runt -0.35 ~rut 0.18 ~rygg -0.13 ~räkn 0.46 ~rätt -0.12 ~sak -0.17 ~sakn 0.28
        ~samm 0.16 ~samtidig -0.14 ~satsning 0.24 ~satt -0.14 ~se -0.12 ~sed -0.49 ~sen 0.15 ~ser 0.16 ~sex 0.18
        ~sig -0.22 ~sist -0.20 ~sju 0.15 ~sju^ 0.30 ~sjuk -0.14 ~själv -0.42 ~sjätt -0.12 ~ska 0.47 ~skol -0.13
        ~skratt 0.20 ~skriv 0.42 ~skull -0.30 ~slut 0.20 ~släpp 0.26 ~socialtjänst 0.42 ~socialtjänsten^ 0.24
        ~som -0.28 ~somm 0.27 ~språk -0.29 ~stann 0.12 ~stark -0.18 ~start -0.13 ~statsbidrag 0.42 ~stockholm 0.29
        ~styr 0.13 ~stämm 0.17 ~står -0.23 ~stöd 0.22 ~sundsvall 0.12 ~syns -0.49 ~säga -0.21 ~säker 0.26 ~säsong 0.13
        ~sätt 0.21 ~så 0.57 ~sök 0.15 ~söka 0.13 ~tack 0.22 ~tafs -0.15 ~termin -0.16 ~tid 0.33 ~tillbak -0.15
        ~tillgång 0.13 ~tio -0.24 ~tiond -0.14 ~tjej -0.40 ~tjejerna^ -0.18 ~tjänst 0.23 ~tog 0.18 ~tolk 0.27
        ~tolv -0.14 ~trakasseri -0.15 ~trapp -0.12 ~tre 0.33 ~trettio -0.32 ~trossamfund 0.29 ~träff -0.15 ~två -0.48
        ~tystnadsplikt 0.14 ~ukrai -0.16 ~umeå 0.23 ~und -0.16 ~underskötersk -0.33 ~undersköterskorna^ -0.31
        ~unga -0.20 ~ungdom -0.16 ~upp -0.35 ~uppgift 0.15 ~upphandl 0.18 ~utan -0.47 ~utredning 0.17 ~utsatt -0.16
        ~utöv -0.20 ~vaktmäst -0.38 ~var -0.71 ~varandr 0.18 ~varit 0.19 ~varj -0.18 ~varje^ 0.13 ~vart -0.19
        ~veck -0.35 ~vi^ser -0.13 ~vint 0.17 ~viss -0.22 ~vux -0.34 ~vänt -0.31 ~våg -0.13 ~våld -0.65 ~vår -0.13
        ~våra 0.17 ~våra^ 0.23 ~äga 0.18 ~äldr -0.44 ~äldre^ -0.23 ~äldre^kvinnor -0.19 ~än 0.17 ~ändr 0.37 ~är 0.17
        ~ärend -0.21 ~å^ -0.13 ~år -0.14 ~åtta -0.23 ~öpp -0.18 ~öppna^ -0.17 ~öppna^förskolan -0.17 ~över -0.28
        ~övrig 0.19
        """,
        "lansstyrelsens-roll": """
        bias -0.50
        board 1.27
        cell -0.04
        comparative -0.10
        early -0.57
        evaluation -0.35
        first -0.47
        fragment 0.15
        frameHindrande -0.69
        frameLansstyrelsen 1.43
        frameNone -1.17
        frameNulage -0.77
        framePadrivande -0.95
        framePrioritering -0.42
        frameSamverkansform 0.67
        frameUtmaning -0.65
        frameUtvecklingsomrade 0.22
        fronted -0.50
        hedged 0.19
        imperative 1.13
        item -0.62
        late -0.52
        later -0.17
        meeting -0.60
        middle -0.48
        modal -0.16
        negation -0.38
        negations -0.21
        next3 0.17
        number -0.52
        plain -0.90
        prose -0.18
        question -0.04
        quote 0.22
        shortFirst 0.11
        third -0.26
        turn -0.53
        weHave -0.03
        words14 -0.73
        words6 0.31
        wordsMore -1.22
        ~att 0.41 ~att^ 0.17 ~att^de 0.34 ~av -0.20 ~avdelning -0.14 ~avgör -0.14 ~bjud 0.40 ~bland -0.28 ~bli 0.25
        ~bygg -0.24 ~börj 0.44 ~de -0.18 ~de^ 0.15 ~dem -0.14 ~den -0.12 ~det 0.27 ~där -0.29 ~elva 0.22 ~en -0.30
        ~enkät 0.49 ~finn -0.14 ~folk -0.13 ~fråg -0.28 ~från 0.33 ~för -0.12 ~ge 0.12 ~ger 0.14 ~guld 0.14 ~gör 0.28
        ~gör^ 0.14 ~handlägg -0.18 ~hed 0.37 ~hela 0.21 ~hit 0.23 ~häls 0.13 ~i -0.25 ~ihop 0.20 ~in 0.20 ~ing -0.34
        ~ingen^ -0.21 ~journal -0.13 ~ju 0.13 ~juli 0.32 ~jämför 0.35 ~jämställd 0.15 ~kan 0.39 ~kill -0.13 ~kom^ 0.15
        ~kommun 0.21 ~krav -0.28 ~krav^ -0.22 ~kvin -0.29 ~kvinn -0.31 ~list 0.36 ~lst 0.32 ~lst^ 0.32 ~län 0.15
        ~länsstyrels 0.32 ~mamm -0.13 ~man 0.13 ~med -0.19 ~mil 0.19 ~mån 0.19 ~något -0.13 ~och -0.13 ~också 0.24
        ~offentlig -0.19 ~om -0.19 ~ord 0.42 ~oss 0.40 ~per -0.12 ~publicer 0.33 ~på -0.30 ~rutin 0.28 ~räk 0.22
        ~räkna^ 0.15 ~samm 0.31 ~skick 0.49 ~skol -0.12 ~skylt 0.57 ~slut 0.27 ~små 0.15 ~som -0.28 ~språk 0.59
        ~strategin 0.50 ~styrels 0.42 ~ställ -0.21 ~sätt 0.35 ~sätt^ 0.31 ~så 0.46 ~tid -0.14 ~tidig 0.12 ~tio 0.54
        ~tjej -0.15 ~tre^av -0.19 ~tryck 0.47 ~tvärtom -0.17 ~två -0.24 ~ungdomsråd -0.14 ~upphandling -0.21 ~ut 0.12
        ~utan 0.15 ~vad 0.23 ~vi -0.15 ~vi^har 0.15 ~vill -0.20 ~villk 0.45 ~är -0.35
        """,
        "nulage": """
        bias -0.40
        board -0.37
        cell 0.15
        comparative 0.12
        early 1.50
        end -1.40
        evaluation 0.17
        first 0.48
        fragment -0.27
        frameCentralAktor 0.33
        frameHindrande -0.11
        frameLansstyrelsen -0.14
        frameNone -0.16
        frameNulage -0.51
        framePadrivande -0.99
        framePrioritering 0.16
        frameSamverkansform -1.05
        frameUtmaning -0.60
        frameUtvecklingsomrade -0.62
        fronted -0.26
        hedged -0.98
        imperative -0.40
        item -0.24
        late -0.52
        later -0.96
        meeting -0.55
        middle -0.50
        modal -1.28
        negation -0.46
        negations -0.38
        next3 -0.22
        number 0.52
        plain -0.06
        prose -0.48
        question -0.02
        quote -0.37
        shortFirst 0.07
        third 0.37
        turn -0.10
        weHave 0.15
        words14 -0.27
        words6 -0.20
        wordsMore -0.23
        ~10 -0.13 ~11 -0.17 ~14 -0.12 ~2 0.18 ~2019 0.12 ~50 -0.16 ~93 -0.13 ~alla 0.37 ~alla^ 0.47 ~alls -0.25
        ~allt 0.30 ~alltid 0.21 ~andr -0.22 ~ann 0.14 ~annons -0.26 ~anställd 0.47 ~att -0.45 ~att^det -0.19 ~av 0.94
        ~av^ 0.35 ~axl -0.15 ~bakom 0.43 ~bara -0.48 ~barn 0.16 ~behöv -0.24 ~beslut -0.13 ~besök 0.36 ~betal -0.73
        ~betald -0.14 ~betyg 0.48 ~bibliotek -0.51 ~bil 0.19 ~bild -0.22 ~bland 0.16 ~blev -0.23 ~bli -0.13
        ~blir -0.30 ~blåmärk -0.61 ~bord -0.15 ~bort -0.13 ~bra^ 0.15 ~broschyr 0.22 ~bygg -0.13 ~byt -0.25
        ~börj -0.18 ~de 0.12 ~de^ 0.16 ~de^flesta 0.23 ~de^har 0.22 ~de^kvinnor -0.17 ~dem -0.13 ~dess -0.14
        ~det -0.29 ~det^ -0.47 ~det^hon -0.17 ~distan 0.43 ~dom -0.33 ~dott 0.12 ~drift 0.12 ~dä -0.14 ~där 0.15
        ~då^ 0.20 ~dålig 0.22 ~dömd -0.13 ~egna 0.34 ~elev 0.21 ~ell 0.29 ~enda 0.15 ~enkel -0.18 ~ersättning 0.16
        ~fack -0.15 ~fall -0.20 ~fast -0.29 ~fem 0.33 ~femtio -0.14 ~femton 0.33 ~film -0.71 ~fjol 0.15 ~flest 0.62
        ~flick 0.39 ~folk -0.18 ~form -0.14 ~fram 0.27 ~frivillig 0.29 ~främst -0.13 ~fråg -0.41 ~från -0.28
        ~funktion 0.24 ~fyra 0.41 ~fyra^ 0.23 ~fyrtio 0.15 ~få -0.67 ~får -0.42 ~för -0.52 ~förbi 0.13
        ~fördelning 0.32 ~före -0.20 ~föremål -0.16 ~förening 0.43 ~först -0.15 ~ges 0.35 ~grann -0.23 ~grundskol 0.32
        ~gubb -0.40 ~gymnasi -0.14 ~gå -0.25 ~gång -0.27 ~gått 0.23 ~gör 0.19 ~göra -0.18 ~hade 0.14 ~halltid -0.17
        ~halv -0.19 ~han -0.67 ~hans 0.13 ~har -0.14 ~hedersförtryck 0.22 ~hela -0.14 ~hem 0.16 ~henn -0.15
        ~histori -0.18 ~hon^ 0.12 ~honom 0.29 ~hot -0.14 ~hunnit -0.22 ~hur -0.40 ~hyr -0.24 ~häls -0.24 ~här -0.54
        ~härifrå -0.31 ~håll 0.13 ~höra -0.24 ~igen -0.15 ~in 0.26 ~infört 0.23 ~ing -0.23 ~inga -0.39 ~ingen^ 0.23
        ~inn -0.18 ~inom 0.31 ~int -0.17 ~inte -0.17 ~ja 0.25 ~jag^ -0.26 ~jobb -0.28 ~ju -0.29 ~just 0.24 ~jämn 0.28
        ~jämställd 0.26 ~kan -0.23 ~kass 0.15 ~kill 0.50 ~killar^ -0.15 ~kod -0.16 ~kolleg -0.21 ~kom -0.21
        ~komm -0.36 ~kommit 0.27 ~kr -0.27 ~kropp -0.20 ~kräv 0.14 ~kun -0.36 ~kuratorn -0.22 ~kurs -0.18 ~kv^ -0.20
        ~kvin 0.64 ~kvinn 0.68 ~kvinnor^ -0.25 ~känn 0.32 ~kö -0.13 ~kön -0.21 ~kör 0.15 ~köra -0.20 ~lag -0.24
        ~larm 0.18 ~ledningsgrupp 0.13 ~lev 0.14 ~lika^ -0.20 ~list -0.29 ~län -0.12 ~länet -0.14 ~länsstyrels -0.18
        ~länsstyrelsen^ -0.20 ~länsstyrelsen^har -0.20 ~lär -0.20 ~lära -0.15 ~läs -0.37 ~lån 0.24 ~lön 0.17
        ~man^ -0.25 ~maskin -0.15 ~med -0.41 ~medlemm 0.17 ~men 0.18 ~men^ 0.15 ~mer 0.17 ~mest 0.39 ~mil -0.24
        ~min 0.19 ~min^ 0.22 ~minut -0.19 ~män 0.14 ~männ 0.26 ~mäta -0.20 ~mätning 0.50 ~mår 0.26 ~ned 0.24
        ~nej -0.27 ~nej^ -0.14 ~ner -0.23 ~nio 0.16 ~nivå 0.18 ~nu 0.49 ~ny -0.17 ~nämnd 0.16 ~när -0.30 ~närm -0.31
        ~näst 0.54 ~nätverk 0.22 ~nätverket^ 0.23 ~någr -0.24 ~nån -0.16 ~och -0.28 ~och^så -0.16 ~ofta 0.20 ~om -0.14
        ~omklädningsrumm -0.19 ~ont -0.53 ~ord -0.13 ~ordför 0.18 ~ork 0.24 ~oss 0.13 ~par 0.21 ~peng -0.14
        ~pension -0.30 ~per -0.33 ~person 0.13 ~personal -0.15 ~personal^ -0.37 ~plugg 0.18 ~pojk -0.52
        ~pojkarna^ -0.30 ~politik -0.17 ~prat -0.20 ~programm 0.14 ~prov 0.29 ~punkt 0.39 ~på -0.25 ~på^ 0.36
        ~rast 0.39 ~red -0.26 ~region -0.19 ~registerutdrag 0.13 ~rekryter -0.34 ~relation 0.26 ~runt 0.26
        ~rädsl -0.21 ~rådet^ 0.12 ~sade 0.39 ~samling -0.16 ~samråd -0.31 ~samtal 0.27 ~sed 0.22 ~sent -0.23 ~ser 0.19
        ~sex 0.14 ~sid 0.32 ~sig 0.17 ~sin -0.25 ~sjukfrånvaron 0.17 ~sjuktal -0.19 ~sjutton 0.13 ~ska -0.67
        ~skillnad 0.18 ~skog -0.18 ~skol -0.28 ~skriv -0.39 ~skull -0.40 ~skyddade^ 0.19 ~skyddade^boenden 0.22
        ~skämt -0.13 ~sköt 0.18 ~slit -0.41 ~slut -0.17 ~slår -0.35 ~snabb -0.33 ~snitt 0.21 ~som -0.39 ~stann -0.23
        ~start 0.38 ~stryk -0.24 ~styrels 0.24 ~står 0.31 ~störst 0.12 ~svårt -0.12 ~syst 0.14 ~system -0.39
        ~säg -0.31 ~sämr -0.14 ~så -0.16 ~så^ 0.33 ~tafs -0.25 ~tag -0.18 ~tala 0.42 ~tar -0.43 ~teknisk -0.40
        ~telefon -0.26 ~test 0.19 ~till 0.20 ~till^ -0.26 ~tillbak 0.12 ~tillgänglig 0.21 ~timm 0.26 ~tio -0.12
        ~tjej 0.28 ~tjugo -0.16 ~tjugotvå 0.23 ~tolv 0.26 ~tre^ 0.20 ~tredjedel 0.15 ~trettiotvå 0.22 ~tror -0.23
        ~träff -0.32 ~två 0.24 ~tvåhundr 0.16 ~tyck -0.37 ~tyst 0.29 ~tänk -0.31 ~und 0.27 ~ungefär 0.26 ~utan 0.24
        ~utbildning -0.41 ~vad -0.58 ~vaktmäst 0.30 ~val 0.20 ~vanlig 0.13 ~var 0.19 ~vara -0.32 ~varit 0.16
        ~varj -0.17 ~veck 0.30 ~vet -0.40 ~veta 0.20 ~vi -0.20 ~vi^ 0.20 ~vi^behöver -0.27 ~vi^är 0.14 ~vid 0.13
        ~vilk 0.61 ~vill 0.52 ~vux 0.24 ~väg -0.24 ~vägr -0.14 ~väl -0.23 ~välj -0.14 ~vänd 0.19 ~vänt -0.16
        ~väntetid -0.25 ~värst -0.14 ~våld 0.49 ~våld^ -0.27 ~vår 0.15 ~våra^ -0.15 ~ä 0.28 ~äldr -0.46 ~ändr -0.44
        ~är 0.30 ~ärend 0.23 ~å 0.23 ~åt -0.17 ~åtta -0.20 ~över -0.26
        """,
        "padrivande": """
        bias -0.49
        cell -0.42
        comparative 0.31
        early -1.28
        end -0.11
        evaluation 0.05
        first -0.34
        fragment -0.29
        frameCentralAktor -0.33
        frameHindrande 0.74
        frameLansstyrelsen -0.25
        frameNone -0.12
        frameNulage -0.11
        framePadrivande 0.08
        framePrioritering -1.64
        frameSamverkansform -0.76
        frameUtmaning -0.43
        frameUtvecklingsomrade -0.26
        fronted 0.20
        hedged -2.06
        imperative -0.86
        late 0.58
        later -0.37
        middle -0.69
        modal -0.62
        negation -0.46
        negations -0.21
        next3 -0.44
        number -0.45
        plain 0.03
        prose -0.39
        question -0.26
        quote 0.06
        third -0.34
        turn -0.39
        weHave -1.40
        words14 -0.37
        words6 -0.40
        wordsMore -0.21
        ~10 0.25 ~11 0.15 ~20 0.40 ~aldrig 0.30 ~allt -0.28 ~alltid -0.28 ~alltså 0.22 ~andr 0.20 ~anmälning 0.28
        ~ann -0.20 ~annar -0.18 ~ansökning 0.13 ~arbet -0.14 ~arbetsgiv -0.16 ~att^ 0.35 ~av -0.15 ~bara -0.47
        ~barn -0.16 ~barnmorsk 0.23 ~barnomsorg -0.30 ~barnomsorg^ -0.28 ~barnpassning 0.15 ~behöv -0.37 ~berätt 0.12
        ~bestämm 0.17 ~betal -0.13 ~betalt 0.24 ~bibliotek 0.14 ~bidrag -0.17 ~bil -0.13 ~bild -0.19 ~bland^ -0.16
        ~blev 0.21 ~bli -0.16 ~blir -0.27 ~blivit 0.34 ~bord 0.25 ~bryt 0.15 ~buss -0.25 ~byn 0.26 ~bytt 0.15
        ~bära -0.23 ~bäst 0.35 ~bättr 0.22 ~båda 0.21 ~börj 0.32 ~chef -0.19 ~dag 0.16 ~dagis -0.12 ~dam 0.15
        ~de -0.16 ~de^ -0.18 ~del -0.26 ~der 0.26 ~dess 0.24 ~dessutom -0.27 ~det -0.22 ~dett -0.22 ~digitalt -0.24
        ~direkt 0.46 ~distriktsskötersk 0.26 ~driv -0.26 ~där 0.26 ~eft 0.33 ~eget 0.13 ~ej -0.19 ~en^ 0.70
        ~en^av 0.14 ~enhet 0.13 ~ensam -0.12 ~ett -0.45 ~ett^ -0.46 ~ett^årligt -0.41 ~faktiskt 0.12 ~fem 0.28
        ~fick 0.35 ~film 0.14 ~finn -0.26 ~fjol 0.18 ~fler 0.27 ~flest -0.19 ~flick 0.61 ~flickorna^ 0.39 ~flytt -0.12
        ~folk -0.13 ~fot 0.26 ~fråg 0.30 ~från 0.19 ~funk 0.15 ~få -0.23 ~får -0.17 ~fått 0.24 ~följ -0.12 ~för -0.47
        ~fördelning -0.20 ~företag -0.14 ~förhör 0.18 ~förr 0.21 ~först 0.24 ~förtroendevald 0.13 ~föräldraledig -0.25
        ~gav 0.29 ~gemensam -0.15 ~genus -0.14 ~ger 0.16 ~gick 0.49 ~gjord 0.38 ~grabb 0.38 ~grundskol -0.14
        ~gymnasi 0.13 ~gå 0.19 ~gått 0.18 ~gör -0.15 ~göra -0.14 ~ha -0.12 ~hade 0.33 ~handled 0.16 ~hela -0.19
        ~helg -0.22 ~hellr -0.18 ~helt 0.13 ~heltid -0.21 ~hem 0.15 ~hemm 0.24 ~henn -0.13 ~hinn 0.14 ~hot -0.33
        ~hur 0.30 ~hälft 0.29 ~håll 0.44 ~högstadi -0.13 ~högt 0.27 ~i -0.21 ~igen -0.33 ~inte -0.65 ~ja 0.13
        ~jag -0.33 ~jargong 0.17 ~jurist 0.32 ~jämn -0.16 ~jämställd -0.19 ~kan -0.30 ~kill -0.18 ~kolleg 0.34
        ~kom 0.37 ~komm -0.30 ~kommun -0.59 ~kommunernas^ -0.16 ~kost -0.22 ~kraft 0.13 ~krig 0.18 ~krävd 0.15
        ~kun -0.33 ~kund -0.31 ~kurs 0.39 ~kvar 0.21 ~kvart -0.24 ~kvartal 0.17 ~kvinnojour 0.28 ~kväll -0.23
        ~kyrk 0.20 ~kän -0.30 ~känn -0.20 ~kö 0.26 ~köra 0.27 ~larm 0.21 ~led -0.15 ~ledning -0.17 ~lektion 0.15
        ~lit 0.18 ~lyck 0.20 ~länsstyrels 0.22 ~lär 0.33 ~lära -0.35 ~läs 0.42 ~lång 0.14 ~lön 0.15 ~m 0.13 ~mamm 0.16
        ~med -0.33 ~med^ -0.15 ~mell -0.21 ~men -0.14 ~mening 0.13 ~mitt -0.16 ~money -0.39 ~mottagning -0.13
        ~män 0.29 ~märk -0.27 ~månad -0.15 ~måst -0.13 ~natt -0.33 ~nattskift 0.14 ~ned -0.14 ~nej -0.16 ~nio -0.13
        ~nolltoleran -0.19 ~nu 0.45 ~numer 0.37 ~ny 0.21 ~nya 0.29 ~nämnd 0.30 ~näst -0.13 ~nät -0.32 ~nån 0.16
        ~o 0.16 ~och 0.24 ~och^att 0.25 ~of -0.19 ~om 0.15 ~om^ -0.13 ~ord -0.27 ~ordf -0.20 ~oss 0.27 ~pandemin 0.13
        ~pappor^ 0.17 ~patrull 0.15 ~plat 0.15 ~policy -0.38 ~procent 0.13 ~prov -0.20 ~publik 0.12 ~rakt 0.26
        ~red -0.34 ~region 0.40 ~rikt -0.21 ~riktig 0.27 ~ring 0.71 ~ringd 0.24 ~rygg 0.16 ~räck -0.17 ~rädd 0.15
        ~räk -0.23 ~räkn -0.39 ~rätt -0.17 ~sak 0.15 ~sakn -0.39 ~samm -0.56 ~samtidig 0.22 ~satt 0.33 ~sed 0.47
        ~ser 0.15 ~sett -0.12 ~sig 0.18 ~sin 0.16 ~sjukskrivning 0.17 ~själv 0.31 ~ska -0.42 ~skol 0.37 ~skrev 0.17
        ~skriv 0.14 ~somm -0.15 ~stark 0.16 ~start 0.22 ~ställ -0.12 ~stå -0.18 ~står -0.18 ~syns 0.23 ~säg -0.18
        ~säng 0.19 ~så -0.47 ~såg 0.13 ~söks -0.14 ~tar -0.20 ~test -0.29 ~tid -0.12 ~tillbak 0.13 ~timm -0.25
        ~tio -0.40 ~tjej 0.58 ~tjejkväll 0.13 ~tjugo 0.36 ~tolv 0.16 ~tre 0.16 ~trettio 0.19 ~trygg -0.14 ~träff -0.19
        ~tur -0.14 ~två 0.30 ~tyck -0.13 ~ukrai 0.27 ~underskötersk 0.18 ~unga -0.17 ~ungdom 0.20 ~ungdomsråd 0.19
        ~upp 0.33 ~uppdrag -0.18 ~vad -0.15 ~vald 0.17 ~vara 0.23 ~varit -0.16 ~varj -0.25 ~vartann -0.65 ~veck -0.13
        ~vi^har -0.77 ~väg -0.12 ~vänt 0.20 ~väntetid 0.16 ~våld -0.30 ~vård -0.23 ~ä -0.13 ~äldr 0.30 ~ändå 0.13
        ~är -0.66 ~ärend 0.25 ~även -0.17 ~år -0.15 ~årlig -0.61 ~öpp 0.19 ~öppna^ 0.15 ~öppna^förskolan 0.15
        ~över 0.42
        """,
        "prioritering": """
        bias -0.37
        board -0.54
        cell -0.08
        comparative -0.31
        early -1.35
        end 0.68
        evaluation -0.64
        first -0.09
        fragment 0.02
        frameCentralAktor -1.12
        frameHindrande 0.40
        frameLansstyrelsen -0.04
        frameNone 0.11
        frameNulage 0.49
        framePadrivande -0.46
        framePrioritering -0.30
        frameSamverkansform -1.25
        frameUtmaning -0.36
        frameUtvecklingsomrade -0.42
        fronted -0.07
        hedged -0.03
        imperative 0.29
        item -0.68
        late 0.11
        later -0.24
        meeting -0.96
        middle -0.29
        modal -0.51
        negation -0.70
        negations -0.56
        next3 0.09
        number -0.53
        plain -1.34
        prose 0.08
        question -0.09
        quote 0.65
        shortFirst 0.30
        third -0.28
        turn -0.37
        weHave 0.16
        words14 -0.52
        words6 0.04
        wordsMore -0.85
        ~14 -0.14 ~3 -0.43 ~7 0.16 ~aldrig -0.77 ~all 0.27 ~alla 0.48 ~allt 0.14 ~anmäl 0.14 ~ann 0.23 ~annar 0.31
        ~anställning -0.13 ~använd -0.31 ~arbet 0.26 ~arbetsgiv 0.13 ~arbetsplats 0.28 ~att 0.36 ~att^ 0.47
        ~att^man 0.26 ~augusti -0.15 ~av -0.34 ~av^ -0.90 ~avgör 0.21 ~barn 0.62 ~barnomsorg 0.26 ~barnomsorg^ 0.25
        ~barnvakt 0.15 ~behåll -0.15 ~behöv -0.99 ~belysning -0.20 ~betald 0.33 ~bibliotek -0.51 ~bil 0.16 ~bild 0.17
        ~billig -0.26 ~bland -0.29 ~bland^ -0.53 ~blev -0.20 ~blir 0.23 ~blivit -0.22 ~boend 0.19 ~bok -0.14
        ~bord -0.48 ~bort 0.22 ~bra -0.17 ~branschråd 0.27 ~bruk -0.14 ~bryt 0.16 ~buss 0.65 ~busshållplats -0.22
        ~bygdegård -0.27 ~bygg 0.15 ~byt -0.22 ~bäst -0.15 ~bättr -0.36 ~både 0.12 ~chef -0.22 ~dag -0.39 ~dagis 0.13
        ~dagtid 0.18 ~de -0.61 ~de^ -0.27 ~del 0.17 ~deltag -0.18 ~dem -0.16 ~der -0.12 ~det^ -0.23 ~det^som 0.13
        ~det^är 0.23 ~digitalt 0.14 ~driv 0.21 ~du -0.12 ~dygn 0.23 ~dä 0.32 ~då -0.17 ~eft 0.23 ~efteråt -0.22
        ~egen -0.36 ~egentlig -0.12 ~eget 0.17 ~ej -0.29 ~elev 0.15 ~ell -0.15 ~elva -0.18 ~emot 0.12 ~en -0.14
        ~enda 0.16 ~enhetschef 0.12 ~ersättning -0.14 ~ett 0.17 ~ett^ 0.43 ~familj -0.24 ~fann 0.17 ~fast 0.40
        ~fast^ 0.16 ~fem -0.21 ~fick 0.19 ~finn -0.32 ~fler -0.18 ~form 0.13 ~främst 0.33 ~fråg -0.37 ~från -0.15
        ~funk -0.14 ~fyll 0.17 ~fyra -0.28 ~fält 0.16 ~få 0.18 ~får 0.35 ~för 0.28 ~före -0.57 ~förebygg 0.19
        ~föreslår 0.20 ~företag 0.13 ~församling -0.16 ~förtroendevald -0.13 ~ge 0.12 ~ge^ 0.13 ~gemensam -0.38
        ~ger -0.14 ~gick -0.26 ~gjord -0.43 ~glömm -0.20 ~grabb -0.32 ~gratis 0.19 ~grupp 0.25 ~gubb 0.12 ~gå -1.09
        ~går -0.22 ~gör -0.26 ~han^ -0.19 ~handlägg -0.57 ~har -0.82 ~hed 0.32 ~helg 0.30 ~heltid 0.21 ~heltid^ 0.25
        ~heltid^som 0.13 ~hem -0.21 ~henn 0.62 ~hinn -0.33 ~hit -0.21 ~hon^ -0.46 ~hopp -0.13 ~hos 0.14 ~hur -0.61
        ~hälft -0.21 ~händ -0.23 ~håll -0.30 ~hållplats 0.12 ~högstadi 0.22 ~hör 0.20 ~i -0.13 ~ihop 0.22 ~in -0.28
        ~industrin -0.30 ~inköp -0.20 ~inl 0.20 ~inn 0.27 ~instruktör -0.27 ~inte -0.28 ~introduktion -0.13 ~it 0.15
        ~ja -0.26 ~jargong -0.20 ~jobb 0.15 ~journal 0.20 ~ju -0.44 ~jämn 0.15 ~kamer 0.24 ~kan -0.88 ~kill -0.21
        ~kom -0.15 ~kommun 0.38 ~kommunerna^ 0.32 ~kompetensråd 0.17 ~krav 0.24 ~krav^ 0.19 ~kund -0.26 ~kurs -0.16
        ~kv -0.14 ~kvin -0.34 ~kvinn 0.31 ~kvinnlig -0.44 ~kvinnojour -0.13 ~kväll 0.18 ~känn -0.29 ~kö -0.27
        ~kön 0.13 ~lade 0.17 ~landsbygd 0.15 ~larm 0.15 ~led 0.13 ~ligg 0.26 ~lika 0.39 ~lika^ 0.24 ~linj 0.12
        ~list 0.21 ~lokal -0.19 ~lägg -0.32 ~lämn -0.26 ~län 0.22 ~läng 0.21 ~länsstyrels -0.37 ~länsstyrelsen^ -0.16
        ~länsstyrelsen^kan -0.19 ~lär 0.28 ~läsa 0.18 ~makt 0.16 ~mamm -0.32 ~me -0.32 ~med -0.27 ~men -0.69
        ~mening 0.13 ~mentor -0.26 ~mig 0.20 ~mindr 0.22 ~minut -0.14 ~mot -0.19 ~mottagning 0.33 ~myck -0.16
        ~män -0.13 ~männ 0.14 ~mäns 0.21 ~märk 0.18 ~mån -0.55 ~mång -0.19 ~måst -0.42 ~möte -0.18 ~nio -0.12
        ~nolltoleran 0.26 ~nu -0.69 ~numer -0.25 ~när 0.13 ~näst 0.13 ~nät 0.15 ~nätverk -0.13 ~nå 0.14 ~någon 0.38
        ~någon^ 0.24 ~nån 0.17 ~når -0.13 ~oavsett 0.15 ~och -0.48 ~och^ 0.60 ~och^en 0.13 ~också -0.28 ~of -0.38
        ~offentlig 0.18 ~om^ 0.18 ~ord -0.31 ~ordf 0.19 ~ordför -0.18 ~orosanmäl 0.12 ~part -0.12 ~pass -0.25
        ~peng 0.18 ~person -0.36 ~plan -0.17 ~plat -0.20 ~plats -0.29 ~pojk 0.29 ~pojkar 0.21 ~pojkar^ 0.19
        ~prat -0.22 ~prata^ -0.22 ~program 0.19 ~psykisk 0.13 ~publicer -0.34 ~punkt 0.14 ~på 0.15 ~red 0.49
        ~region -0.46 ~regional 0.24 ~registerutdrag^ 0.12 ~remiss -0.28 ~ren -0.14 ~representation 0.14 ~rikt 0.40
        ~riktig 0.14 ~ringd -0.25 ~rum 0.18 ~runt 0.22 ~rut -0.14 ~rutin^ 0.12 ~räck 0.18 ~räk 0.18 ~räkn 0.15
        ~rätt 0.19 ~rådgiv 0.19 ~rösträtt 0.15 ~sa 0.38 ~sagt 0.47 ~sak 0.13 ~sakn -0.40 ~samm 0.27
        ~samordningsförbund -0.12 ~samråd -0.15 ~samtal 0.35 ~satt -0.13 ~se 0.14 ~sed -0.24 ~sedan^ 0.27 ~ser -0.34
        ~sex 0.22 ~sexuell 0.22 ~sid 0.14 ~sig -0.13 ~sin -0.14 ~sitt -0.32 ~sju -0.46 ~själv -0.23 ~ska 0.40
        ~skolorna^ -0.13 ~skolskötersk -0.23 ~skriv -0.34 ~skydd 0.26 ~skylt -0.36 ~snabb 0.33 ~soc -0.48 ~stan -0.39
        ~stann -0.21 ~start -0.13 ~statistik -0.12 ~strategin 0.28 ~studi -0.20 ~studie^ -0.17 ~studie^och -0.17
        ~styrels -0.45 ~ställ 0.16 ~stöd 0.24 ~svar 0.20 ~säg 0.28 ~säga 0.21 ~säker 0.12 ~särskilt 0.21 ~sätt -0.38
        ~sätt^ -0.25 ~så -0.21 ~såg -0.18 ~ta -0.77 ~tafs -0.33 ~termin 0.19 ~the 0.19 ~till 0.26 ~tillbak -0.22
        ~tillsamman 0.22 ~tillägg 0.28 ~tio -0.17 ~tolk -0.23 ~tolv -0.51 ~trakasseri 0.13 ~tre -0.20 ~tre^ 0.15
        ~tre^av -0.19 ~trean 0.15 ~tryck -0.38 ~trygg 0.22 ~tur 0.13 ~und -0.23 ~undr -0.16 ~unga 0.31
        ~upphandling 0.22 ~ut -0.50 ~utbildning -0.15 ~utbildning^ -0.22 ~utrustning 0.21 ~va 0.15 ~vad 0.26
        ~validering -0.23 ~var -0.14 ~vara 0.18 ~varend 0.12 ~varit -0.17 ~varj 0.43 ~vartann 0.57 ~veck 0.18
        ~verksam 0.18 ~vi 0.15 ~vi^ -1.02 ~vi^har -0.42 ~vilj -0.19 ~vill 0.59 ~villk -0.22 ~vägledning 0.21 ~väl 0.17
        ~våld 0.38 ~våldsutöv 0.17 ~wom 0.14 ~yrkesvägled -0.41 ~äldr 0.25 ~äldre^ 0.23 ~äldre^kvinnor 0.20
        ~ämne -0.12 ~ärend 0.13 ~även 0.21 ~å -0.20 ~å^ -0.19 ~året -0.26 ~årlig 0.20 ~ått 0.13 ~önsk 0.28 ~över -0.17
        ~överallt -0.21
        """,
        "samverkansform": """
        bias -0.95
        board -1.18
        cell -0.60
        comparative 0.28
        early -0.93
        end 0.23
        evaluation -0.16
        first -0.68
        fragment -0.12
        frameCentralAktor 1.28
        frameHindrande -0.51
        frameLansstyrelsen -0.47
        frameNone -0.92
        frameNulage -0.44
        framePadrivande -0.15
        framePrioritering 0.24
        frameSamverkansform -0.38
        frameUtmaning -0.76
        frameUtvecklingsomrade -0.18
        fronted -0.44
        hedged 0.69
        imperative -0.61
        item -0.85
        late -0.78
        later -0.53
        meeting 1.62
        middle -0.81
        modal 0.37
        negation -0.94
        negations -0.47
        next3 -0.42
        number 0.28
        plain -0.32
        prose -0.20
        question 0.59
        quote -0.18
        shortFirst -0.63
        third -0.21
        turn -0.55
        weHave 0.44
        words14 -0.71
        words6 -0.57
        wordsMore -0.23
        ~1 0.15 ~3 0.20 ~adress 0.18 ~aldrig -0.15 ~all -0.12 ~alla -0.23 ~allmännytt -0.17 ~allmännyttan^ -0.16
        ~alltså -0.44 ~almi -0.24 ~almi^ -0.19 ~ann -0.13 ~använd 0.50 ~arbet -0.26 ~arbetsgivarna^ -0.14 ~att -0.31
        ~av -0.37 ~avgör -0.19 ~bank -0.29 ~bara -0.18 ~barn -0.22 ~barnahus 0.50 ~barnomsorg 0.36 ~betal 0.35
        ~bibliotek 0.34 ~bli -0.14 ~bord 0.51 ~bort -0.14 ~branschråd -0.16 ~bryt -0.15 ~bråk -0.13 ~bygdegård 0.15
        ~bära 0.15 ~börj -0.32 ~chef -0.12 ~dagtid -0.14 ~de -0.45 ~dela 0.27 ~dem -0.68 ~den 0.12 ~dessutom 0.24
        ~det^ 0.21 ~dett 0.24 ~digitalt -0.12 ~dit 0.18 ~där 0.48 ~då -0.25 ~egen 0.33 ~ej -0.21 ~elva -0.15 ~en 0.56
        ~en^ 0.22 ~en^gemensam 0.27 ~enda -0.14 ~enlig 0.17 ~ett 0.92 ~ett^ 0.34 ~ett^årligt 0.15 ~fall 0.18
        ~familj 0.25 ~fast -0.20 ~finn 0.85 ~flick -0.21 ~folk -0.16 ~frivård 0.15 ~frivården^ 0.16 ~främst -0.15
        ~från -0.45 ~funger 0.25 ~funk 0.25 ~fyra 0.34 ~får -0.27 ~för -0.86 ~förbund 0.17 ~förtroendevald -0.16
        ~gemensam 0.32 ~grund -0.13 ~grupp 0.13 ~gång 0.32 ~gör^ 0.19 ~gör^om 0.19 ~göra 0.25 ~hand 0.32 ~handl 0.20
        ~har 0.18 ~hed -0.15 ~hellr 0.14 ~henn -0.18 ~hjälp -0.12 ~hon -0.16 ~hos -0.23 ~hot -0.19 ~hur -0.47
        ~hälft 0.14 ~håll -0.24 ~i^ -0.25 ~igen -0.16 ~in 0.13 ~industrin 0.44 ~ing -0.34 ~inn -0.15 ~inom 0.38
        ~inte -0.25 ~ja -0.21 ~jour 0.41 ~ju -0.27 ~juli -0.13 ~jämn -0.37 ~kill -0.20 ~komm 0.24 ~kommun 0.59
        ~kommunchef 0.12 ~kommunerna^ -0.17 ~kort 0.20 ~kring 0.14 ~kris -0.12 ~krog -0.19 ~krogarna^ -0.19 ~kund 0.20
        ~kunskap -0.17 ~kurs -0.15 ~kv 0.14 ~kvart 0.28 ~kvinn -0.72 ~kvinnlig -0.26 ~kår 0.18 ~kåren^ 0.18 ~kön -0.22
        ~lag -0.20 ~lokal 0.12 ~läm 0.12 ~län 0.31 ~länet 0.32 ~länets^ 0.20 ~läs -0.38 ~lång -0.13 ~man -0.41
        ~med 0.67 ~mell 0.47 ~men 0.15 ~mentor 0.37 ~minst 0.16 ~mot -0.20 ~män -0.25 ~möte 0.39 ~mötena^ 0.14
        ~när -0.54 ~näst -0.16 ~nätverk 0.20 ~någon -0.15 ~något 0.49 ~oavsett 0.29 ~och 0.16 ~och^en 0.24
        ~också -0.53 ~ofta -0.16 ~olik -0.12 ~om 0.18 ~oss -0.26 ~par -0.20 ~plats -0.12 ~pojk -0.13 ~polis 0.20
        ~politik 0.45 ~prat -0.14 ~på^ -0.20 ~red 0.41 ~region 0.39 ~regional -0.24 ~rektor 0.36 ~rektorerna^ 0.29
        ~representation -0.36 ~resenär -0.16 ~rutin -0.24 ~rutin^ -0.15 ~rätt 0.30 ~sa -0.14 ~samarbet -0.14
        ~samordningsförbund 0.17 ~samråd -0.12 ~samråd^ -0.14 ~samtal -0.13 ~schem 0.20 ~se -0.17 ~sed -0.26
        ~ser -0.39 ~ses 0.15 ~sfi -0.13 ~sida -0.20 ~sig -0.15 ~sitt -0.14 ~sju 0.48 ~skick -0.16 ~skol 0.13
        ~skull -0.15 ~skärm 0.16 ~slut -0.28 ~små 0.20 ~soc 0.71 ~som -0.72 ~stann -0.14 ~strategi 0.28 ~styr -0.15
        ~svar 0.41 ~säg -0.16 ~så -0.20 ~sök -0.13 ~ta 0.21 ~tidig -0.20 ~tillsamman -0.22 ~tjej -0.21 ~tjugo -0.30
        ~tjänsteföretag -0.15 ~tre -0.19 ~tre^av -0.19 ~träff 0.27 ~två -0.33 ~tyck 0.14 ~und 0.18 ~ungdomsråd 0.44
        ~upphandl 0.15 ~ut -0.15 ~utbild -0.27 ~utbildning -0.30 ~vara 0.15 ~veck 0.35 ~vem -0.14 ~vi^ 0.25
        ~vi^har 0.23 ~vägg -0.16 ~våld -0.17 ~vår 0.18 ~våra 0.25 ~vårdcentral 0.24 ~äldr -0.16 ~än 0.23 ~är -0.85
        ~å 0.13 ~år -0.46 ~året 0.22 ~årlig 0.20 ~åt 0.13 ~över 0.33
        """,
        "utmaning": """
        bias -0.49
        board -0.19
        comparative -0.92
        early 0.24
        end -1.78
        evaluation -0.03
        first -0.29
        fragment -0.20
        frameCentralAktor -0.89
        frameHindrande -0.52
        frameLansstyrelsen -0.23
        frameNulage 0.42
        framePadrivande 0.04
        framePrioritering -1.28
        frameSamverkansform -0.89
        frameUtmaning -0.21
        frameUtvecklingsomrade 0.65
        fronted 0.05
        hedged -0.69
        imperative -0.58
        item 0.10
        late -1.17
        later -0.34
        meeting 0.20
        middle 0.98
        modal -0.22
        negation 0.16
        negations -0.06
        next3 -0.62
        number -0.14
        plain -0.09
        prose -0.34
        question -0.12
        quote 0.19
        shortFirst -0.29
        third -0.30
        turn -0.12
        weHave -0.10
        words14 -0.54
        words6 -0.48
        wordsMore 0.15
        ~11 0.12 ~14 0.15 ~2 -0.15 ~50 0.15 ~93 0.15 ~akut 0.13 ~aldrig -0.18 ~alla -0.77 ~alla^ -0.27 ~alls 0.25
        ~allt -0.37 ~anmäl 0.15 ~anmält 0.17 ~anställd -0.33 ~arbet -0.20 ~arbetsgivarna^ -0.14 ~att^ -0.17 ~av -0.14
        ~avtal -0.21 ~axl 0.16 ~bara 0.22 ~beroend 0.16 ~berätt 0.13 ~besök -0.23 ~betal 0.52 ~betald 0.13
        ~betyg -0.17 ~bibliotek 0.37 ~bidrag 0.14 ~bil 0.13 ~bild 0.16 ~bland -0.14 ~blev 0.47 ~blir 0.45
        ~blåmärk 0.24 ~bord -0.23 ~bra^ -0.16 ~bråk 0.14 ~budg -0.16 ~byt 0.26 ~byts -0.13 ~bättr -0.14 ~bör -0.14
        ~chef -0.43 ~de 0.34 ~de^ 0.21 ~de^flesta -0.20 ~de^har -0.23 ~decemb -0.26 ~dela -0.12 ~deltid 0.13
        ~dem -0.18 ~den^ 0.27 ~den^som 0.25 ~det -0.15 ~det^hon 0.17 ~det^är -0.20 ~diakon -0.15 ~distan -0.29
        ~dit -0.26 ~dom 0.24 ~drar -0.13 ~dä 0.18 ~där -0.20 ~då -0.17 ~då^ -0.13 ~dålig -0.15 ~eftersom -0.13
        ~egna -0.43 ~ekonomiskt 0.13 ~elev -0.14 ~en -0.52 ~en^ -0.20 ~enda -0.15 ~enkel 0.19 ~ensam 0.26 ~ett -0.35
        ~faktiskt -0.17 ~fall 0.28 ~fast 0.24 ~fel -0.15 ~fem -0.31 ~femtio 0.15 ~femton -0.22 ~fick 0.28 ~film 0.35
        ~finn 0.19 ~fjol -0.14 ~fler -0.18 ~flest -0.14 ~flick -0.12 ~flytt -0.13 ~form 0.18 ~forskning -0.13
        ~fram -0.25 ~fritid -0.15 ~främst -0.12 ~fråg 0.27 ~från -0.16 ~funger -0.40 ~funktion -0.26 ~fyr 0.18
        ~fyra -0.41 ~fyra^ -0.17 ~får 0.33 ~följ -0.14 ~för 0.18 ~före 0.15 ~förekomm 0.12 ~föremål 0.25
        ~förening -0.48 ~förlor 0.18 ~gemensamm 0.17 ~ges -0.30 ~gick -0.13 ~glömm -0.19 ~grann 0.22 ~gubb 0.22
        ~gymnasi 0.14 ~gå 0.15 ~gått -0.29 ~gör -0.35 ~hade -0.30 ~han 0.42 ~har -0.24 ~hela -0.36 ~hemm 0.14
        ~hemtjänst 0.18 ~henn -0.27 ~hjälp -0.16 ~hon 0.22 ~honom -0.25 ~hopp 0.40 ~hot 0.41 ~hund -0.15 ~hunnit 0.23
        ~hus 0.21 ~hyr 0.23 ~häls 0.21 ~hänvis -0.20 ~här 0.36 ~håll -0.19 ~högr 0.22 ~höra 0.18 ~i^ 0.53 ~igen 0.13
        ~in -0.18 ~ing 0.45 ~ingen^ 0.20 ~inom -0.22 ~int 0.15 ~inte -0.30 ~jag 0.35 ~jag^ 0.36 ~jobb 0.32 ~just -0.25
        ~jämställd -0.20 ~kall 0.23 ~karl -0.16 ~kill 0.22 ~killar^ 0.35 ~klock -0.26 ~knack 0.18 ~kom 0.13
        ~komm -0.18 ~kommit -0.13 ~kommun -0.60 ~kommunal -0.13 ~kommunerna^ -0.18 ~kontakt -0.18 ~korridor 0.26
        ~kr 0.23 ~kran 0.16 ~krav -0.17 ~kropp 0.17 ~kroppskamer -0.52 ~kräv -0.27 ~kun 0.21 ~kund -0.32
        ~kuratorn 0.14 ~kv^ 0.23 ~kvin -0.17 ~kvinnor^ 0.27 ~kvinnor^i 0.12 ~kvinnorna^ 0.14 ~kvot 0.27 ~kväll 0.28
        ~kö 0.17 ~köra 0.50 ~lag 0.15 ~lamp 0.12 ~larm -0.14 ~ledningsgrupp -0.13 ~list 0.13 ~lit -0.21 ~lokal -0.17
        ~lyft 0.14 ~lägg -0.19 ~län -0.33 ~länet 0.15 ~läng -0.12 ~länsstyrels -0.38 ~länsstyrelsen^ -0.12 ~läsa 0.28
        ~mall -0.35 ~mamm 0.58 ~man^ 0.23 ~mandatperiod 0.18 ~manlig 0.19 ~mark -0.29 ~maskin -0.12 ~mat -0.14
        ~medarbet -0.33 ~men 0.20 ~mening -0.14 ~mer -0.23 ~mest -0.46 ~mig -0.13 ~mil 0.15 ~miljon -0.16 ~mobil -0.27
        ~myck -0.20 ~män 0.35 ~mätning -0.53 ~månad 0.18 ~mår -0.25 ~möt -0.20 ~mötena^ -0.17 ~mötena^är -0.16
        ~natt 0.35 ~ned -0.14 ~nej^ 0.18 ~ner 0.51 ~norr -0.45 ~nu -0.24 ~numr -0.27 ~ny 0.14 ~nämn -0.17 ~nämnd -0.26
        ~när 0.20 ~när^ 0.19 ~närm 0.23 ~näst -0.18 ~nätt 0.23 ~nätverk -0.18 ~nätverket^ -0.13 ~någon 0.18
        ~något -0.37 ~någr 0.21 ~och^sen -0.22 ~och^så 0.15 ~också -0.14 ~om -0.40 ~omklädningsrumm 0.22 ~områd -0.17
        ~ont 0.36 ~ord 0.20 ~ordför 0.12 ~ork -0.20 ~oss -0.30 ~papp 0.52 ~patrull -0.38 ~peng -0.25 ~pension 0.69
        ~per -0.17 ~personal^ 0.14 ~pojk 0.72 ~polis -0.18 ~prat 0.48 ~procent 0.17 ~programm -0.14 ~projekt -0.30
        ~punkt -0.55 ~på -0.36 ~på^ -0.42 ~rad -0.17 ~region -0.15 ~registerutdrag -0.15 ~relation -0.21 ~ren -0.16
        ~rest 0.29 ~ring 0.13 ~rut -0.17 ~rädsl 0.14 ~rådet^ -0.14 ~sa -0.18 ~sade -0.38 ~sakn -0.32 ~samling 0.17
        ~samm 0.17 ~samråd 0.43 ~samtal -0.21 ~samverk -0.15 ~satsning -0.23 ~sed 0.20 ~sent 0.28 ~ser -0.21
        ~sex -0.20 ~sid -0.33 ~sig -0.32 ~sin 0.31 ~sina 0.26 ~sist 0.26 ~sitt 0.16 ~sjuk 0.17 ~sjuktal 0.16
        ~skol 0.27 ~skratt -0.14 ~skriv -0.28 ~skyddade^ -0.17 ~skyddade^boenden -0.19 ~skämt 0.20 ~sköt -0.13
        ~slit 0.33 ~släpp -0.14 ~slår 0.18 ~snitt -0.16 ~soc -0.13 ~soc^ -0.17 ~socialtjänst -0.57
        ~socialtjänsten^ -0.38 ~sommarjobb 0.17 ~start -0.42 ~station 0.14 ~statsbidrag -0.42 ~stockholm -0.16
        ~stryk 0.33 ~ställ 0.19 ~stäng 0.18 ~står 0.24 ~stöd -0.32 ~svårt 0.12 ~syns 0.25 ~syst -0.12 ~system 0.44
        ~säg 0.36 ~säker -0.19 ~sälj 0.33 ~sämr 0.14 ~säsong -0.23 ~så -0.20 ~så^ -0.19 ~söderut 0.21 ~tafs 0.37
        ~tala -0.14 ~tar 0.25 ~teknisk 0.24 ~telefon 0.35 ~till -0.13 ~till^ 0.29 ~tillbak -0.27 ~tillgänglig -0.18
        ~tillgång -0.18 ~tio 0.33 ~tiond 0.20 ~tjejerna^ 0.24 ~tjugo 0.18 ~tjugotvå -0.33 ~tog -0.19 ~tolk -0.20
        ~ton 0.18 ~trapp 0.18 ~tre^ -0.12 ~trettiotvå -0.33 ~tror 0.17 ~trossamfund -0.15 ~träff 0.27 ~två -0.14
        ~tvåhundr -0.16 ~tyst -0.22 ~tänk 0.27 ~umeå -0.23 ~und -0.19 ~underskötersk 0.27 ~undersköterskorna^ 0.25
        ~unga -0.14 ~ungdomsråd -0.17 ~ungefär -0.19 ~uppdrag 0.19 ~ut 0.18 ~utbildning 0.13 ~utsatt 0.17 ~utöv 0.21
        ~vad 0.13 ~val -0.24 ~var 0.30 ~varj 0.22 ~vart 0.25 ~vet 0.32 ~vi -0.31 ~vi^frågar 0.19 ~vi^har 0.30
        ~vi^skulle -0.15 ~vi^är -0.22 ~vid -0.26 ~vilk -0.59 ~vill -0.54 ~viss 0.20 ~väg 0.23 ~vägr 0.39 ~väl 0.17
        ~välj 0.14 ~vänt 0.26 ~våg 0.15 ~våld^ 0.28 ~vår -0.16 ~våra -0.16 ~vård 0.25 ~äga -0.25 ~äldr 0.60
        ~äldre^ 0.17 ~äldre^kvinnor 0.17 ~än -0.20 ~ärend -0.27 ~å -0.24 ~å^ 0.12 ~å^så 0.16 ~år 0.44 ~året -0.20
        ~åt 0.25 ~åtta 0.37 ~åtta^ -0.13 ~åtta^av -0.13 ~över 0.18
        """,
        "utvecklingsomrade": """
        bias -0.51
        board -0.65
        cell -0.29
        comparative 0.28
        early -0.98
        end -0.03
        evaluation 0.26
        first -0.93
        fragment -0.30
        frameCentralAktor -0.69
        frameHindrande -1.78
        frameLansstyrelsen -0.45
        frameNone -0.69
        frameNulage -0.64
        framePadrivande 0.57
        framePrioritering 0.40
        frameSamverkansform -1.08
        frameUtmaning 0.60
        frameUtvecklingsomrade 0.43
        fronted -0.11
        hedged 0.73
        imperative -0.18
        item -0.27
        late -0.30
        later -0.09
        meeting -0.21
        middle -0.66
        modal -0.40
        negation -0.47
        negations -0.21
        next3 -0.69
        plain -0.08
        prose -0.34
        question -0.10
        quote -0.44
        shortFirst -0.55
        third 0.24
        turn -0.94
        weHave 0.34
        words14 -0.07
        words6 -0.81
        wordsMore -0.42
        ~14 0.27 ~3 0.46 ~alla 0.30 ~anmäl -0.15 ~annar -0.27 ~anställning 0.25 ~arbetsgiv -0.18 ~arbetsplats -0.17
        ~att -0.34 ~att^ -0.37 ~av -0.24 ~av^ -0.12 ~bara -0.12 ~barn -0.25 ~barnomsorg -0.14 ~behåll 0.32 ~behöv 1.25
        ~belysning 0.39 ~betald -0.20 ~billig 0.32 ~bland 0.40 ~bland^ 0.46 ~blankett 0.14 ~blir -0.24 ~bolag -0.25
        ~bor 0.26 ~bord -0.32 ~bra 0.15 ~bruk 0.20 ~buss -0.12 ~busshållplats 0.39 ~byt 0.22 ~chef 0.31 ~dag -0.15
        ~de -0.22 ~del 0.36 ~dela -0.15 ~dem -0.25 ~den -0.45 ~det 0.13 ~det^ 0.39 ~dygn -0.22 ~där -0.66
        ~eftervåld 0.17 ~efteråt 0.21 ~egen 0.15 ~ej 0.16 ~emot -0.13 ~enkel 0.16 ~ett -0.15 ~ett^ -0.28 ~finn -0.13
        ~fler 0.45 ~fler^ 0.26 ~flick -0.14 ~fråg -0.37 ~från 0.46 ~fyra -0.20 ~få 0.30 ~får -0.59 ~fått 0.14
        ~följ 0.24 ~för 0.59 ~förskol 0.19 ~förtroendevald 0.22 ~gemensam 0.40 ~grund 0.27 ~gå 0.28 ~gång -0.24
        ~går -0.14 ~gör 0.18 ~gör^ -0.13 ~göra -0.23 ~ha 0.22 ~halv 0.19 ~hand -0.15 ~handlägg 0.34 ~har -0.57
        ~hat 0.20 ~hela 0.48 ~hemm -0.19 ~hon -0.20 ~hon^ 0.19 ~hon^skulle 0.18 ~hur 0.64 ~här -0.30 ~håll 0.33
        ~i -0.41 ~i^ -0.23 ~igen 0.39 ~ihop -0.32 ~in 0.14 ~industrin -0.13 ~ing -0.36 ~inköp 0.19 ~instruktör 0.20
        ~inte 0.38 ~introduktion 0.29 ~ja^ -0.20 ~jag -0.26 ~jobb -0.28 ~jour -0.19 ~jämför -0.54 ~kall -0.18
        ~kan 0.47 ~kill 0.19 ~komm -0.17 ~kommun -0.29 ~kommunens^ 0.24 ~kommunerna^ -0.17 ~kroppskamer 0.47 ~kun 0.35
        ~kund 0.36 ~kurs 0.14 ~kurs^ 0.14 ~kvinn -0.44 ~kvinnlig 0.57 ~kvot -0.23 ~kän 0.41 ~kön 0.26 ~led 0.29
        ~lektion 0.18 ~lägg 0.49 ~lämn 0.23 ~länet -0.12 ~länsstyrels -0.18 ~länsstyrelsen^ -0.15 ~lär -0.13
        ~lära 0.53 ~lång 0.30 ~man 0.15 ~med -0.35 ~mer -0.16 ~mot 0.33 ~myck -0.16 ~män -0.38 ~mål 0.22 ~mån 0.31
        ~mång -0.21 ~måst 0.19 ~nu 0.43 ~när 0.13 ~nät 0.21 ~når 0.24 ~och -0.62 ~och^ -0.23 ~också 0.44 ~of 0.31
        ~om -0.13 ~omklädningsrum -0.16 ~områd 0.40 ~ord 0.21 ~pass 0.43 ~patrull 0.40 ~per 0.18 ~person 0.34
        ~plan 0.39 ~plats 0.31 ~polis -0.13 ~prat -0.14 ~på 0.14 ~red -0.34 ~relation 0.16 ~runt -0.28 ~rut 0.22
        ~räkn -0.17 ~sagt -0.14 ~sakn 0.32 ~samråd^ 0.18 ~samtal -0.16 ~sed -0.46 ~sedan^ -0.20 ~ser -0.13 ~sig 0.19
        ~sitt -0.22 ~själv 0.14 ~ska -0.25 ~skriv 0.17 ~skull 0.55 ~socialtjänst -0.17 ~som -0.35 ~stann 0.23
        ~statistik 0.30 ~strategin -0.28 ~stöd -0.14 ~säg -0.17 ~sälj -0.20 ~särskilt -0.22 ~söderut -0.14 ~ta 0.14
        ~tafs 0.26 ~tar 0.24 ~telefon -0.24 ~tillbak 0.51 ~tillsamman 0.33 ~timm 0.26 ~tio -0.15 ~tjej -0.19
        ~tjugo -0.18 ~tjänsteföretag 0.18 ~tolk 0.17 ~tre -0.17 ~trygg -0.13 ~träff -0.19 ~två 0.15 ~und 0.14
        ~undr 0.21 ~unga 0.24 ~ut -0.33 ~utan -0.24 ~utbilda^ 0.18 ~utbildning 0.76 ~utbildning^ 0.39 ~validering 0.27
        ~vara -0.18 ~varit -0.20 ~varj -0.21 ~vi^ 0.17 ~vi^behöver 0.16 ~vilj 0.46 ~vill -0.66 ~vore 0.25 ~väg 0.14
        ~vår 0.15 ~vård -0.12 ~äldr -0.49 ~äldre^ -0.27 ~äldre^kvinnor -0.22 ~ämne 0.18 ~än -0.29 ~är -0.43
        ~även -0.12 ~å -0.15 ~år 0.21 ~året 0.15 ~önsk -0.16
        """,
    ]
}
