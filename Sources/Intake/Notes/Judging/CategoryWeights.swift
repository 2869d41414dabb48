/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum CategoryWeights {
    static let tables = [
        "": """
        cueAny 0.41
        cueMost 0.32
        cues 1.10
        decisive 0.93
        decisiveOther -1.53
        frame -0.11
        frameFar -0.66
        frameFarOther 0.28
        frameOther -1.76
        heading 1.56
        headingGuess -0.02
        headingOne 0.28
        headingSure 1.29
        lead 1.17
        leadFramed 0.58
        question 1.76
        questionFarther -0.94
        questionOne 0.60
        questionSure 0.31
        """,
        "central-aktor": """
        bias -0.15
        board -0.41
        cell -1.04
        comparative -0.54
        early -0.97
        end 0.69
        evaluation -0.22
        first -0.68
        fragment -0.71
        frameCentralAktor -0.18
        frameHindrande -0.07
        frameLansstyrelsen -0.41
        frameNone -0.83
        frameNulage -0.45
        framePadrivande -0.58
        framePrioritering 0.38
        frameSamverkansform 1.41
        frameUtmaning -0.74
        frameUtvecklingsomrade -0.46
        fronted 0.87
        hedged -0.17
        imperative -0.11
        item -0.08
        late -1.12
        later 0.21
        meeting -1.45
        middle -0.89
        modal 0.60
        negation -0.08
        negations 0.50
        next3 0.89
        number -0.98
        plain -0.33
        prose -0.39
        question -0.41
        quote -0.52
        shortFirst 0.40
        third 0.20
        turn 0.08
        weHave -0.43
        words14 -0.32
        words6 -0.40
        wordsMore -0.64
        ~1 -0.20 ~3 -0.23 ~7 -0.07 ~8 0.11 ~absolut 0.06 ~akut 0.06 ~aldrig 0.32 ~alla -0.45 ~allmännytt 0.17
        ~allmännyttan^ 0.17 ~alltid 0.06 ~alltså 0.35 ~almi 0.38 ~almi^ 0.33 ~andr -0.05 ~anmälning -0.10 ~ann 0.16
        ~anställd -0.27 ~använd -0.34 ~arbet -0.13 ~arbetsgivarna^ 0.09 ~att -1.12 ~att^ -0.37 ~att^de -0.40 ~av -0.22
        ~avgör 0.20 ~avstånden^ 0.06 ~bank 0.38 ~bara 0.40 ~barn -0.22 ~barnahus -0.30 ~barnomsorg -0.18
        ~barnvakt -0.09 ~behöv -0.21 ~beredskap 0.08 ~berätt -0.07 ~bestämm 0.07 ~betal -0.17 ~betald -0.05
        ~betalt -0.12 ~bidrag -0.11 ~bil -0.13 ~billig -0.08 ~biståndshandlägg -0.08 ~bjud -0.35 ~blev -0.14 ~bli 0.11
        ~blir -0.10 ~blivit -0.07 ~boend -0.06 ~bolag -0.14 ~bor -0.07 ~bord 0.36 ~bort 0.07 ~bruk -0.07 ~bråk 0.19
        ~bup 0.17 ~buss -0.08 ~byar 0.11 ~bygg 0.23 ~bäst -0.10 ~båda 0.22 ~bör 0.08 ~börj -0.32 ~chef -0.06
        ~cheferna^ 0.05 ~dag 0.27 ~dagordning -0.06 ~de 0.84 ~de^ -0.13 ~del -0.24 ~dela -0.18 ~deltid -0.06 ~dem 0.70
        ~den -0.18 ~det -0.66 ~det^ -0.30 ~det^är -0.24 ~digitalt 0.23 ~digitalt^ -0.05 ~dom 0.15 ~drift -0.08
        ~du -0.07 ~dä -0.09 ~där 0.09 ~däremot 0.06 ~därifrå 0.08 ~då 0.12 ~eft -0.29 ~eftersom 0.07 ~egen -0.13
        ~egentlig 0.12 ~egna -0.07 ~ej 0.24 ~elevhäls 0.11 ~ell -0.10 ~elva -0.08 ~emot -0.07 ~en -1.23 ~en^ -0.23
        ~enkät -0.42 ~ensam -0.12 ~ett -0.88 ~ett^ -0.24 ~ett^barnahus -0.06 ~fack 0.30 ~facket^ 0.09 ~faktiskt -0.05
        ~fall -0.16 ~fast -0.13 ~fast^ -0.10 ~fem -0.11 ~fick -0.23 ~finn -0.36 ~fler -0.07 ~flest 0.05 ~flick -0.09
        ~folk 0.19 ~fram -0.06 ~fritidschef -0.06 ~frivård -0.06 ~frivården^ -0.06 ~främst -0.11 ~fråg 0.32
        ~från -0.24 ~funger -0.24 ~funk -0.14 ~fyra -0.09 ~få -0.21 ~får -0.06 ~fått -0.35 ~följ -0.13 ~för -0.79
        ~fördel -0.06 ~före 0.41 ~förr -0.10 ~församling 0.07 ~förskol -0.06 ~först 0.11 ~försäkringskass 0.06
        ~förtroendevald 0.05 ~föräldr 0.05 ~gaml 0.10 ~ge -0.09 ~gemensam -0.14 ~gemensamt -0.07 ~gjord -0.08
        ~glöm 0.07 ~glömm 0.33 ~grabb -0.07 ~grundskol -0.07 ~grupp -0.13 ~gymnasi 0.11 ~gär 0.09 ~gå 0.52 ~gång -0.35
        ~går 0.29 ~gått -0.07 ~gör 0.05 ~gör^ -0.09 ~gör^om -0.08 ~göra -0.06 ~hade -0.09 ~hall 0.05 ~han 0.21
        ~hand -0.12 ~handl -0.20 ~hans -0.09 ~har -0.36 ~hat -0.06 ~hed -0.18 ~hela -0.13 ~helst 0.07 ~heltid -0.23
        ~heltid^ -0.16 ~heltid^som -0.11 ~hemm -0.09 ~henn -0.23 ~het -0.05 ~hinn -0.06 ~hon 0.15 ~hon^ 0.18 ~hos 0.08
        ~hot -0.05 ~hundratio 0.06 ~hunnit -0.05 ~hur 0.18 ~händ 0.28 ~här 0.17 ~i -0.23 ~i^ -0.07 ~igen 0.20
        ~ihop -0.07 ~in -0.22 ~industriområd 0.16 ~ing 0.09 ~inga -0.05 ~ingenting 0.13 ~inom -0.54 ~inte -0.18
        ~introduktion -0.10 ~ja -0.06 ~jag 0.26 ~jo -0.06 ~jour -0.07 ~ju 0.39 ~juli -0.10 ~jämställd -0.14
        ~kall -0.06 ~kamer -0.06 ~kan -0.11 ~kass -0.07 ~kom -0.09 ~komm -0.16 ~kommun -0.63 ~kommunal -0.07
        ~koppl -0.06 ~kort -0.20 ~kost -0.05 ~krav 0.09 ~kriminalvård 0.07 ~kring -0.05 ~kris 0.11 ~krog 0.20
        ~krogarna^ 0.20 ~kun -0.10 ~kund -0.10 ~kunskap 0.23 ~kurs -0.08 ~kv 0.08 ~kvar -0.06 ~kvin -0.22 ~kvinn -0.29
        ~kvinnlig -0.27 ~kväll -0.07 ~kår -0.16 ~kåren^ -0.16 ~kön -0.18 ~kör -0.06 ~larm -0.10 ~led -0.06 ~ligg 0.05
        ~lika -0.06 ~lokal 0.21 ~lst -0.08 ~lst^ -0.08 ~lägg -0.11 ~läkt 0.14 ~län -0.27 ~länet -0.19 ~länets^ -0.09
        ~länsstyrels -0.14 ~lär -0.16 ~läs 0.19 ~lång -0.11 ~låt -0.07 ~lön -0.08 ~mamm 0.48 ~man -0.24 ~maskin -0.08
        ~me 0.38 ~mell -0.29 ~men -0.25 ~men^ -0.13 ~mening -0.11 ~mest 0.33 ~metod 0.11 ~mil -0.06 ~myck -0.06
        ~män -0.21 ~männ -0.06 ~månad -0.06 ~mång 0.38 ~måst 0.44 ~möt -0.07 ~möte -0.29 ~mötena^ -0.12 ~ner -0.07
        ~norm -0.12 ~norr -0.05 ~nu -0.08 ~numer -0.06 ~nya -0.11 ~när -0.07 ~näst -0.09 ~nät -0.07 ~någon -0.20
        ~något -0.16 ~nån -0.12 ~oavsett -0.28 ~och^ -0.40 ~och^att -0.06 ~och^en -0.27 ~också 0.05 ~ofta 0.09
        ~om -0.56 ~ord -0.26 ~organisation 0.11 ~orosanmäl -0.12 ~ort 0.14 ~oss -0.13 ~par 0.25 ~part 0.11 ~pass -0.08
        ~per -0.24 ~planering -0.05 ~pojk -0.06 ~polis -0.15 ~politik -0.43 ~prat 0.38 ~prata^ 0.37 ~privat 0.05
        ~problem 0.27 ~punkt -0.09 ~på -0.29 ~på^ 0.16 ~red -0.30 ~rekryter 0.06 ~rektor -0.35 ~rektorerna^ -0.29
        ~remiss 0.18 ~riktig -0.09 ~ring -0.15 ~runt -0.06 ~rutin -0.15 ~rygg -0.06 ~räck -0.14 ~räk -0.07 ~råd 0.32
        ~rådgiv -0.06 ~sa 0.07 ~sagt -0.17 ~sak -0.08 ~sakn 0.37 ~samebyn -0.05 ~saml -0.06 ~samm -0.59 ~samtyck 0.05
        ~satt -0.10 ~schem -0.22 ~se 0.05 ~sed -0.24 ~sedan^ -0.07 ~sen -0.06 ~ser 0.40 ~ses -0.15 ~sett 0.13
        ~sex -0.16 ~sfi 0.18 ~sida 0.29 ~sig 0.25 ~sin -0.13 ~sitt 0.21 ~sju -0.21 ~sjutton -0.15 ~själv -0.10
        ~ska -0.14 ~skad 0.08 ~skick -0.22 ~skol -0.32 ~skolskötersk 0.33 ~skull -0.18 ~skydd -0.08 ~skylt -0.06
        ~slut -0.18 ~små -0.23 ~småföretag 0.12 ~soc -0.14 ~soc^ -0.06 ~socialtjänst -0.05 ~som 0.22 ~språk -0.06
        ~stan 0.47 ~start 0.12 ~stat -0.06 ~statistik -0.10 ~stockholm 0.06 ~strategi -0.19 ~strategin -0.49
        ~studi 0.21 ~studie^ 0.17 ~studie^och 0.17 ~studievägled 0.08 ~styr 0.13 ~styrels -0.20 ~ställ -0.08
        ~ståend -0.05 ~står -0.06 ~störst 0.09 ~svar -0.50 ~svet -0.07 ~syns 0.19 ~säker -0.08 ~så -0.46 ~sök -0.05
        ~ta 0.23 ~tandläk 0.14 ~tar -0.19 ~tas 0.06 ~telefon -0.07 ~tid -0.11 ~till -1.08 ~timm -0.09 ~tio 0.07
        ~tjej -0.25 ~tre -0.29 ~tre^ -0.06 ~tredjedel -0.11 ~trossamfund 0.05 ~trot 0.07 ~träff 0.11 ~tur -0.10
        ~tyck 0.31 ~typ -0.17 ~tänk 0.33 ~und -0.13 ~unga -0.25 ~unga^ -0.09 ~ungdom -0.08 ~ungdomsråd -0.23
        ~upphandl -0.18 ~ut 0.27 ~utan 0.26 ~utbild 0.14 ~utbildning -0.36 ~utbildning^ -0.13 ~v 0.17 ~va -0.08
        ~vara -0.15 ~vare -0.06 ~varend 0.10 ~varit 0.31 ~varj -0.09 ~vart -0.06 ~veck -0.61 ~vem 0.17 ~vet -0.17
        ~vi -0.11 ~vi^ -0.12 ~vi^har -0.06 ~vi^skulle -0.07 ~vid 0.24 ~vill -0.07 ~väg -0.07 ~vägg 0.13 ~väl -0.11
        ~våld -0.26 ~våra -0.35 ~vård 0.08 ~vårdcentral -0.11 ~yrkesvägled 0.18 ~ä 0.15 ~ägar 0.08 ~äger 0.12
        ~äldr -0.08 ~äldre^ -0.05 ~än 0.07 ~är 0.19 ~å 0.17 ~å^ 0.29 ~år -0.47 ~året -0.15 ~åt -0.05 ~åtminston 0.06
        ~öppettid 0.14 ~öppn 0.05 ~över -0.38 ~överallt 0.32
        """,
        "hindrande": """
        bias -0.36
        board -0.86
        cell 0.03
        comparative -0.11
        early -0.65
        end -2.13
        evaluation -0.14
        first -0.08
        fragment -0.54
        frameCentralAktor -0.68
        frameHindrande -0.38
        frameLansstyrelsen -0.47
        frameNone 0.13
        frameNulage 0.11
        framePadrivande -0.14
        framePrioritering -0.90
        frameSamverkansform -0.49
        frameUtmaning 0.40
        frameUtvecklingsomrade -0.59
        fronted -0.45
        hedged -0.54
        imperative -0.51
        item -0.34
        late 0.84
        later -0.22
        meeting -0.34
        middle 0.24
        modal -0.05
        negation 0.39
        negations 0.48
        next3 -0.18
        number -0.13
        plain -0.60
        prose -0.31
        question 0.25
        quote -0.41
        shortFirst -0.14
        third -0.47
        turn -0.18
        weHave -0.25
        words14 -0.31
        words6 0.07
        wordsMore -0.29
        ~10 -0.14 ~11 -0.05 ~14 -0.14 ~20 -0.26 ~21 0.08 ~34 -0.16 ~7 -0.09 ~9 -0.08 ~a 0.13 ~about -0.05
        ~absolut 0.08 ~ager 0.05 ~aldrig 0.31 ~alla -0.41 ~alla^ -0.11 ~allt 0.23 ~alltid 0.07 ~alltså -0.16
        ~andr -0.08 ~anmäl -0.07 ~anmälning -0.07 ~ann -0.09 ~annons 0.17 ~anställd -0.07 ~anställning 0.05
        ~ansökning -0.23 ~antal 0.16 ~arbet 0.43 ~arbetsgiv 0.17 ~arbetsgivarna^ 0.28 ~arbetsmiljö 0.07 ~arton 0.27
        ~att^ -0.16 ~augusti 0.32 ~av -0.72 ~avtal 0.14 ~bad -0.09 ~bakom -0.17 ~bank 0.11 ~banken^ 0.11 ~bara 0.22
        ~barn -0.30 ~barnmorsk -0.19 ~barnomsorg -0.05 ~behöv -0.11 ~bemanning 0.06 ~ber 0.16 ~beredskap 0.08
        ~berätt -0.11 ~beskriv -0.06 ~beslut 0.07 ~bestämm -0.16 ~betalt -0.06 ~betyg -0.16 ~bil -0.17 ~bild 0.14
        ~billig -0.11 ~blankett -0.06 ~blev -0.21 ~blir 0.12 ~blivit -0.22 ~boend -0.05 ~bok 0.14 ~bokföring -0.05
        ~bolag -0.08 ~bor -0.09 ~bord -0.46 ~bort 0.18 ~bostäd 0.09 ~bransch 0.13 ~brist 0.06 ~broschyr -0.13
        ~brott 0.07 ~bryt -0.10 ~bråk -0.15 ~budg 0.10 ~bussen^ 0.07 ~bygd 0.06 ~bygg 0.18 ~byn -0.22 ~byta 0.14
        ~byts 0.15 ~bära 0.10 ~bättr -0.05 ~båda -0.18 ~börj -0.25 ~chef 0.64 ~chefen^ 0.18 ~cheferna^ 0.07 ~dag 0.19
        ~dagis 0.07 ~dam -0.06 ~de -0.93 ~de^ -0.21 ~decemb 0.21 ~dela 0.13 ~delade^ -0.08 ~delade^turer -0.08
        ~deltid 0.06 ~dem 0.10 ~den -0.07 ~den^ -0.12 ~den^som -0.13 ~dess -0.13 ~dessutom 0.09 ~det -0.26 ~det^ 0.17
        ~det^som -0.11 ~det^är 0.14 ~diakon 0.15 ~digitalt -0.10 ~direkt -0.41 ~dit 0.22 ~drabb 0.10 ~drar 0.07
        ~du 0.14 ~dä -0.08 ~där -0.43 ~däreft 0.07 ~då 0.16 ~dålig 0.06 ~dör 0.06 ~eft -0.08 ~efterfråg 0.12
        ~eftersom 0.08 ~egen -0.11 ~eget -0.14 ~ej 0.30 ~ekonomiskt -0.19 ~elpris 0.08 ~elpriset^ 0.08 ~emot -0.07
        ~en -0.13 ~en^ -0.70 ~en^annan -0.07 ~en^av -0.07 ~enhet -0.13 ~enhetschef 0.05 ~enkät -0.13 ~enlig 0.08
        ~ensam -0.06 ~ensamm -0.08 ~ett -0.08 ~fall -0.12 ~familj 0.13 ~fast 0.07 ~fatt 0.16 ~fel 0.19 ~fem -0.12
        ~femtioårsåld -0.15 ~femton -0.10 ~fick -0.69 ~film -0.06 ~finn -0.22 ~fjol -0.17 ~fjorton 0.06 ~fler -0.49
        ~flest -0.31 ~flick -0.62 ~flickorna^ -0.26 ~flytt 0.27 ~folk 0.23 ~forskning 0.13 ~frisör 0.19 ~fritid 0.06
        ~främst -0.11 ~fråg 0.07 ~funger 0.26 ~fyr -0.17 ~fystest 0.10 ~färdtjänst 0.13 ~färdtjänsten^ 0.16 ~färr 0.10
        ~få 0.41 ~får 0.23 ~fått -0.09 ~för 0.12 ~fördel 0.07 ~fördelning -0.14 ~före 0.14 ~förening 0.06
        ~förlor -0.10 ~förr -0.08 ~förskol -0.16 ~först -0.19 ~först^ -0.07 ~förstås 0.08 ~föräldr -0.10
        ~föräldraledig 0.23 ~gav -0.28 ~ge -0.07 ~gemensamm -0.13 ~genus 0.16 ~ges 0.05 ~gick -0.18 ~gjord 0.11
        ~glömm 0.21 ~glömt 0.16 ~grann 0.08 ~gratis -0.20 ~grej -0.07 ~grundskol -0.13 ~grupp -0.18 ~gymnasi -0.07
        ~gäst -0.13 ~gå 0.13 ~gång 0.13 ~går 0.09 ~gör -0.10 ~ha -0.14 ~hade -0.10 ~haft 0.23 ~hall 0.06 ~halltid 0.15
        ~halv 0.09 ~hamn 0.07 ~han -0.37 ~hand -0.10 ~handled -0.15 ~handlägg 0.37 ~har 0.23 ~hat -0.06 ~hatet^ -0.11
        ~hed -0.12 ~hela 0.10 ~hell -0.12 ~hellr 0.15 ~helt -0.11 ~heltid 0.21 ~hemlig 0.20 ~hemm -0.11
        ~hemtjänst -0.12 ~henn 0.25 ~hinn 0.24 ~hit 0.28 ~hjälp 0.32 ~hon -0.42 ~hon^ -0.06 ~hopp -0.37 ~hos 0.12
        ~hund 0.06 ~hur 0.07 ~hus -0.23 ~hyr 0.06 ~hälft -0.20 ~hämt -0.06 ~hänt -0.09 ~hänvis 0.22 ~här 0.06
        ~håll -0.42 ~högr -0.22 ~högt -0.20 ~höra -0.06 ~i^ -0.40 ~ibland 0.11 ~ihop -0.17 ~in -0.27 ~inbjud 0.10
        ~industri -0.07 ~infört -0.32 ~inga 0.29 ~ingen^ -0.09 ~inn -0.08 ~inom -0.12 ~int -0.23 ~inte 0.20
        ~introduktion -0.09 ~it -0.05 ~jag -0.09 ~jag^ -0.07 ~jo 0.11 ~jobb -0.09 ~jour -0.09 ~journal 0.21
        ~journalen^ 0.16 ~journalsystem 0.08 ~ju 0.21 ~jurist -0.29 ~jämn -0.11 ~jämställd 0.13 ~kall -0.12
        ~kallels -0.12 ~kan -0.08 ~karl 0.15 ~kartlägg -0.09 ~kill -0.49 ~killar^ -0.28 ~klar 0.05 ~klock 0.22
        ~knack -0.14 ~kock -0.10 ~kod 0.16 ~koll 0.08 ~kolleg -0.06 ~kom -0.24 ~komm 0.58 ~kommit -0.08 ~kommun 0.17
        ~kommunal 0.08 ~kommunerna^ 0.08 ~kontakt 0.18 ~kontor 0.06 ~kontrakt -0.06 ~korridor -0.08 ~kost 0.46
        ~kraft -0.10 ~kran -0.16 ~krav 0.11 ~krig -0.22 ~kron 0.11 ~kräv 0.23 ~krävd -0.14 ~kultur 0.11 ~kun -0.05
        ~kund 0.21 ~kuratorn -0.09 ~kuratorn^ -0.07 ~kurs -0.14 ~kv -0.07 ~kvar -0.27 ~kvartal -0.11 ~kvin -0.13
        ~kvinn -0.93 ~kvinnlig -0.10 ~kvinnojour -0.09 ~kvinnorna^ -0.06 ~kvot -0.05 ~kväll -0.12 ~kyrk -0.14
        ~kyrkoråd 0.21 ~känn 0.14 ~kön -0.10 ~köpt -0.05 ~köra -0.53 ~la -0.07 ~lag 0.16 ~larm -0.16 ~ledning 0.15
        ~ledningsgrupp -0.15 ~leds -0.10 ~lektion -0.13 ~leverantör 0.08 ~ligg -0.15 ~list -0.20 ~lit 0.19 ~lokal 0.11
        ~lokalt 0.09 ~lyft -0.06 ~lägg 0.09 ~länet -0.14 ~länets^ -0.10 ~länsstyrels -0.17 ~länsstyrelsen^borde -0.05
        ~lär -0.11 ~lära -0.06 ~lärarna^ 0.27 ~lärd -0.09 ~läs -0.10 ~läsa -0.21 ~lätt 0.11 ~låg 0.07 ~lång -0.24
        ~lön -0.13 ~lösning 0.09 ~m -0.14 ~mall 0.27 ~mamm -0.79 ~mark 0.28 ~marknadsför 0.06 ~maskin 0.32 ~mat 0.18
        ~med -0.07 ~med^ 0.15 ~medarbet 0.32 ~mejl -0.06 ~mell 0.12 ~men -0.12 ~mest -0.06 ~mil 0.06 ~miljon 0.20
        ~mindr 0.08 ~minn 0.05 ~minut 0.43 ~mitt 0.37 ~mobil 0.29 ~money 0.53 ~mot 0.06 ~mottagning -0.09 ~myck 0.34
        ~män -0.40 ~männ -0.17 ~märk 0.24 ~mäta 0.08 ~mån 0.09 ~månad -0.05 ~möt 0.14 ~möte 0.06 ~mötena^ 0.18
        ~mötena^är 0.19 ~nattskift -0.11 ~ned 0.09 ~nej 0.36 ~ner -0.40 ~ni -0.08 ~nio 0.12 ~nog 0.10 ~noll 0.09
        ~norr 0.39 ~nu -0.63 ~numer 0.05 ~numr 0.19 ~ny -0.10 ~nya -0.19 ~nämn -0.14 ~när^ -0.08 ~näringsliv -0.10
        ~näst -0.21 ~nät -0.06 ~nätt -0.22 ~nätverk -0.35 ~någon -0.42 ~något 0.33 ~någr -0.07 ~nån -0.13 ~når -0.15
        ~o -0.08 ~och -0.10 ~och^ -0.05 ~och^att -0.06 ~och^sen 0.28 ~också 0.06 ~of 0.38 ~olik 0.20 ~om 0.09
        ~omsättning 0.05 ~ordför -0.22 ~ork 0.12 ~ort 0.13 ~oss -0.37 ~papp -0.74 ~pappor^ -0.16 ~par -0.10 ~peng 0.10
        ~pension -0.33 ~per 0.41 ~personal 0.08 ~perspektiv 0.08 ~plan -0.12 ~planer 0.14 ~plat -0.11 ~plats 0.06
        ~plus -0.06 ~plötslig -0.06 ~pojk -0.31 ~pojkar^ -0.07 ~policy 0.39 ~polis 0.25 ~polisen^har 0.21
        ~politik 0.05 ~prat -0.25 ~pris 0.10 ~procent -0.51 ~projekt 0.21 ~prov 0.08 ~präst 0.13 ~publik -0.05
        ~pärm 0.05 ~på -0.41 ~på^ 0.11 ~rad 0.12 ~rakt -0.05 ~rast -0.22 ~red 0.22 ~region -0.07 ~registerutdrag 0.07
        ~rekryter 0.43 ~remiss 0.32 ~ren 0.33 ~rest -0.24 ~resultat 0.11 ~riktig -0.31 ~ring -0.88 ~riskbedömning 0.06
        ~rum -0.09 ~rumm 0.05 ~runt -0.35 ~rut 0.16 ~ruta 0.07 ~rutin -0.09 ~rygg -0.13 ~räk -0.06 ~räkn 0.42
        ~rätt -0.13 ~råd -0.07 ~röst 0.06 ~sak -0.17 ~sakn 0.27 ~samebyn -0.11 ~samm 0.15 ~samråd -0.08
        ~samtidig -0.12 ~samverk 0.10 ~satsning 0.24 ~satt -0.15 ~se -0.10 ~sed -0.49 ~sen 0.16 ~sent -0.06 ~ser 0.15
        ~sex 0.20 ~sida -0.07 ~sig -0.23 ~sina -0.09 ~sist -0.19 ~sju 0.16 ~sju^ 0.30 ~sjuk -0.15 ~sjukskriv -0.07
        ~sjukskrivning -0.09 ~sjuttio -0.05 ~själv -0.41 ~sjätt -0.12 ~ska 0.50 ~sker 0.05 ~skick 0.09 ~skift -0.07
        ~skiftlag -0.11 ~skog 0.11 ~skol -0.14 ~skratt 0.21 ~skrev -0.07 ~skriv 0.42 ~skull -0.31 ~skylt -0.10
        ~skäl 0.06 ~skärm -0.08 ~slut 0.18 ~släpp 0.26 ~slår 0.07 ~smitt 0.07 ~små 0.09 ~soc 0.08 ~soc^ 0.12
        ~socialtjänst 0.42 ~socialtjänsten^ 0.24 ~som -0.28 ~som^ 0.08 ~somm 0.27 ~son -0.05 ~språk -0.28 ~stadg 0.10
        ~stan -0.08 ~stann 0.12 ~stark -0.18 ~start -0.13 ~statsbidrag 0.40 ~stockholm 0.30 ~stor -0.05 ~storlek 0.09
        ~stress -0.07 ~styck -0.05 ~styr 0.14 ~stämm 0.14 ~står -0.16 ~stöd 0.20 ~störst -0.13 ~sundsvall 0.11
        ~svår -0.07 ~svårt -0.09 ~syns -0.47 ~system -0.07 ~säg 0.08 ~säga -0.22 ~säker 0.26 ~sälj -0.09 ~säng -0.09
        ~säsong 0.12 ~sätt 0.20 ~så 0.57 ~sånt 0.08 ~söderut -0.05 ~sök 0.15 ~söka 0.13 ~söks 0.10 ~tack 0.22
        ~tafs -0.15 ~tag 0.07 ~tala -0.09 ~tapp -0.05 ~telefon -0.06 ~termin -0.15 ~test -0.07 ~the -0.08 ~tid 0.33
        ~till -0.08 ~tillbak -0.11 ~tillgång 0.12 ~timm 0.11 ~tio -0.24 ~tiond -0.13 ~tjej -0.42 ~tjejerna^ -0.17
        ~tjänst 0.23 ~tog 0.19 ~tolk 0.27 ~tolv -0.16 ~ton -0.05 ~trakasseri -0.15 ~tre 0.25 ~trean -0.08
        ~trettio -0.31 ~trevlig 0.06 ~trossamfund 0.26 ~trot -0.08 ~trygg 0.06 ~träff -0.15 ~trän -0.09 ~två -0.51
        ~två^ -0.15 ~tystnadsplikt 0.11 ~tystnadsplikten^ 0.06 ~tänk -0.06 ~ukrai -0.16 ~umeå 0.24 ~und -0.16
        ~underskötersk -0.35 ~undersköterskorna^ -0.30 ~unga -0.19 ~unga^ -0.07 ~ungdom -0.16 ~ungefär -0.05
        ~upp -0.35 ~uppfatt 0.06 ~uppgift 0.15 ~upphandl 0.18 ~upphandling 0.09 ~ut -0.09 ~utan -0.42 ~utanför 0.10
        ~utbilda^ -0.06 ~utbildning -0.07 ~ute 0.06 ~utredning 0.17 ~utrustning -0.06 ~utsatt -0.17 ~utöv -0.21
        ~va 0.08 ~vad^ 0.10 ~vaktmäst -0.37 ~val 0.09 ~valberedning 0.11 ~valberedningen^ 0.10 ~vald -0.09 ~var -0.71
        ~vara -0.09 ~varandr 0.18 ~varann -0.07 ~varit 0.17 ~varj -0.18 ~varje^ 0.14 ~vart -0.19 ~veck -0.35 ~vi 0.12
        ~vi^ -0.08 ~vi^ser -0.14 ~vi^är 0.09 ~vid -0.08 ~vikari -0.08 ~vill 0.07 ~vint 0.18 ~vis -0.08 ~viss -0.22
        ~visst -0.08 ~volontär -0.06 ~vux -0.34 ~vänd -0.11 ~vänt -0.24 ~värst 0.07 ~våg -0.13 ~våld -0.63 ~vår -0.14
        ~våra 0.15 ~våra^ 0.21 ~vård -0.08 ~who -0.05 ~äga 0.17 ~äldr -0.43 ~äldre^ -0.22 ~äldre^kvinnor -0.18
        ~ämne -0.08 ~än 0.19 ~ändr 0.37 ~ändå -0.09 ~är 0.15 ~ärend -0.22 ~å 0.07 ~å^ -0.13 ~åklag -0.10 ~år -0.20
        ~åtta -0.21 ~öpp -0.18 ~öppn 0.06 ~öppna^ -0.16 ~öppna^förskolan -0.16 ~över -0.27 ~övrig 0.19
        """,
        "lansstyrelsens-roll": """
        bias -0.50
        board 1.26
        cell -0.05
        comparative -0.10
        early -0.58
        evaluation -0.35
        first -0.44
        fragment 0.15
        frameCentralAktor -0.02
        frameHindrande -0.67
        frameLansstyrelsen 1.48
        frameNone -1.16
        frameNulage -0.79
        framePadrivande -0.90
        framePrioritering -0.43
        frameSamverkansform 0.65
        frameUtmaning -0.64
        frameUtvecklingsomrade 0.20
        fronted -0.50
        hedged 0.19
        imperative 1.13
        item -0.62
        late -0.52
        later -0.18
        meeting -0.59
        middle -0.46
        modal -0.16
        negation -0.38
        negations -0.21
        next3 0.18
        number -0.53
        plain -0.91
        prose -0.17
        question -0.03
        quote 0.22
        shortFirst 0.11
        third -0.26
        turn -0.54
        weHave -0.02
        words14 -0.72
        words6 0.31
        wordsMore -1.22
        ~140 -0.06 ~31 -0.08 ~38 -0.06 ~8 -0.08 ~aldrig -0.10 ~all 0.07 ~allt 0.07 ~alltså -0.07 ~arbet -0.06
        ~att 0.40 ~att^ 0.17 ~att^de 0.35 ~av -0.19 ~avdelning -0.11 ~avgör -0.15 ~bank -0.09 ~barn -0.07 ~behöv -0.05
        ~belysning -0.05 ~besök -0.08 ~betal -0.08 ~bil -0.05 ~bjud 0.39 ~bland -0.27 ~bli 0.26 ~blir -0.05 ~bra -0.09
        ~broschyr 0.09 ~bråk -0.05 ~busshållplats -0.05 ~bygg -0.23 ~bör 0.08 ~börj 0.44 ~chef -0.10 ~dag -0.09
        ~de -0.18 ~de^ 0.15 ~dela -0.06 ~dem -0.13 ~den -0.12 ~den^ 0.08 ~det 0.27 ~det^ -0.09 ~djur 0.06 ~där -0.28
        ~då -0.11 ~eft -0.08 ~elva 0.22 ~en -0.30 ~en^ -0.08 ~enda -0.07 ~enkät 0.50 ~fack -0.07 ~fast -0.11
        ~finn -0.14 ~flick -0.08 ~folk -0.12 ~främst -0.07 ~fråg -0.27 ~från 0.33 ~funger -0.07 ~fyra -0.06 ~får -0.09
        ~följ 0.09 ~för -0.12 ~förklar 0.06 ~ge 0.12 ~gemensam -0.06 ~ger 0.13 ~grupp -0.12 ~guld 0.14 ~gär 0.12
        ~gång 0.12 ~går -0.10 ~gård 0.06 ~gör 0.27 ~gör^ 0.14 ~gör^om -0.06 ~han -0.06 ~handlägg -0.18 ~har 0.10
        ~hed 0.37 ~hela 0.21 ~henn -0.11 ~hit 0.22 ~hjälp 0.09 ~hon^ -0.06 ~hos -0.05 ~hur -0.05 ~häls 0.14 ~håll 0.07
        ~i -0.26 ~ifrå 0.12 ~ihop 0.20 ~in 0.20 ~ing -0.34 ~ingen^ -0.18 ~insats 0.05 ~inte -0.05 ~ja -0.06 ~jobb 0.07
        ~journal -0.13 ~ju 0.13 ~juli 0.34 ~jämför 0.35 ~jämställd 0.15 ~kan 0.40 ~kart 0.05 ~kill -0.14 ~kom 0.10
        ~kom^ 0.16 ~komm 0.11 ~kommun 0.21 ~koppl 0.07 ~krav -0.27 ~krav^ -0.22 ~krog -0.08 ~krogarna^ -0.08 ~kun 0.08
        ~kund 0.05 ~kvin -0.30 ~kvinn -0.30 ~kvinnlig -0.07 ~kvot -0.09 ~kår -0.08 ~kåren^ -0.08 ~kök 0.10 ~list 0.36
        ~lst 0.32 ~lst^ 0.32 ~lst^kan 0.07 ~läkt -0.05 ~län 0.15 ~länsstyrels 0.31 ~länsstyrelsen^ 0.09
        ~länsstyrelsen^kan 0.10 ~lär -0.06 ~läsa -0.11 ~lönekartläggning 0.08 ~mamm -0.13 ~man 0.13 ~med -0.19
        ~men -0.06 ~men^ 0.07 ~mil 0.19 ~myndig 0.07 ~män -0.09 ~mån 0.19 ~måst -0.06 ~ni 0.06 ~när -0.06 ~näst -0.09
        ~någon -0.06 ~något -0.13 ~och -0.13 ~och^ 0.11 ~och^att -0.06 ~också 0.24 ~offentlig -0.19 ~om -0.18
        ~ord 0.41 ~oss 0.40 ~papp -0.06 ~peng 0.09 ~per -0.12 ~person -0.06 ~personal 0.08 ~pojk -0.05 ~polis -0.07
        ~politik 0.09 ~prat -0.12 ~prata^ -0.06 ~projekt -0.07 ~publicer 0.33 ~på -0.30 ~region -0.07 ~regl 0.07
        ~relation -0.05 ~rutin 0.28 ~räk 0.23 ~räkn -0.05 ~räkna^ 0.15 ~sa -0.08 ~sagt -0.08 ~saml 0.08 ~samla^ 0.07
        ~samm 0.30 ~samtyck -0.05 ~schem -0.06 ~se 0.07 ~sed -0.06 ~ser -0.12 ~sfi -0.08 ~sid 0.06 ~siffr 0.05
        ~sig -0.11 ~sin -0.10 ~sju -0.06 ~själv 0.10 ~skick 0.49 ~skol -0.12 ~skrivit 0.07 ~skydd -0.10 ~skylt 0.57
        ~slut 0.27 ~små 0.15 ~som -0.28 ~språk 0.57 ~stan -0.09 ~start -0.06 ~strategin 0.50 ~styrels 0.42
        ~ställ -0.21 ~säga 0.09 ~sätt 0.36 ~sätt^ 0.31 ~så 0.46 ~tar -0.07 ~tid -0.14 ~tidig 0.12 ~tillägg -0.06
        ~timm -0.07 ~tio 0.54 ~tjej -0.15 ~tjugo -0.08 ~tre -0.10 ~tre^av -0.19 ~tryck 0.47 ~tvärtom -0.17 ~två -0.23
        ~tänk -0.06 ~unga -0.09 ~ungdomsråd -0.13 ~upphandling -0.21 ~uppåt 0.05 ~ut 0.13 ~utan 0.15 ~utbild -0.06
        ~utbildning 0.08 ~vad 0.22 ~var^ 0.06 ~vara -0.09 ~varj -0.09 ~veck -0.07 ~vem -0.10 ~vi -0.15 ~vi^har 0.15
        ~vill -0.20 ~villk 0.45 ~visa 0.06 ~väg -0.10 ~vägg -0.05 ~våra 0.06 ~är -0.35 ~även 0.05 ~å -0.06 ~år -0.11
        ~åt 0.08 ~över -0.07
        """,
        "nulage": """
        bias -0.39
        board -0.37
        cell 0.14
        comparative 0.13
        early 1.51
        end -1.41
        evaluation 0.17
        first 0.45
        fragment -0.26
        frameCentralAktor 0.33
        frameHindrande -0.11
        frameLansstyrelsen -0.15
        frameNone -0.14
        frameNulage -0.48
        framePadrivande -1.01
        framePrioritering 0.15
        frameSamverkansform -1.05
        frameUtmaning -0.54
        frameUtvecklingsomrade -0.61
        fronted -0.25
        hedged -0.98
        imperative -0.41
        item -0.24
        late -0.52
        later -0.93
        meeting -0.58
        middle -0.48
        modal -1.22
        negation -0.46
        negations -0.39
        next3 -0.19
        number 0.52
        plain -0.08
        prose -0.47
        quote -0.37
        shortFirst 0.09
        third 0.37
        turn -0.11
        weHave 0.16
        words14 -0.26
        words6 -0.22
        wordsMore -0.23
        ~10 -0.13 ~11 -0.16 ~14 -0.12 ~2 0.18 ~2019 0.12 ~26 -0.05 ~30 0.07 ~31 0.10 ~50 -0.16 ~7 0.07 ~70 0.07
        ~900 0.06 ~93 -0.13 ~aktiv 0.07 ~akut -0.11 ~aldrig -0.06 ~alla 0.36 ~alla^ 0.46 ~alls -0.25 ~allt 0.29
        ~alltid 0.20 ~almi 0.09 ~almi^ 0.07 ~andr -0.24 ~anmält -0.10 ~ann 0.13 ~annar -0.09 ~annons -0.26
        ~anställd 0.46 ~arbetsgiv -0.08 ~att -0.46 ~att^ -0.10 ~att^det -0.19 ~av 0.94 ~av^ 0.35 ~avdelning 0.07
        ~avgör -0.05 ~axl -0.15 ~bakom 0.43 ~bank -0.07 ~banken^ -0.10 ~bara -0.47 ~barn 0.16 ~barnen^ 0.08
        ~behandl -0.07 ~behöv -0.23 ~ber -0.06 ~beroend -0.10 ~beslut -0.13 ~besök 0.35 ~betal -0.70 ~betald -0.13
        ~betyg 0.48 ~bibliotek -0.49 ~bil 0.20 ~bild -0.23 ~bit 0.05 ~bland 0.16 ~bland^ 0.06 ~blev -0.23 ~bli -0.13
        ~blir -0.31 ~blåmärk -0.65 ~boend -0.05 ~bokföring 0.10 ~bolag 0.06 ~bord -0.15 ~bort -0.11 ~bostäd -0.06
        ~bra^ 0.16 ~brod 0.06 ~broschyr 0.22 ~bryr 0.06 ~bygg -0.12 ~byt -0.24 ~bättr 0.10 ~båda -0.08 ~börj -0.17
        ~chef -0.07 ~cheferna^ -0.09 ~dag -0.05 ~damlag -0.05 ~de 0.13 ~de^ 0.16 ~de^flesta 0.22 ~de^har 0.22
        ~de^kvinnor -0.16 ~de^som -0.06 ~de^äldre -0.09 ~delade^ 0.07 ~delade^turer 0.07 ~deltid -0.10 ~dem -0.13
        ~den^ -0.08 ~den^som -0.05 ~dess -0.14 ~det -0.30 ~det^ -0.46 ~det^hon -0.17 ~det^som -0.07 ~det^är 0.05
        ~distan 0.44 ~dom -0.32 ~dott 0.12 ~drift 0.12 ~du 0.07 ~dä -0.13 ~där 0.13 ~då^ 0.21 ~dålig 0.22 ~dömd -0.12
        ~dör 0.06 ~eft -0.09 ~eftersom 0.07 ~eftervåld -0.09 ~egen -0.05 ~eget -0.08 ~egna 0.35 ~elev 0.20
        ~elevhäls -0.08 ~elevråd 0.08 ~ell 0.29 ~elva 0.06 ~en 0.07 ~en^ -0.10 ~enda 0.15 ~enhet 0.08 ~enkel -0.17
        ~ens 0.11 ~ensam 0.06 ~ersättning 0.16 ~fack -0.14 ~facket^ -0.05 ~fall -0.22 ~familj -0.08 ~familjerätt -0.06
        ~fast -0.30 ~fatt -0.06 ~fem 0.32 ~femtio -0.13 ~femton 0.31 ~fick -0.10 ~film -0.69 ~fjol 0.16 ~fjorton 0.10
        ~fler -0.06 ~fler^ -0.13 ~flest 0.61 ~flick 0.38 ~flickor^ -0.09 ~folk -0.17 ~form -0.13 ~fortfar -0.11
        ~fram 0.25 ~frisör -0.10 ~fritid 0.08 ~frivillig 0.28 ~fruntimm 0.06 ~främst -0.13 ~fråg -0.41 ~från -0.27
        ~funger 0.08 ~funktion 0.23 ~fyr -0.05 ~fyra 0.40 ~fyra^ 0.23 ~fyrtio 0.15 ~fäd -0.06 ~få -0.64 ~får -0.41
        ~fått -0.07 ~för -0.51 ~förbi 0.13 ~fördelning 0.31 ~före -0.18 ~förekomm -0.09 ~föremål -0.10 ~förening 0.43
        ~företag 0.12 ~förhör -0.08 ~förlor -0.10 ~förskollär -0.06 ~först -0.14 ~förtroendevald -0.07 ~föräldr -0.07
        ~genom -0.06 ~ger -0.10 ~ges 0.36 ~ggr -0.06 ~gjord -0.05 ~grabb -0.09 ~grad -0.09 ~grann -0.22 ~gratis -0.06
        ~grundskol 0.33 ~gubb -0.40 ~gymnasi -0.14 ~gär -0.06 ~gäst -0.08 ~gå -0.25 ~gång -0.27 ~gått 0.25 ~gör 0.18
        ~gör^ -0.06 ~göra -0.17 ~hade 0.14 ~haft -0.11 ~halltid -0.17 ~halv -0.18 ~hamn -0.10 ~han -0.66
        ~handlägg -0.09 ~hans 0.13 ~har -0.15 ~hedersförtryck 0.19 ~hela -0.15 ~hem 0.14 ~hemm -0.07 ~hemtjänst -0.08
        ~henn -0.15 ~herrlag -0.10 ~hinn -0.09 ~histori -0.16 ~hit -0.10 ~hon^ 0.12 ~hon^har 0.08 ~honom 0.29
        ~hopp -0.11 ~hos -0.07 ~hot -0.14 ~hund 0.11 ~hunnit -0.22 ~hur -0.40 ~hushåll 0.09 ~hyr -0.18 ~häls -0.23
        ~här -0.53 ~härifrå -0.31 ~håll 0.10 ~hållit 0.08 ~hör -0.11 ~höra -0.24 ~i -0.07 ~i^ledningsgruppen 0.08
        ~ibland 0.05 ~ideell 0.06 ~igen -0.15 ~in 0.26 ~infört 0.24 ~ing -0.22 ~inga -0.42 ~ingen^ 0.20
        ~ingenjör -0.05 ~inköp -0.07 ~inn -0.19 ~inom 0.30 ~int -0.16 ~inte -0.18 ~inte^ 0.07 ~is -0.05 ~it -0.08
        ~ja 0.24 ~ja^ 0.07 ~jag -0.07 ~jag^ -0.26 ~jag^har 0.05 ~jobb -0.28 ~jobbig -0.07 ~jour -0.11 ~journal -0.06
        ~journalen^ -0.11 ~ju -0.29 ~just 0.24 ~jämför -0.10 ~jämn 0.28 ~jämställd 0.24 ~kan -0.23 ~kansk 0.10
        ~kass 0.14 ~kassör 0.10 ~kill 0.51 ~killar^ -0.16 ~klock 0.10 ~kock 0.12 ~kod -0.15 ~kolleg -0.20 ~kom -0.20
        ~komm -0.36 ~kommit 0.24 ~kommunen^ 0.06 ~korridor -0.07 ~kost -0.09 ~kr -0.26 ~kropp -0.19 ~kräv 0.14
        ~kun -0.37 ~kund 0.07 ~kuratorn -0.26 ~kurs -0.18 ~kv^ -0.20 ~kvar 0.09 ~kvin 0.63 ~kvinn 0.67 ~kvinnor^ -0.25
        ~kvinnor^i -0.08 ~kvinnor^med -0.10 ~kvinnor^tar -0.07 ~kvinnorna^ -0.07 ~kvot -0.06 ~kväll -0.10 ~känn 0.32
        ~kö -0.15 ~kön -0.20 ~könsuppdel 0.07 ~kör 0.15 ~köra -0.21 ~lag -0.23 ~lamp -0.08 ~larm 0.17
        ~ledningsgrupp 0.11 ~lev 0.14 ~levt 0.08 ~ligg 0.10 ~lika -0.10 ~lika^ -0.19 ~list -0.30 ~lyft -0.07
        ~lägst -0.08 ~läk 0.05 ~län -0.12 ~länet -0.14 ~länsstyrels -0.18 ~länsstyrelsen^ -0.20
        ~länsstyrelsen^har -0.20 ~lär -0.21 ~lära -0.15 ~läs -0.35 ~läsa -0.09 ~lån 0.21 ~lås 0.11 ~lön 0.17
        ~lön^ 0.05 ~lönekartläggning 0.08 ~man -0.07 ~man^ -0.22 ~manlig -0.11 ~maskin -0.16 ~med -0.41 ~medl 0.05
        ~medlemm 0.17 ~mell -0.11 ~men 0.18 ~men^ 0.15 ~mer 0.16 ~mest 0.40 ~mig 0.09 ~mil -0.23 ~min 0.19 ~min^ 0.22
        ~minst 0.07 ~minut -0.17 ~mitt -0.09 ~mot -0.07 ~myck 0.06 ~män 0.17 ~männ 0.26 ~männen^ -0.10
        ~männen^kommer -0.09 ~mät 0.10 ~mäta -0.20 ~mätning 0.48 ~mål 0.06 ~mår 0.27 ~möt 0.11 ~möte -0.07 ~natt -0.07
        ~nattskift 0.09 ~ned 0.24 ~nej -0.26 ~nej^ -0.13 ~ner -0.22 ~nio 0.16 ~nivå 0.17 ~nu 0.49 ~numer -0.10
        ~ny -0.15 ~nämn 0.11 ~nämnd 0.16 ~när -0.29 ~när^ -0.11 ~nära 0.10 ~närm -0.27 ~näst 0.53 ~nätverk 0.21
        ~nätverket^ 0.22 ~nå -0.12 ~något -0.06 ~någr -0.22 ~nån -0.15 ~når -0.06 ~oavsett -0.06 ~och -0.27
        ~och^ -0.07 ~och^så -0.21 ~också -0.06 ~offentlig -0.11 ~ofta 0.20 ~om -0.10 ~omklädningsrumm -0.20
        ~områd -0.12 ~ont -0.54 ~ord -0.11 ~ordf 0.10 ~ordför 0.17 ~ork 0.24 ~oro 0.11 ~oss 0.13 ~papp -0.11 ~par 0.21
        ~parti 0.05 ~partigräns -0.06 ~patrull -0.06 ~peng -0.14 ~pension -0.30 ~per -0.30 ~person 0.13
        ~personal -0.14 ~personal^ -0.35 ~plat -0.06 ~plugg 0.18 ~pojk -0.50 ~pojkarna^ -0.30 ~pojkarnas^ -0.08
        ~politik -0.17 ~prat -0.22 ~procent 0.05 ~professor 0.10 ~programm 0.14 ~projekt 0.06 ~prov 0.28 ~punkt 0.39
        ~på -0.28 ~på^ 0.37 ~rad 0.10 ~rast 0.31 ~red -0.28 ~region -0.19 ~regional 0.09 ~registerutdrag 0.12
        ~rekord 0.07 ~rekryter -0.33 ~relation 0.25 ~resenär -0.06 ~rest -0.07 ~rik 0.06 ~rikt -0.07 ~risk 0.12
        ~rumm 0.05 ~runt 0.27 ~ruta 0.07 ~rutin^ 0.11 ~rygg 0.10 ~räck -0.07 ~rädsl -0.20 ~räkn -0.05 ~råd -0.10
        ~rådet^ 0.12 ~rösträtt 0.05 ~sa 0.07 ~sade 0.39 ~sagt -0.13 ~sakn -0.05 ~samling -0.10 ~samm -0.09
        ~samråd -0.31 ~samtal 0.26 ~satt -0.10 ~sed 0.22 ~sekretess -0.08 ~sekretessen^ -0.06 ~sen 0.11 ~sent -0.22
        ~ser 0.19 ~sex 0.14 ~sid 0.31 ~sig 0.18 ~sin -0.23 ~sina -0.07 ~sitt -0.09 ~sju -0.05 ~sjukfrånvaron 0.14
        ~sjuktal -0.16 ~sjutton 0.13 ~själv 0.09 ~ska -0.70 ~skift -0.08 ~skillnad 0.16 ~skog -0.19 ~skol -0.28
        ~skrik 0.05 ~skriv -0.39 ~skull -0.41 ~skyddade^ 0.19 ~skyddade^boenden 0.22 ~skämt -0.12 ~sköt 0.17
        ~slit -0.39 ~slut -0.16 ~slår -0.34 ~snabb -0.25 ~snack -0.09 ~snitt 0.21 ~snittåld 0.06 ~som -0.39
        ~sommarjobb -0.09 ~stan 0.10 ~stann -0.22 ~start 0.38 ~statistik -0.12 ~stockholm -0.07 ~stryk -0.24
        ~styck 0.07 ~styrels 0.23 ~städ -0.09 ~ställ -0.10 ~står 0.33 ~störst 0.10 ~svårt -0.13 ~syst 0.14
        ~system -0.39 ~säg -0.30 ~säker -0.10 ~säll 0.10 ~sämr -0.12 ~sätt -0.06 ~så -0.15 ~så^ 0.32 ~sånt 0.05
        ~sök 0.09 ~söka -0.05 ~sömn 0.09 ~sön -0.06 ~tafs -0.25 ~tag -0.18 ~tal 0.06 ~tala 0.43 ~tandläk -0.06
        ~tar -0.44 ~teknisk -0.39 ~telefon -0.25 ~terapeut 0.12 ~test 0.20 ~the -0.08 ~tid -0.08 ~till 0.20
        ~till^ -0.25 ~tillbak 0.11 ~tillgänglig 0.21 ~tillägg -0.05 ~timm 0.26 ~tio -0.13 ~tjej 0.28 ~tjejer^ 0.07
        ~tjugo -0.17 ~tjugotvå 0.22 ~tjänst -0.08 ~tolv 0.25 ~ton -0.11 ~tre^ 0.20 ~tredjedel 0.12 ~trettio 0.06
        ~trettiotvå 0.21 ~tretton 0.05 ~tror -0.23 ~träff -0.32 ~tur 0.11 ~tus 0.07 ~tving -0.07 ~tvärtom 0.08
        ~två 0.23 ~två^ 0.12 ~tvåhundr 0.16 ~tyck -0.37 ~tyst 0.29 ~tänk -0.31 ~tänkt -0.09 ~umeå 0.06 ~und 0.25
        ~unga 0.13 ~ungdom 0.07 ~ungdomsmottagning 0.06 ~ungdomsråd -0.09 ~ungefär 0.26 ~ungefär^ 0.05 ~upp -0.10
        ~uppdel 0.11 ~uppdrag -0.07 ~uppg -0.08 ~ut 0.06 ~utan 0.26 ~utbild -0.07 ~utbildning -0.42 ~utländsk -0.15
        ~utveckl 0.06 ~va 0.11 ~vad -0.56 ~vaktmäst 0.28 ~val 0.21 ~vanlig 0.13 ~var 0.19 ~var^ 0.09 ~var^fjärde 0.05
        ~vara -0.31 ~varandr -0.11 ~varann 0.06 ~varav 0.05 ~varit 0.15 ~varj -0.16 ~vartann 0.09 ~veck 0.29
        ~vem -0.07 ~vet -0.38 ~veta 0.20 ~vi -0.20 ~vi^ 0.20 ~vi^behöver -0.24 ~vi^har -0.10 ~vi^ä 0.06 ~vi^är 0.13
        ~vid 0.12 ~vilk 0.59 ~vill 0.52 ~vintr 0.06 ~visst 0.10 ~vux 0.24 ~väg -0.23 ~vägg -0.10 ~vägr -0.14
        ~väl -0.22 ~välj -0.12 ~vänd 0.19 ~vänt -0.13 ~väntetid -0.25 ~värst -0.13 ~våld 0.48 ~våld^ -0.27 ~vår 0.15
        ~våra 0.09 ~våra^ -0.15 ~wom -0.07 ~yngr 0.12 ~yngst 0.09 ~ä 0.27 ~äger 0.07 ~äldr -0.45 ~ändr -0.45
        ~ändå -0.06 ~är 0.31 ~ärend 0.24 ~ärlig 0.12 ~å 0.23 ~å^ -0.05 ~å^så -0.08 ~året 0.10 ~årskur -0.10 ~åt -0.19
        ~åtminston 0.07 ~åtta -0.16 ~åtta^ 0.12 ~åtta^av 0.12 ~öpp -0.09 ~över -0.25 ~övrig -0.05
        """,
        "padrivande": """
        bias -0.50
        cell -0.40
        comparative 0.30
        early -1.27
        end -0.08
        evaluation 0.05
        first -0.35
        fragment -0.35
        frameCentralAktor -0.32
        frameHindrande 0.76
        frameLansstyrelsen -0.25
        frameNone -0.09
        frameNulage -0.15
        framePrioritering -1.58
        frameSamverkansform -0.77
        frameUtmaning -0.38
        frameUtvecklingsomrade -0.28
        fronted 0.20
        hedged -2.01
        imperative -0.86
        item 0.04
        late 0.59
        later -0.37
        meeting 0.03
        middle -0.68
        modal -0.58
        negation -0.42
        negations -0.20
        next3 -0.44
        number -0.41
        plain 0.06
        prose -0.43
        question -0.26
        quote 0.05
        third -0.33
        turn -0.38
        weHave -1.35
        words14 -0.38
        words6 -0.44
        wordsMore -0.19
        ~10 0.24 ~11 0.15 ~20 0.39 ~21 -0.06 ~34 0.09 ~7 -0.10 ~9 0.07 ~a -0.11 ~aldrig 0.31 ~all -0.08 ~alla -0.07
        ~allt -0.27 ~alltid -0.27 ~alltså 0.22 ~andr 0.12 ~anmälning 0.27 ~ann -0.20 ~annar -0.18 ~ansökning 0.13
        ~använd 0.12 ~arbet -0.13 ~arbetsgiv -0.16 ~arbetsgivarna^ -0.11 ~att^ 0.35 ~att^de -0.07 ~att^man -0.12
        ~av -0.17 ~avtal 0.10 ~bad 0.10 ~bakom -0.11 ~bara -0.45 ~barn -0.17 ~barnmorsk 0.25 ~barnmorskorna^ 0.09
        ~barnomsorg -0.28 ~barnomsorg^ -0.28 ~barnpassning 0.15 ~befäl 0.10 ~behåll -0.09 ~behöv -0.34
        ~bemanning -0.08 ~berätt 0.12 ~beskriv -0.08 ~beställ 0.08 ~bestämm 0.18 ~betal -0.11 ~betalt 0.24 ~betyd 0.11
        ~betyg -0.10 ~bibliotek 0.16 ~bidrag -0.15 ~bil -0.11 ~bild -0.18 ~billig 0.09 ~bland^ -0.17 ~blev 0.22
        ~bli -0.16 ~blir -0.28 ~blivit 0.33 ~boend -0.09 ~bolaget^ 0.09 ~bord 0.26 ~bort -0.12 ~bra^ 0.06
        ~bransch -0.09 ~bryt 0.16 ~buss -0.20 ~byalag 0.08 ~bygd -0.08 ~byn 0.27 ~byt -0.09 ~bytt 0.07 ~bära -0.22
        ~bäst 0.35 ~bättr 0.21 ~båda 0.21 ~börj 0.32 ~chef -0.18 ~dag 0.17 ~dagis -0.12 ~dam 0.14 ~de -0.16 ~de^ -0.17
        ~del -0.25 ~deltag 0.13 ~deltid -0.07 ~dem 0.06 ~der 0.25 ~dess 0.24 ~dessutom -0.27 ~det -0.19 ~det^som 0.12
        ~dett -0.22 ~digitalt -0.21 ~direkt 0.47 ~distan -0.06 ~distriktsskötersk 0.25 ~drar 0.07 ~driv -0.27
        ~dä -0.07 ~där 0.26 ~däreft -0.12 ~därför -0.05 ~då 0.06 ~dörr 0.05 ~eft 0.32 ~egen 0.10 ~eget 0.12 ~ej -0.19
        ~ekonomiskt -0.05 ~ell -0.09 ~elpris -0.06 ~elpriset^ -0.06 ~emot 0.09 ~en^ 0.71 ~en^av 0.14
        ~en^gemensam -0.11 ~enda 0.06 ~enhet 0.13 ~enhetschef -0.05 ~enkel -0.08 ~enkät -0.07 ~ensam -0.11
        ~entreprenör -0.05 ~erfaren 0.06 ~ett -0.43 ~ett^ -0.44 ~ett^årligt -0.37 ~faktiskt 0.12 ~fann -0.11
        ~fast -0.08 ~fem 0.28 ~fick 0.34 ~film 0.13 ~finn -0.24 ~fjol 0.19 ~fjärd -0.09 ~fler 0.27 ~flest -0.19
        ~flick 0.60 ~flickorna^ 0.39 ~flytt -0.12 ~folk -0.14 ~form -0.06 ~forsk -0.09 ~fortfar 0.09 ~fot 0.23
        ~fråg 0.30 ~från 0.21 ~funk 0.13 ~fyr -0.06 ~fyra 0.09 ~fystest -0.08 ~fäd 0.11 ~fält -0.07 ~få -0.20
        ~får -0.16 ~fått 0.24 ~följ -0.10 ~för -0.47 ~fördel -0.06 ~fördelning -0.19 ~företag -0.13 ~förhör 0.17
        ~förr 0.21 ~förskol 0.09 ~förslag 0.07 ~först 0.27 ~förtroendevald 0.13 ~föräldraledig -0.24 ~gav 0.30
        ~gemensam -0.15 ~genus -0.15 ~ger 0.15 ~ges -0.07 ~gick 0.48 ~gjord 0.37 ~gjort 0.10 ~glömt -0.07 ~grabb 0.37
        ~grann -0.07 ~gratis 0.12 ~grund -0.10 ~grundskol -0.14 ~grupp -0.10 ~gymnasi 0.12 ~gäst 0.08 ~gå 0.20
        ~går -0.05 ~gått 0.17 ~gör -0.16 ~göra -0.14 ~ha -0.12 ~hade 0.33 ~hall -0.09 ~halltid 0.10 ~han 0.11
        ~handled 0.16 ~har 0.06 ~hat -0.08 ~hatet^ -0.08 ~hela -0.17 ~helg -0.22 ~hellr -0.18 ~helt 0.13 ~heltid -0.21
        ~hem 0.15 ~hemm 0.22 ~henn -0.13 ~hennes^ 0.10 ~hinn 0.14 ~hit -0.10 ~hitt -0.07 ~hon -0.11 ~hon^skulle -0.06
        ~hopp 0.10 ~hos -0.07 ~hot -0.32 ~hur 0.30 ~hus 0.08 ~hytt -0.05 ~hälft 0.30 ~hälften^ 0.11 ~hälften^av 0.11
        ~häls -0.12 ~håll 0.43 ~högstadi -0.13 ~högt 0.27 ~i -0.19 ~i^ -0.11 ~ibland -0.08 ~igen -0.32 ~ihop 0.06
        ~in 0.06 ~industri 0.11 ~ing -0.11 ~ingen^ -0.07 ~inn 0.12 ~int 0.12 ~inte -0.63 ~ja 0.13 ~ja^ 0.07 ~jag -0.34
        ~jag^ -0.07 ~jargong 0.17 ~jo 0.11 ~jo^ 0.11 ~ju -0.12 ~jurist 0.31 ~jämn -0.15 ~jämställd -0.18 ~kan -0.31
        ~kartlägg 0.12 ~kill -0.18 ~kock 0.08 ~kolleg 0.34 ~kom 0.37 ~komm -0.30 ~kommun -0.56 ~kommunernas^ -0.15
        ~konsekvens 0.10 ~kontor -0.06 ~kort 0.06 ~kost -0.22 ~kraft 0.13 ~krav 0.05 ~krig 0.17 ~kron -0.08
        ~kropp 0.05 ~krävd 0.15 ~kun -0.33 ~kund -0.30 ~kuratorn 0.11 ~kuratorn^ 0.10 ~kurs 0.40 ~kurs^ -0.09
        ~kvar 0.19 ~kvart -0.23 ~kvartal 0.17 ~kvinnlig 0.12 ~kvinnojour 0.24 ~kvinnor 0.11 ~kväll -0.23 ~kyrk 0.20
        ~kyrkoråd -0.06 ~kän -0.29 ~känn -0.19 ~kö 0.27 ~kön 0.11 ~könsfördelning 0.05 ~köpt 0.06 ~köra 0.26 ~la 0.05
        ~lag -0.09 ~landsbygd -0.07 ~larm 0.21 ~led -0.14 ~ledning -0.15 ~ledningsgrupp 0.11 ~lektion 0.15 ~lev 0.07
        ~leverantör -0.08 ~lika -0.08 ~lit 0.16 ~lokalt -0.08 ~lunch 0.05 ~lyck 0.20 ~lyft -0.08 ~länet 0.09
        ~länsstyrels 0.22 ~länsstyrelsen^borde -0.06 ~lär 0.33 ~lär^ -0.11 ~lära -0.34 ~lärarna^ -0.07 ~läs 0.44
        ~lätt -0.05 ~lån -0.07 ~lång 0.13 ~låt 0.09 ~lön 0.13 ~m 0.12 ~mamm 0.15 ~maskinerna^ 0.06 ~med -0.31
        ~med^ -0.14 ~mejl 0.07 ~mell -0.21 ~men -0.13 ~men^ -0.06 ~mening 0.13 ~mer 0.07 ~mil -0.05 ~min -0.11
        ~minut -0.12 ~mitt -0.16 ~money -0.67 ~mottagning -0.12 ~myck -0.08 ~män 0.31 ~männ -0.07 ~mäns -0.09
        ~märk -0.27 ~mäta 0.12 ~månad -0.12 ~mång 0.11 ~måst -0.13 ~mödravård -0.07 ~möt -0.07 ~natt -0.31
        ~nattskift 0.13 ~ned -0.14 ~nej -0.16 ~ner 0.11 ~ni -0.06 ~nio -0.12 ~nog -0.07 ~nolltoleran -0.18 ~nu 0.45
        ~numer 0.37 ~numr -0.08 ~ny 0.20 ~nya 0.29 ~nämn 0.06 ~nämnd 0.23 ~näringsliv 0.09 ~näst -0.14 ~nät -0.30
        ~nätverk 0.11 ~nån 0.17 ~o 0.16 ~och 0.22 ~och^ -0.06 ~och^att 0.23 ~och^så -0.06 ~of -0.36 ~ofta -0.06
        ~om 0.12 ~om^ -0.12 ~omsorg -0.09 ~ord -0.27 ~ordf -0.20 ~ordför 0.10 ~ork -0.08 ~oss 0.29 ~pandemin 0.14
        ~papp 0.10 ~pappor^ 0.15 ~pass -0.06 ~patient -0.06 ~patrull 0.15 ~pension -0.10 ~person -0.08 ~planer -0.11
        ~planering -0.06 ~plat 0.16 ~plus 0.08 ~plötslig 0.07 ~policy -0.65 ~polis 0.13 ~polisen^ 0.06
        ~polisen^har -0.12 ~politik -0.05 ~praktik -0.10 ~praktik^ -0.09 ~prat -0.08 ~procent 0.13 ~projekt 0.08
        ~prov -0.17 ~punkt -0.07 ~på 0.09 ~på^ -0.05 ~rakt 0.26 ~red -0.36 ~region 0.40 ~rekryter -0.09 ~rekt 0.06
        ~rest -0.08 ~rik -0.07 ~rikt -0.19 ~riktig 0.26 ~ring 0.70 ~ringd 0.25 ~roll 0.07 ~rutin -0.06 ~rygg 0.17
        ~räck -0.17 ~rädd 0.14 ~räk -0.21 ~räkn -0.38 ~rätt -0.16 ~råd -0.08 ~sak 0.14 ~sakn -0.39 ~samarbet 0.09
        ~saml -0.09 ~samm -0.52 ~samtal -0.06 ~samtidig 0.21 ~satt 0.33 ~schem 0.11 ~sed 0.42 ~sen^har -0.07 ~ser 0.15
        ~sett -0.12 ~sex -0.08 ~sid -0.06 ~sida 0.08 ~siffr 0.09 ~sig 0.19 ~sin 0.17 ~sina -0.08 ~sju -0.15
        ~sjukfrånvaron 0.07 ~sjukskrivning 0.17 ~sjuttio 0.08 ~själv 0.32 ~ska -0.41 ~skick -0.11 ~skift 0.07
        ~skol 0.30 ~skolorna^ 0.06 ~skrev 0.17 ~skriv 0.13 ~skull -0.09 ~skydd -0.06 ~skylt 0.11 ~skärm -0.10
        ~skötersk 0.06 ~slut 0.06 ~släkt 0.10 ~små -0.10 ~socialjour -0.06 ~som -0.08 ~somm -0.15 ~sprid -0.07
        ~språk 0.09 ~stark 0.16 ~start 0.23 ~steg -0.07 ~stockholm -0.07 ~stor 0.06 ~storlek -0.10 ~strategin -0.07
        ~ställ -0.11 ~stämm -0.05 ~stäng -0.13 ~stå -0.17 ~står -0.16 ~störst -0.07 ~sundsvall -0.08 ~svår -0.05
        ~syns 0.22 ~säg -0.18 ~säng 0.19 ~så -0.48 ~såg 0.08 ~sånt -0.07 ~söd 0.10 ~sök 0.09 ~söks -0.13 ~tack -0.11
        ~tag -0.06 ~tar -0.18 ~tas -0.08 ~test -0.25 ~tid -0.11 ~tillbak 0.12 ~tillsamman -0.10 ~timm -0.25 ~tio -0.36
        ~tjej 0.59 ~tjejkväll 0.06 ~tjugo 0.31 ~tjänst -0.08 ~tolv 0.15 ~tre 0.22 ~tre^ -0.10 ~trean -0.06
        ~trettio 0.20 ~trygg -0.08 ~trygghetspunkt -0.07 ~träff -0.18 ~tur -0.14 ~tvärtom 0.10 ~två 0.33 ~två^ 0.14
        ~tyck -0.14 ~tystnadsplikt -0.06 ~ukrai 0.27 ~underskötersk 0.18 ~unga -0.14 ~ungdom 0.21 ~ungdomsråd 0.20
        ~upp 0.33 ~uppdrag -0.18 ~upphandl -0.09 ~upphandling -0.07 ~upptäck -0.09 ~uppåt -0.05 ~ut -0.08
        ~utbildning^ -0.05 ~utbildning^i -0.06 ~va -0.10 ~vad -0.15 ~valberedningen^ -0.08 ~vald 0.16
        ~validering -0.05 ~vanlig 0.05 ~vara 0.22 ~varandr -0.11 ~varann 0.05 ~varit -0.14 ~varj -0.22 ~vartann -0.60
        ~vatt 0.08 ~veck -0.12 ~vet -0.08 ~vi -0.05 ~vi^ -0.16 ~vi^fick 0.05 ~vi^har -0.69 ~vi^skulle -0.07 ~vid -0.11
        ~vilj -0.12 ~villk -0.07 ~vis 0.09 ~volontär 0.08 ~vore -0.07 ~väg -0.13 ~vägledning -0.08 ~vägr -0.09
        ~väl 0.09 ~vänt 0.22 ~väntetid 0.16 ~våld -0.29 ~våra 0.07 ~vård -0.24 ~vårdcentral 0.09 ~ä -0.13 ~äldr 0.30
        ~ämne 0.09 ~än -0.12 ~ändr -0.06 ~ändå 0.13 ~är -0.65 ~ärend 0.26 ~även -0.18 ~å 0.05 ~å^ 0.10 ~åker 0.06
        ~åklag 0.09 ~åld -0.10 ~år -0.08 ~årlig -0.55 ~åt -0.08 ~önsk -0.08 ~öpp 0.19 ~öppna^ 0.14
        ~öppna^förskolan 0.14 ~över 0.40 ~övning -0.10
        """,
        "prioritering": """
        bias -0.36
        board -0.53
        cell -0.06
        comparative -0.31
        early -1.36
        end 0.66
        evaluation -0.66
        first -0.06
        frameCentralAktor -1.14
        frameHindrande 0.43
        frameLansstyrelsen -0.06
        frameNone 0.10
        frameNulage 0.48
        framePadrivande -0.31
        framePrioritering -0.30
        frameSamverkansform -1.23
        frameUtmaning -0.37
        frameUtvecklingsomrade -0.44
        fronted -0.07
        hedged -0.04
        imperative 0.30
        item -0.68
        late 0.13
        later -0.24
        meeting -0.94
        middle -0.28
        modal -0.50
        negation -0.71
        negations -0.56
        next3 0.11
        number -0.52
        plain -1.35
        prose 0.09
        question -0.10
        quote 0.69
        shortFirst 0.30
        third -0.26
        turn -0.38
        weHave 0.16
        words14 -0.53
        words6 0.06
        wordsMore -0.85
        ~14 -0.14 ~2 0.07 ~20 -0.11 ~3 -0.42 ~61 -0.06 ~7 0.15 ~adress -0.08 ~affisch 0.09 ~ager 0.06 ~aldrig -0.77
        ~all 0.26 ~alla 0.51 ~allt 0.15 ~alltid -0.08 ~alltså 0.08 ~alltså^ -0.06 ~andr 0.11 ~anmäl 0.12
        ~anmälning -0.07 ~ann 0.23 ~annar 0.31 ~anställd -0.07 ~anställning -0.14 ~använd -0.31 ~arbet 0.27
        ~arbetsgiv 0.14 ~arbetsgivare^ 0.08 ~arbetsplats 0.27 ~arton -0.11 ~att 0.35 ~att^ 0.47 ~att^alla 0.08
        ~att^man 0.27 ~augusti -0.15 ~av -0.32 ~av^ -0.89 ~avgör 0.24 ~avtal 0.09 ~bank -0.11 ~barn 0.62
        ~barnahus -0.11 ~barnmorsk -0.07 ~barnmorskorna^ -0.06 ~barnomsorg 0.25 ~barnomsorg^ 0.24 ~barnpassning -0.08
        ~barnvakt 0.15 ~behåll -0.16 ~behöv -0.97 ~belysning -0.20 ~bemanning 0.07 ~beredskap 0.09 ~betal 0.08
        ~betald 0.34 ~bibliotek -0.52 ~bidrag 0.07 ~bil 0.16 ~bild 0.17 ~billig -0.26 ~bland -0.29 ~bland^ -0.51
        ~blev -0.19 ~blir 0.24 ~blivit -0.20 ~boend 0.19 ~bok -0.10 ~bolaget^ -0.08 ~bord -0.48 ~bort 0.22 ~bra -0.17
        ~branschråd 0.27 ~broschyr -0.06 ~bruk -0.14 ~bryt 0.16 ~bup -0.06 ~buss 0.55 ~busshållplats -0.21 ~byar -0.10
        ~bygdegård -0.26 ~bygg 0.14 ~byt -0.22 ~bäst -0.14 ~bättr -0.36 ~både 0.13 ~bör -0.06 ~börj -0.10 ~chef -0.24
        ~dag -0.39 ~dagis 0.13 ~dagtid 0.16 ~dam -0.11 ~de -0.59 ~de^ -0.28 ~del 0.16 ~dela 0.06 ~dela^ 0.10
        ~deltag -0.15 ~dem -0.14 ~den 0.06 ~den^ -0.09 ~der -0.12 ~dess -0.07 ~dessutom 0.07 ~det^ -0.19 ~det^som 0.11
        ~det^är 0.25 ~digitalt 0.15 ~digitalt^ 0.06 ~disk -0.06 ~distan 0.06 ~distriktsskötersk -0.06 ~dit -0.10
        ~dom -0.07 ~dott 0.06 ~driv 0.21 ~du -0.12 ~dygn 0.23 ~dä 0.32 ~däreft 0.08 ~då -0.18 ~eft 0.24 ~efteråt -0.21
        ~egen -0.36 ~egentlig -0.12 ~eget 0.17 ~ej -0.27 ~ekonomiskt 0.10 ~elev 0.14 ~elevhäls -0.05 ~ell -0.16
        ~elva -0.19 ~emot 0.14 ~en -0.13 ~en^av -0.07 ~en^gemensam -0.05 ~enda 0.17 ~enhetschef 0.12 ~enlig -0.10
        ~ersättning -0.14 ~ett 0.17 ~ett^ 0.43 ~ett^årligt 0.11 ~fack -0.06 ~faktiskt 0.06 ~familj -0.24 ~fann 0.15
        ~fast 0.41 ~fast^ 0.16 ~fem -0.20 ~fick 0.19 ~film -0.08 ~finn -0.31 ~fjol -0.11 ~fler -0.18 ~flest -0.06
        ~flytt 0.06 ~form 0.13 ~fot -0.12 ~frisör 0.06 ~frivård -0.05 ~främst 0.32 ~fråg -0.35 ~från -0.15 ~funk -0.13
        ~fyll 0.16 ~fyr -0.07 ~fyra -0.25 ~fält 0.16 ~få 0.19 ~får 0.37 ~fått -0.12 ~född 0.06 ~för 0.26
        ~förbund -0.10 ~fördel 0.10 ~fördelning 0.07 ~före -0.60 ~förebygg 0.18 ~föreslår 0.20 ~företag 0.12
        ~förmiddag -0.11 ~församling -0.15 ~först 0.05 ~förstås -0.05 ~förtroendevald -0.12 ~föräldr 0.06
        ~föräldradag 0.05 ~gaml 0.06 ~ge 0.13 ~ge^ 0.13 ~gemensam -0.36 ~gemensamm 0.06 ~ger -0.13 ~gick -0.26
        ~gjord -0.39 ~gjort 0.11 ~glömm -0.21 ~grabb -0.32 ~grann 0.08 ~grannkommun 0.05 ~grannlän -0.07 ~gratis 0.18
        ~gravid 0.06 ~grupp 0.24 ~gubb 0.13 ~gäll 0.07 ~gär -0.09 ~gäst 0.07 ~gå -1.09 ~går -0.28 ~gör -0.26
        ~göra 0.11 ~ha -0.07 ~halvdag 0.11 ~han^ -0.19 ~handled 0.06 ~handlägg -0.60 ~hans 0.08 ~har -0.82 ~hat -0.06
        ~hed 0.32 ~hela -0.13 ~helg 0.29 ~heltid 0.22 ~heltid^ 0.25 ~heltid^som 0.14 ~hem -0.21 ~hemlig 0.08
        ~hemm 0.09 ~henn 0.62 ~hennes^ -0.07 ~hinn -0.32 ~hit -0.20 ~hon^ -0.47 ~hon^skulle -0.05 ~hopp -0.12
        ~hos 0.14 ~hot -0.09 ~hur -0.60 ~hälft -0.21 ~hälsosamtal 0.10 ~händ -0.22 ~håll -0.30 ~hållplats 0.06
        ~högstadi 0.21 ~hör 0.19 ~i -0.14 ~ifrå -0.08 ~ihop 0.23 ~in -0.28 ~industrin -0.29 ~införd -0.06
        ~ingenting -0.08 ~inköp -0.20 ~inl 0.19 ~inn 0.27 ~instruktör -0.17 ~int 0.10 ~inte -0.29 ~introduktion -0.12
        ~is 0.11 ~it 0.15 ~ja -0.26 ~jargong -0.19 ~jobb 0.14 ~jour -0.07 ~journal 0.20 ~ju -0.48 ~just 0.09
        ~jämför -0.06 ~jämn 0.15 ~kall 0.11 ~kamer 0.23 ~kampanj 0.08 ~kan -0.87 ~kill -0.22 ~kl 0.05 ~kod 0.08
        ~kom -0.15 ~kom^ -0.06 ~komm -0.11 ~kommun 0.37 ~kommunal 0.06 ~kommunchef -0.12 ~kommunens^ -0.12
        ~kommunerna^ 0.32 ~kompetensråd 0.17 ~kompis 0.06 ~konsekvens -0.07 ~krav 0.23 ~krav^ 0.19 ~kun -0.10
        ~kund -0.25 ~kurs -0.18 ~kust 0.06 ~kv -0.14 ~kvin -0.36 ~kvinn 0.34 ~kvinnlig -0.43 ~kvinnojour -0.09
        ~kväll 0.18 ~kän -0.07 ~känn -0.28 ~kö -0.27 ~kök -0.05 ~kön 0.07 ~köra -0.11 ~lade 0.15 ~lag 0.08
        ~landsbygd 0.15 ~larm 0.15 ~led 0.13 ~ledning 0.06 ~lektion -0.10 ~leva 0.06 ~ligg 0.26 ~lika 0.38 ~lika^ 0.24
        ~linj 0.15 ~list 0.19 ~lokal -0.19 ~lst -0.10 ~lst^ -0.10 ~lyck -0.09 ~lyssn 0.06 ~lägg -0.32 ~läm -0.06
        ~lämn -0.26 ~län 0.21 ~länet 0.06 ~länet^ 0.06 ~läng 0.21 ~länsstyrels -0.37 ~länsstyrelsen^ -0.16
        ~länsstyrelsen^kan -0.19 ~lär 0.27 ~lär^ 0.12 ~lära -0.11 ~lärarna^ -0.11 ~läs -0.12 ~läsa 0.17 ~läsning 0.10
        ~lån -0.07 ~lång -0.10 ~låt 0.09 ~låt^ 0.08 ~lön 0.05 ~lönekartläggning 0.08 ~lös 0.08 ~makt 0.14 ~mamm -0.31
        ~man -0.07 ~mark 0.09 ~marknadsför 0.06 ~me -0.33 ~med -0.31 ~mell -0.07 ~men -0.68 ~mening 0.13 ~mentor -0.26
        ~mer -0.07 ~mest -0.06 ~mig 0.20 ~min -0.06 ~mindr 0.22 ~minn 0.08 ~minst -0.09 ~minut -0.15 ~misstänk 0.09
        ~mitt -0.10 ~mot -0.19 ~mottagning 0.31 ~myck -0.16 ~myndig -0.05 ~män -0.13 ~männ 0.14 ~mäns 0.21 ~märk 0.17
        ~mål -0.06 ~mån -0.55 ~mång -0.19 ~måst -0.41 ~mödravård 0.12 ~möt -0.08 ~möte -0.16 ~natt 0.06 ~nian 0.10
        ~nio -0.12 ~nolltoleran 0.26 ~norm 0.10 ~nu -0.72 ~numer -0.22 ~numr 0.09 ~ny -0.06 ~nämn 0.06 ~nämnd -0.07
        ~när 0.11 ~nära -0.07 ~närm 0.06 ~näst 0.15 ~nät 0.13 ~nätt -0.05 ~nätverk -0.13 ~nå 0.12 ~någon 0.37
        ~någon^ 0.23 ~något 0.07 ~nån 0.17 ~når -0.13 ~oavsett 0.14 ~obekväm 0.07 ~och -0.52 ~och^ 0.61 ~och^en 0.13
        ~också -0.28 ~of -0.34 ~offentlig 0.18 ~olik -0.08 ~om -0.07 ~om^ 0.18 ~omklädningsrum 0.12 ~omsorg 0.08
        ~omsättning -0.06 ~ord -0.30 ~ordf 0.18 ~ordför -0.18 ~organisation -0.06 ~orosanmäl 0.12 ~ort -0.11
        ~papp 0.09 ~pappor^ 0.06 ~par -0.10 ~part -0.13 ~pass -0.26 ~patient 0.06 ~peng 0.19 ~per 0.10 ~person -0.35
        ~plan -0.16 ~planering 0.06 ~plat -0.20 ~plats -0.28 ~plugg -0.07 ~plötslig -0.07 ~pojk 0.29 ~pojkar 0.21
        ~pojkar^ 0.18 ~pojkars^ 0.08 ~praktik 0.11 ~praktik^ 0.06 ~praktikplats 0.05 ~prat -0.20 ~prata^ -0.21
        ~princip 0.05 ~program 0.19 ~psykisk 0.12 ~publicer -0.34 ~publik 0.09 ~punkt 0.15 ~på 0.18 ~på-dag 0.06
        ~rakt -0.10 ~red 0.50 ~region -0.46 ~regional 0.24 ~registerutdrag 0.10 ~registerutdrag^ 0.12 ~rekt -0.07
        ~relation -0.09 ~remiss -0.28 ~ren -0.14 ~representation 0.14 ~rest 0.11 ~rikt 0.37 ~riktig 0.15 ~ringd -0.25
        ~rum 0.19 ~runt 0.22 ~rut -0.14 ~rutin -0.06 ~rutin^ 0.07 ~räck 0.18 ~räk 0.16 ~räkn 0.16 ~rätt 0.18 ~råd 0.09
        ~rådgiv 0.19 ~röst 0.10 ~rösträtt 0.15 ~sa 0.37 ~sagt 0.44 ~sak 0.14 ~sakn -0.40 ~samarbet 0.09 ~samebyn 0.09
        ~samm 0.25 ~samordningsförbund -0.13 ~samråd -0.15 ~samtal 0.37 ~samverk 0.07 ~satt -0.15 ~schem 0.11 ~se 0.13
        ~sed -0.19 ~sedan^ 0.25 ~sen -0.10 ~sent 0.08 ~ser -0.36 ~sett -0.08 ~sex 0.22 ~sexuell 0.21 ~sid 0.13
        ~siffr -0.07 ~sig -0.14 ~sin -0.15 ~sina -0.08 ~sitt -0.32 ~sju -0.40 ~sjuan 0.11 ~sjukfrånvaron -0.12
        ~själv -0.23 ~ska 0.40 ~skick -0.06 ~skift 0.08 ~skolorna^ -0.06 ~skolskötersk -0.23 ~skrev -0.08 ~skriv -0.34
        ~skull 0.10 ~skydd 0.27 ~skylt -0.36 ~skötersk -0.07 ~slag 0.09 ~slår 0.11 ~snabb 0.34 ~soc -0.47
        ~socialjour 0.07 ~socialtjänst 0.10 ~som 0.05 ~somm 0.09 ~son 0.05 ~sprid 0.12 ~stan -0.35 ~stann -0.22
        ~start -0.14 ~stat 0.07 ~statistik -0.11 ~statsbidrag -0.05 ~still -0.05 ~strategin 0.28 ~studi -0.18
        ~studie^ -0.15 ~studie^och -0.15 ~styrels -0.42 ~ställ 0.15 ~stå 0.11 ~står -0.09 ~stöd 0.24 ~svar 0.19
        ~syns -0.11 ~syst 0.05 ~säg 0.25 ~säga 0.21 ~säker 0.13 ~särskilt 0.21 ~sätt -0.39 ~sätt^ -0.26 ~så -0.20
        ~såg -0.10 ~söd -0.07 ~sömn -0.05 ~ta -0.76 ~tafs -0.29 ~tal -0.10 ~tar 0.09 ~telefon 0.11 ~termin 0.19
        ~the 0.18 ~tid -0.06 ~tidig 0.10 ~till 0.25 ~tillbak -0.21 ~tillgänglig 0.09 ~tillsamman 0.13 ~tillägg 0.28
        ~timm -0.10 ~tio -0.19 ~titt 0.08 ~tjej -0.05 ~tjejerna^ -0.09 ~tjugo 0.06 ~tolk -0.23 ~tolv -0.50
        ~trakasseri 0.14 ~tre -0.17 ~tre^ 0.15 ~tre^av -0.19 ~trean 0.14 ~tredjedel -0.06 ~tryck -0.38 ~trygg 0.17
        ~träff -0.08 ~tur 0.13 ~två -0.09 ~tänk -0.07 ~und -0.22 ~underskötersk -0.11 ~undr -0.16 ~unga 0.29
        ~unga^ 0.06 ~ungdom 0.05 ~upp -0.08 ~upphandling 0.22 ~ur 0.05 ~ut -0.49 ~utan -0.09 ~utbild 0.06
        ~utbildning -0.15 ~utbildning^ -0.21 ~utbildning^i 0.06 ~utrustning 0.22 ~utsatt 0.09 ~uttag 0.10 ~va 0.15
        ~vad 0.26 ~valberedning 0.06 ~vald -0.10 ~validering -0.23 ~var -0.14 ~vara 0.21 ~varend 0.12 ~varit -0.14
        ~varj 0.42 ~vart 0.06 ~vartann 0.51 ~veck 0.17 ~vem 0.06 ~verksam 0.16 ~vet 0.06 ~veta 0.05 ~vi 0.13
        ~vi^ -1.01 ~vi^frågar -0.11 ~vi^har -0.40 ~vid 0.10 ~vilj -0.19 ~vill 0.58 ~villk -0.23 ~vint -0.08
        ~vore -0.08 ~vux 0.06 ~vuxenutbildning 0.10 ~vägledning 0.17 ~vägr -0.09 ~väl 0.16 ~välj 0.05 ~vänt -0.06
        ~våld 0.36 ~våldsutsatt 0.07 ~våldsutöv 0.18 ~vår -0.09 ~våra -0.09 ~vård 0.10 ~wom 0.13 ~yrkesvägled -0.41
        ~äger -0.09 ~äldr 0.25 ~äldre^ 0.22 ~äldre^kvinnor 0.20 ~ämne -0.11 ~än 0.11 ~är -0.09 ~även 0.23 ~å -0.19
        ~å^ -0.19 ~år -0.07 ~året -0.27 ~årlig 0.19 ~årskur 0.07 ~åt -0.09 ~ått 0.13 ~åtta -0.07 ~önsk 0.29
        ~över -0.16 ~överallt -0.21 ~övning 0.08
        """,
        "samverkansform": """
        bias -0.95
        board -1.15
        cell -0.63
        comparative 0.28
        early -0.94
        end 0.23
        evaluation -0.16
        first -0.67
        fragment -0.10
        frameCentralAktor 1.25
        frameHindrande -0.52
        frameLansstyrelsen -0.49
        frameNone -0.91
        frameNulage -0.47
        framePadrivande -0.20
        framePrioritering 0.26
        frameSamverkansform -0.35
        frameUtmaning -0.76
        frameUtvecklingsomrade -0.20
        fronted -0.43
        hedged 0.68
        imperative -0.63
        item -0.86
        late -0.77
        later -0.54
        meeting 1.62
        middle -0.79
        modal 0.38
        negation -0.93
        negations -0.47
        next3 -0.40
        number 0.27
        plain -0.32
        prose -0.17
        question 0.58
        quote -0.19
        shortFirst -0.62
        third -0.22
        turn -0.55
        weHave 0.45
        words14 -0.71
        words6 -0.56
        wordsMore -0.24
        ~1 0.15 ~10 0.07 ~26 0.07 ~3 0.21 ~7 0.09 ~87 -0.06 ~adress 0.18 ~aft 0.06 ~aldrig -0.15 ~all -0.12
        ~alla -0.24 ~allmännytt -0.18 ~allmännyttan^ -0.16 ~allt -0.11 ~alltså -0.48 ~almi -0.24 ~almi^ -0.19
        ~andr -0.11 ~ann -0.13 ~anställning -0.08 ~använd 0.50 ~arbet -0.27 ~arbetsgivarna^ -0.14 ~arbetsplats -0.06
        ~att -0.31 ~att^ -0.10 ~av -0.37 ~av^ -0.08 ~avgör -0.20 ~avtal -0.09 ~bank -0.30 ~bara -0.17 ~barn -0.22
        ~barnahus 0.50 ~barnomsorg 0.36 ~behöv 0.06 ~beredskap -0.05 ~berätt -0.07 ~beslut 0.06 ~betal 0.35
        ~bibliotek 0.33 ~bidrag -0.11 ~biståndshandlägg 0.08 ~bjud 0.07 ~bland -0.06 ~bli -0.15 ~blir -0.10
        ~boend -0.05 ~bolag 0.12 ~bolaget^ 0.05 ~bord 0.51 ~bort -0.13 ~bostadsbolag 0.07 ~branschråd -0.16
        ~broschyr -0.08 ~bryt -0.15 ~bråk -0.13 ~bygdegård 0.14 ~bygg -0.05 ~bära 0.14 ~bättr 0.10 ~båda -0.09
        ~bör -0.06 ~börj -0.31 ~chef -0.12 ~dagordning 0.08 ~dagtid -0.13 ~de -0.45 ~del -0.10 ~dela 0.27
        ~deltid -0.05 ~dem -0.69 ~den 0.11 ~der -0.07 ~dessutom 0.23 ~det 0.10 ~det^ 0.21 ~det^finns 0.06
        ~det^svåraste -0.06 ~dett 0.23 ~digitalt -0.14 ~dit 0.18 ~doktorand 0.08 ~där 0.48 ~däreft -0.06
        ~därifrå -0.05 ~då -0.24 ~eftermiddag 0.12 ~eftersom -0.09 ~egen 0.33 ~ej -0.22 ~elev -0.09 ~elevråd -0.05
        ~ell -0.05 ~elva -0.16 ~emot 0.07 ~en 0.56 ~en^ 0.21 ~en^gemensam 0.27 ~enda -0.15 ~enhetschef -0.05
        ~enkät -0.11 ~enlig 0.16 ~ett 0.91 ~ett^ 0.33 ~ett^årligt 0.14 ~fall 0.18 ~familj 0.25 ~fast -0.20 ~fem 0.08
        ~fick -0.06 ~finn 0.85 ~fler 0.06 ~flest -0.11 ~flick -0.21 ~folk -0.16 ~fredag 0.11 ~fritidschef 0.08
        ~frivård 0.14 ~frivården^ 0.16 ~främst -0.14 ~fråg -0.10 ~från -0.44 ~funger 0.25 ~funk 0.25 ~fyra 0.34
        ~får -0.28 ~fått 0.08 ~följ -0.10 ~för -0.81 ~förbund 0.16 ~före 0.06 ~företag -0.06 ~förskol -0.07
        ~först -0.08 ~förtroendevald -0.16 ~gaml -0.06 ~gav -0.06 ~ge^ -0.07 ~gemensam 0.32 ~gemensamt 0.06
        ~gick -0.09 ~gjort -0.08 ~glöm -0.08 ~grannkommun 0.06 ~grund -0.13 ~grupp 0.13 ~gymnasi -0.10 ~gång 0.32
        ~gör -0.06 ~gör^ 0.19 ~gör^om 0.18 ~göra 0.24 ~ha 0.08 ~hall -0.06 ~han^ 0.11 ~hand 0.32 ~handl 0.20 ~har 0.19
        ~hat -0.11 ~hed -0.15 ~hela -0.10 ~hellr 0.15 ~hemm -0.09 ~hemtjänst -0.11 ~henn -0.17 ~het 0.08 ~hjälp -0.12
        ~hon -0.16 ~hos -0.23 ~hot -0.19 ~hur -0.46 ~hälft 0.13 ~händ -0.07 ~här -0.09 ~håll -0.24 ~hör -0.06 ~i -0.11
        ~i^ -0.25 ~idrott 0.09 ~igen -0.16 ~illa -0.05 ~in 0.12 ~industrin 0.43 ~industriområd -0.08 ~ing -0.34
        ~inl -0.11 ~inn -0.15 ~inom 0.40 ~inte -0.25 ~ja -0.21 ~jag^ -0.10 ~jobb 0.07 ~jour 0.40 ~ju -0.27 ~juli -0.14
        ~jämn -0.36 ~kan 0.10 ~kill -0.19 ~komm 0.24 ~kommun 0.57 ~kommunal 0.08 ~kommunchef 0.10 ~kommunerna^ -0.17
        ~konfer 0.08 ~kort 0.20 ~kring 0.14 ~kris -0.12 ~krog -0.20 ~krogarna^ -0.20 ~kun -0.09 ~kund 0.19
        ~kunskap -0.17 ~kurs -0.14 ~kv 0.13 ~kvart 0.28 ~kvartal 0.06 ~kvin -0.09 ~kvinn -0.72 ~kvinnlig -0.23
        ~kår 0.17 ~kåren^ 0.17 ~kön -0.21 ~labb 0.08 ~lag -0.18 ~led -0.11 ~leds 0.07 ~list -0.11 ~lokal 0.12
        ~lst -0.10 ~lst^ -0.10 ~lägen -0.07 ~lägg -0.09 ~läkt -0.10 ~läm 0.12 ~län 0.31 ~länet 0.33 ~länets^ 0.19
        ~läs -0.38 ~läsa -0.06 ~lång -0.11 ~mamm -0.11 ~man -0.40 ~marknadsför -0.12 ~maskin -0.08 ~med 0.68
        ~medlemm -0.06 ~mell 0.47 ~men 0.15 ~mentor 0.37 ~mest -0.08 ~mindr -0.07 ~minst 0.16 ~minut 0.10 ~mot -0.21
        ~män -0.26 ~männ -0.11 ~måndag 0.08 ~måst -0.11 ~möt 0.10 ~möte 0.39 ~mötena^ 0.14 ~natt -0.05 ~nej 0.07
        ~ni 0.11 ~nio -0.08 ~norr 0.07 ~novemb 0.07 ~nu -0.11 ~numer -0.08 ~numm 0.11 ~nämnd -0.08 ~när -0.54
        ~näst -0.16 ~nät -0.10 ~nätverk 0.20 ~någon -0.15 ~något 0.49 ~nån 0.09 ~når -0.06 ~oavsett 0.29 ~och 0.16
        ~och^ -0.06 ~och^att -0.08 ~och^en 0.24 ~också -0.55 ~ofta -0.16 ~olik -0.12 ~om 0.19 ~omsorg -0.07 ~ord -0.08
        ~ort 0.06 ~oss -0.25 ~papp -0.10 ~par -0.19 ~pass -0.10 ~peng -0.07 ~per -0.05 ~plat 0.10 ~plats -0.12
        ~pojk -0.13 ~polis 0.25 ~politik 0.44 ~praktikplats -0.08 ~prat -0.14 ~pris 0.06 ~problem -0.09 ~program -0.06
        ~punkt 0.08 ~på 0.09 ~på^ -0.19 ~red 0.42 ~region 0.39 ~regional -0.23 ~rektor 0.36 ~rektorerna^ 0.29
        ~remiss -0.05 ~representation -0.36 ~resenär -0.16 ~rumm 0.05 ~runt 0.11 ~rutin -0.18 ~rutin^ -0.09
        ~räkn -0.09 ~rätt 0.29 ~råd -0.08 ~råk -0.06 ~sa -0.15 ~sak -0.09 ~samarbet -0.15 ~saml 0.09 ~samm -0.07
        ~samordningsförbund 0.17 ~samråd -0.12 ~samråd^ -0.14 ~samtal -0.13 ~schem 0.19 ~se -0.17 ~sed -0.26
        ~sen -0.07 ~ser -0.39 ~ses 0.14 ~sex -0.07 ~sfi -0.13 ~sida -0.20 ~siffr -0.09 ~sig -0.15 ~sina -0.06
        ~sitt -0.14 ~sju 0.48 ~skick -0.15 ~skift -0.10 ~skol 0.13 ~skolan^ 0.09 ~skriv 0.09 ~skrivit 0.07
        ~skull -0.14 ~skärm 0.15 ~slut -0.26 ~små 0.19 ~småföretag -0.05 ~soc 0.70 ~soc^ 0.07 ~socialtjänst 0.06
        ~som -0.73 ~somm -0.08 ~språk -0.06 ~stann -0.14 ~start -0.07 ~statsbidrag -0.09 ~stor 0.11 ~strategi 0.28
        ~strategin -0.07 ~styr -0.15 ~styrels -0.05 ~ställ 0.07 ~stå -0.06 ~ståend 0.05 ~står -0.11 ~svar 0.41
        ~syns -0.05 ~säg -0.16 ~säga -0.05 ~sätt 0.10 ~så -0.21 ~söd 0.05 ~sök -0.12 ~ta 0.21 ~tak 0.09 ~termin 0.08
        ~test -0.09 ~the -0.05 ~tidig -0.20 ~tillsamman -0.17 ~tjej -0.21 ~tjugo -0.31 ~tjänst -0.08
        ~tjänsteföretag -0.11 ~tre -0.20 ~tre^av -0.19 ~tredjedel -0.09 ~träff 0.27 ~tur 0.07 ~två -0.33 ~tyck 0.14
        ~und 0.18 ~underteckn 0.10 ~ungdomsråd 0.42 ~ungefär -0.06 ~upp 0.06 ~uppdrag 0.07 ~uppgift -0.07
        ~upphandl 0.16 ~upphandlingarna^ -0.11 ~ut -0.15 ~utan -0.09 ~utbild -0.30 ~utbilda^ -0.09 ~utbildning -0.31
        ~utrikes^ -0.06 ~utrikes^födda -0.06 ~v -0.12 ~vad -0.12 ~vad^ -0.05 ~vara 0.14 ~varend -0.06 ~varit -0.11
        ~varj 0.07 ~veck 0.35 ~vem -0.14 ~vems -0.05 ~vet -0.07 ~veta -0.07 ~vi 0.10 ~vi^ 0.25 ~vi^har 0.23
        ~vi^skulle 0.08 ~vilj -0.08 ~vilk -0.06 ~vill -0.07 ~väg 0.07 ~vägg -0.15 ~väl -0.06 ~våld -0.16
        ~våldsutöv -0.10 ~vår 0.17 ~våra 0.26 ~vård -0.07 ~vårdcentral 0.23 ~ä -0.09 ~ägar -0.11 ~äger -0.09
        ~äldr -0.16 ~än 0.22 ~är -0.84 ~äter 0.07 ~å 0.12 ~åklag 0.07 ~år -0.46 ~året 0.22 ~årlig 0.19 ~åt 0.13
        ~åtminston -0.05 ~ått -0.06 ~öpp 0.11 ~öppettid -0.11 ~öppn -0.06 ~över 0.32 ~överenskommels 0.05
        """,
        "utmaning": """
        bias -0.49
        board -0.20
        cell 0.03
        comparative -0.91
        early 0.22
        end -1.77
        evaluation -0.04
        first -0.30
        fragment -0.18
        frameCentralAktor -0.85
        frameHindrande -0.50
        frameLansstyrelsen -0.24
        frameNone -0.02
        frameNulage 0.44
        framePadrivande 0.06
        framePrioritering -1.29
        frameSamverkansform -0.90
        frameUtmaning -0.26
        frameUtvecklingsomrade 0.68
        fronted 0.05
        hedged -0.67
        imperative -0.56
        item 0.10
        late -1.18
        later -0.33
        meeting 0.21
        middle 0.97
        modal -0.23
        negation 0.12
        negations -0.05
        next3 -0.62
        number -0.14
        plain -0.10
        prose -0.37
        question -0.11
        quote 0.19
        shortFirst -0.30
        third -0.31
        turn -0.08
        weHave -0.09
        words14 -0.54
        words6 -0.49
        wordsMore 0.16
        ~1 0.10 ~11 0.11 ~14 0.15 ~2 -0.15 ~2019 -0.09 ~30 -0.06 ~50 0.14 ~70 -0.06 ~93 0.15 ~absolut -0.08
        ~aktiv -0.06 ~akut 0.13 ~aldrig -0.19 ~all -0.06 ~alla -0.74 ~alla^ -0.25 ~alls 0.25 ~allt -0.34 ~alltså -0.07
        ~almi -0.11 ~almi^ -0.08 ~anmäl 0.14 ~anmälning -0.08 ~anmält 0.16 ~ans -0.05 ~anställd -0.32 ~ansvar 0.10
        ~antal -0.10 ~använd -0.10 ~arbet -0.19 ~arbetsgiv 0.07 ~arbetsgivarna^ -0.14 ~arbetsmiljö -0.05 ~arton -0.08
        ~att^ -0.15 ~augusti -0.10 ~av -0.13 ~av^ -0.12 ~avtal -0.20 ~axl 0.16 ~bakom -0.06 ~banken^ 0.08 ~bara 0.22
        ~barn 0.10 ~befäl -0.07 ~behöv -0.10 ~beredskap -0.12 ~beroend 0.16 ~berätt 0.13 ~beskriv 0.10 ~beställ -0.06
        ~beställaren^ -0.05 ~bestämt 0.05 ~besök -0.22 ~betal 0.52 ~betald 0.13 ~betyd -0.11 ~betyg -0.16
        ~bibliotek 0.38 ~bidrag 0.16 ~bil 0.08 ~bild 0.18 ~bjud -0.05 ~bland -0.16 ~blev 0.46 ~blir 0.46 ~blivit 0.10
        ~blåmärk 0.25 ~boend 0.07 ~bok -0.06 ~bolag 0.13 ~bord -0.23 ~bostäd -0.07 ~bra^ -0.16 ~brist -0.05
        ~bryr -0.06 ~bråk 0.15 ~budg -0.14 ~bygg -0.11 ~byt 0.24 ~byta -0.11 ~byts -0.12 ~bägg -0.05 ~bäst -0.09
        ~bättr -0.14 ~bör -0.13 ~chef -0.41 ~chefen^ -0.12 ~dag -0.08 ~dagis -0.09 ~damlag 0.08 ~de 0.34 ~de^ 0.20
        ~de^flesta -0.20 ~de^har -0.22 ~de^kvinnor 0.10 ~de^som 0.08 ~decemb -0.23 ~dela -0.12 ~deltid 0.12 ~dem -0.18
        ~den -0.12 ~den^ 0.27 ~den^som 0.26 ~det -0.14 ~det^ 0.07 ~det^hon 0.17 ~det^är -0.20 ~diakon -0.16
        ~distan -0.29 ~distriktsskötersk -0.06 ~dit -0.24 ~dom 0.24 ~dott -0.07 ~drar -0.12 ~driv 0.12 ~dubbelt 0.06
        ~dä 0.18 ~där -0.17 ~däreft 0.08 ~däremot -0.06 ~då -0.12 ~då^ -0.20 ~dålig -0.15 ~dömd 0.09 ~eft -0.06
        ~efterfråg -0.10 ~eftersom -0.11 ~eftervåld 0.05 ~egen -0.07 ~egna -0.43 ~ej -0.05 ~ekonomiskt 0.13
        ~elev -0.13 ~elevhäls 0.07 ~ell 0.07 ~elva 0.08 ~en -0.49 ~en^ -0.18 ~en^annan 0.09 ~enda -0.15 ~enhet -0.06
        ~enkel 0.18 ~enkät 0.11 ~enlig -0.07 ~ens -0.06 ~ensam 0.25 ~entreprenör 0.09 ~entreprenörerna^ 0.07
        ~erfaren -0.05 ~ett -0.33 ~faktiskt -0.17 ~fall 0.30 ~familjerätt 0.06 ~fast 0.25 ~fatt -0.10 ~fel -0.15
        ~fem -0.30 ~femtio 0.15 ~femtioårsåld 0.08 ~femton -0.20 ~fick 0.29 ~film 0.33 ~finn 0.20 ~fjol -0.14
        ~fjorton -0.11 ~fjärd 0.09 ~fler -0.16 ~fler^ -0.09 ~flest -0.12 ~flick -0.09 ~flickor^ 0.08 ~flickorna^ -0.08
        ~flytt -0.15 ~folk 0.06 ~form 0.17 ~forskning -0.12 ~fortfar 0.07 ~fram -0.25 ~frisör -0.11 ~fritid -0.15
        ~frivillig -0.10 ~frivård 0.06 ~främst -0.12 ~fråg 0.26 ~från -0.16 ~funger -0.40 ~funktion -0.25 ~fyll -0.07
        ~fyr 0.17 ~fyra -0.41 ~fyra^ -0.18 ~fyrtio -0.05 ~färr -0.09 ~få -0.10 ~får 0.35 ~följ -0.12 ~för 0.20
        ~fördubbl -0.07 ~före 0.14 ~förekomm 0.13 ~föremål 0.15 ~förening -0.47 ~företag -0.08 ~förlor 0.19
        ~först 0.11 ~förvänt 0.06 ~föräldr 0.11 ~gemensam -0.05 ~gemensamm 0.17 ~ger 0.05 ~ges -0.30 ~ggr 0.05
        ~gick -0.13 ~gjort -0.10 ~glömm -0.18 ~glömt -0.08 ~grabb 0.08 ~grad 0.10 ~grann 0.23 ~grundskol -0.07
        ~grupp 0.08 ~gubb 0.22 ~gymnasi 0.13 ~gäst 0.09 ~gå 0.15 ~gång -0.10 ~gått -0.29 ~gör -0.34 ~göra 0.11
        ~ha -0.09 ~hade -0.30 ~hall 0.07 ~halltid -0.06 ~hamn 0.07 ~han 0.42 ~handl 0.06 ~handlägg -0.10 ~hans -0.07
        ~har -0.23 ~hat 0.09 ~hatet^ 0.09 ~hedersförtryck -0.09 ~hela -0.34 ~hell 0.11 ~heltid 0.08 ~hemlig -0.06
        ~hemm 0.14 ~hemtjänst 0.17 ~henn -0.25 ~herrlag 0.07 ~histori 0.11 ~hjälp -0.17 ~hon 0.21 ~hon^har -0.05
        ~honom -0.25 ~hopp 0.39 ~hos 0.07 ~hot 0.42 ~hund -0.16 ~hunnit 0.23 ~hur -0.11 ~hus 0.19 ~hushåll -0.06
        ~hyr 0.22 ~hytt 0.09 ~häls 0.21 ~hänt 0.05 ~hänvis -0.20 ~här 0.34 ~härifrå 0.10 ~håll -0.16 ~hållit -0.06
        ~högr 0.24 ~hör 0.11 ~höra 0.18 ~i -0.11 ~i^ 0.52 ~i^ledningsgruppen -0.06 ~ideell -0.07 ~igen 0.12 ~in -0.16
        ~inbjud -0.11 ~ing 0.46 ~ingen^ 0.21 ~ingenjör 0.06 ~ingenting 0.07 ~inköp 0.10 ~inn 0.06 ~inom -0.21
        ~int 0.15 ~inte -0.29 ~inte^ -0.08 ~introduktion 0.11 ~ja^ 0.07 ~jag 0.36 ~jag^ 0.37 ~jo -0.11 ~jo^ -0.06
        ~jobb 0.32 ~jobbig 0.08 ~jour 0.11 ~journalsystem -0.09 ~ju 0.05 ~just -0.24 ~jämställd -0.20 ~kall 0.20
        ~kallels 0.08 ~kansk -0.09 ~karl -0.16 ~kass -0.05 ~kassör -0.09 ~kill 0.22 ~killar^ 0.33 ~klock -0.24
        ~klubb 0.07 ~knack 0.17 ~kock -0.09 ~koll -0.06 ~kolleg -0.07 ~kom 0.12 ~komm -0.17 ~kommit -0.11
        ~kommun -0.58 ~kommunal -0.10 ~kommunens^ -0.08 ~kommunerna^ -0.15 ~kontakt -0.17 ~kontrakt 0.11
        ~korridor 0.27 ~kost -0.05 ~kr 0.22 ~kran 0.16 ~krav -0.17 ~krig 0.07 ~kropp 0.17 ~kroppskamer -0.34
        ~kräv -0.27 ~kultur -0.11 ~kun 0.22 ~kund -0.33 ~kuratorn 0.15 ~kv 0.10 ~kv^ 0.23 ~kvar 0.06 ~kvin -0.16
        ~kvinnlig 0.06 ~kvinnor -0.09 ~kvinnor^ 0.28 ~kvinnor^i 0.12 ~kvinnor^med 0.11 ~kvinnor^tar 0.06
        ~kvinnorna^ 0.14 ~kvot 0.30 ~kväll 0.28 ~känn -0.08 ~kö 0.19 ~kök 0.10 ~kön 0.09 ~köra 0.51 ~lag 0.14
        ~lamp 0.12 ~larm -0.14 ~ledningsgrupp -0.11 ~lev -0.10 ~levt -0.07 ~ligg -0.07 ~lika -0.12 ~list 0.16
        ~lit -0.21 ~lokal -0.16 ~lyck -0.06 ~lyft 0.14 ~lägg -0.19 ~lägr 0.06 ~lägst 0.11 ~läk -0.06 ~län -0.32
        ~länet 0.15 ~läng -0.11 ~länsstyrels -0.36 ~länsstyrelsen^ -0.13 ~lärarna^ -0.10 ~läs 0.11 ~läsa 0.27
        ~lån -0.06 ~lång 0.06 ~lås -0.11 ~låt -0.07 ~lön -0.05 ~lönekartläggning -0.08 ~mall -0.32 ~mamm 0.57
        ~man 0.08 ~man^ 0.22 ~mandatperiod 0.17 ~manlig 0.20 ~mann 0.06 ~mark -0.30 ~marknadsför -0.05 ~mars -0.06
        ~maskin -0.12 ~mat -0.13 ~med 0.09 ~medarbet -0.31 ~medelåldern^ -0.06 ~medlemm -0.11 ~mell 0.07 ~men 0.20
        ~men^ -0.07 ~mening -0.14 ~mer -0.24 ~mest -0.45 ~mig -0.13 ~mil 0.15 ~miljon -0.15 ~min^ -0.07 ~mindr -0.09
        ~minst 0.05 ~minut -0.09 ~mobil -0.28 ~myck -0.19 ~män 0.29 ~männen^ 0.11 ~männen^kommer 0.10 ~märk -0.08
        ~mät -0.06 ~mätning -0.50 ~mål -0.07 ~mån -0.06 ~månad 0.18 ~mår -0.24 ~möt -0.18 ~mötena^ -0.17
        ~mötena^är -0.17 ~natt 0.36 ~nattskift -0.09 ~ned -0.15 ~nej^ 0.18 ~ner 0.49 ~nitton 0.09 ~nivå -0.05
        ~norr -0.45 ~nu -0.24 ~numer -0.07 ~numr -0.24 ~ny 0.13 ~nämn -0.17 ~nämnd -0.25 ~när 0.20 ~när^ 0.20
        ~närm 0.23 ~näst -0.18 ~nät 0.10 ~nätt 0.23 ~nätverk -0.17 ~nätverket^ -0.13 ~nå 0.10 ~någon 0.18 ~något -0.36
        ~någr 0.21 ~o 0.12 ~och -0.05 ~och^sen -0.23 ~och^så 0.18 ~också -0.13 ~offentlig 0.08 ~oft 0.11 ~ofta -0.08
        ~om -0.41 ~omklädningsrumm 0.23 ~områd -0.14 ~omsorg 0.09 ~ont 0.38 ~ord 0.19 ~ordf -0.10 ~ordför 0.12
        ~ork -0.19 ~oro -0.08 ~ort -0.09 ~oss -0.27 ~pandemin -0.07 ~papp 0.51 ~par -0.12 ~partn 0.09 ~patrull -0.37
        ~peng -0.24 ~pension 0.69 ~per -0.18 ~person -0.11 ~personal 0.07 ~personal^ 0.13 ~perspektiv -0.08
        ~plan -0.06 ~plat -0.05 ~pojk 0.72 ~pojkarna^ 0.08 ~pojkarnas^ 0.09 ~polis -0.30 ~politik 0.12 ~porr 0.06
        ~prat 0.49 ~procent 0.17 ~programm -0.14 ~projekt -0.32 ~prov -0.09 ~präst -0.07 ~punkt -0.56 ~på -0.39
        ~på^ -0.42 ~rad -0.17 ~rakt -0.08 ~region -0.16 ~regional -0.10 ~registerutdrag -0.15 ~regl 0.06 ~rekord -0.06
        ~rektorn 0.06 ~relation -0.21 ~remiss -0.10 ~ren -0.16 ~resenär 0.09 ~rest 0.28 ~resultat -0.11 ~riktig -0.08
        ~ring 0.13 ~risk -0.10 ~roll -0.07 ~rut -0.16 ~ruta -0.11 ~rutin 0.12 ~rutin^ -0.06 ~räck 0.10 ~rädd -0.08
        ~rädsl 0.14 ~rådet^ -0.14 ~röst -0.07 ~sa -0.17 ~sade -0.38 ~sakn -0.31 ~samebyn 0.11 ~saml -0.06
        ~samling 0.10 ~samm 0.17 ~samråd 0.43 ~samtal -0.23 ~samverk -0.13 ~satsning -0.24 ~schem -0.07 ~sed 0.21
        ~sekretess -0.05 ~sen -0.09 ~sent 0.28 ~ser -0.19 ~sett 0.09 ~sex -0.20 ~sid -0.33 ~sig -0.30 ~sin 0.28
        ~sina 0.25 ~sist 0.26 ~sitt 0.17 ~sju^ -0.08 ~sjuk 0.18 ~sjukfrånvaron -0.09 ~sjukskriv 0.06 ~sjuktal 0.15
        ~sjätt 0.08 ~ska -0.06 ~skick -0.10 ~skift 0.09 ~skiftlag 0.07 ~skillnad -0.07 ~skol 0.29 ~skratt -0.14
        ~skriv -0.26 ~skrivit -0.09 ~skull 0.06 ~skydd 0.07 ~skyddade^ -0.17 ~skyddade^boenden -0.19 ~skämt 0.20
        ~skärm 0.10 ~sköt -0.12 ~slipp 0.06 ~slit 0.32 ~släkt -0.11 ~släpp -0.14 ~slår 0.18 ~smitt -0.06 ~små -0.08
        ~snack 0.07 ~snitt -0.16 ~snittåld -0.06 ~soc -0.13 ~soc^ -0.17 ~socialtjänst -0.57 ~socialtjänsten^ -0.38
        ~som^ -0.06 ~somm -0.10 ~sommarjobb 0.17 ~son 0.08 ~stadg -0.09 ~stann 0.06 ~start -0.39 ~station 0.07
        ~statsbidrag -0.39 ~stockholm -0.17 ~stress 0.07 ~stryk 0.33 ~styr -0.10 ~styrels -0.09 ~städ 0.07 ~ställ 0.19
        ~stämm -0.09 ~stäng 0.18 ~står 0.16 ~stöd -0.30 ~svår 0.08 ~svårt 0.12 ~syns 0.24 ~syst -0.12 ~system 0.44
        ~säg 0.34 ~säga 0.10 ~säker -0.19 ~sälj 0.36 ~säll -0.06 ~sämr 0.12 ~särskilt 0.06 ~säsong -0.21 ~sätt -0.09
        ~så -0.19 ~så^ -0.18 ~sånt -0.06 ~söderut 0.25 ~sök -0.12 ~söka -0.09 ~sökt 0.08 ~sön 0.05 ~ta 0.10
        ~tack -0.11 ~tafs 0.38 ~tag 0.06 ~tala -0.14 ~tapp 0.06 ~tar 0.27 ~teknisk 0.22 ~telefon 0.35 ~terapeut -0.06
        ~the 0.09 ~tid -0.07 ~till -0.15 ~till^ 0.28 ~tillbak -0.28 ~tillgänglig -0.19 ~tillgång -0.17 ~timm -0.13
        ~tio 0.32 ~tiond 0.20 ~titt 0.07 ~tjejerna^ 0.23 ~tjugo 0.20 ~tjugotvå -0.35 ~tjänst -0.06 ~to 0.06 ~tog -0.20
        ~tolk -0.21 ~tolv -0.06 ~ton 0.17 ~trakasseri 0.09 ~tre^ -0.13 ~trettio 0.07 ~trettiotvå -0.32 ~trevlig -0.06
        ~tror 0.19 ~trossamfund -0.11 ~trot 0.06 ~träff 0.28 ~tur 0.05 ~tving 0.07 ~två -0.15 ~två^ -0.15
        ~tvåhundr -0.16 ~tyck 0.09 ~typ 0.13 ~tyst -0.23 ~tystnadsplikt -0.07 ~tystnadsplikten^ -0.08 ~tänk 0.27
        ~ukrai -0.06 ~umeå -0.23 ~und -0.16 ~underskötersk 0.28 ~undersköterskorna^ 0.24 ~undervisning 0.09
        ~unga -0.14 ~unga^ 0.12 ~ungdomsråd -0.18 ~ungefär -0.19 ~uppdel -0.08 ~uppdrag 0.18 ~uppg 0.10 ~ut 0.19
        ~utanför -0.09 ~utbilda^ -0.08 ~utbildning 0.12 ~ute -0.07 ~utsatt 0.17 ~utöv 0.22 ~va -0.07 ~vad 0.13
        ~vad^ -0.05 ~val -0.25 ~vanlig -0.11 ~var 0.30 ~var^ -0.08 ~var^fjärde -0.06 ~vara -0.06 ~varandr 0.09
        ~varför 0.05 ~varit -0.10 ~varj 0.21 ~varje^ -0.12 ~vart 0.25 ~vartann -0.10 ~veck 0.11 ~vem 0.06 ~vet 0.32
        ~veta -0.09 ~vi -0.34 ~vi^ 0.10 ~vi^frågar 0.18 ~vi^har 0.29 ~vi^ser 0.10 ~vi^skulle -0.12 ~vi^är -0.22
        ~vid -0.28 ~vikari 0.10 ~vilj -0.09 ~vilk -0.59 ~vill -0.53 ~viss 0.21 ~vux 0.08 ~väg 0.23 ~vägg 0.07
        ~vägr 0.39 ~väl 0.18 ~välj 0.13 ~vänd -0.07 ~vänt 0.15 ~värst 0.08 ~våg 0.15 ~våld 0.10 ~våld^ 0.28 ~vår -0.16
        ~våra -0.15 ~våra^ -0.10 ~vård 0.25 ~vårdcentral -0.07 ~who 0.06 ~ä -0.06 ~äga -0.25 ~äger -0.08 ~äldr 0.57
        ~äldre^ 0.18 ~äldre^kvinnor 0.17 ~än -0.22 ~ändr -0.05 ~ändå 0.06 ~är -0.06 ~ärend -0.25 ~ärlig -0.07 ~å -0.23
        ~å^ 0.12 ~å^så 0.15 ~åld 0.05 ~år 0.49 ~året -0.19 ~årskur 0.09 ~åt 0.26 ~åtminston -0.07 ~åtta 0.31
        ~åtta^ -0.14 ~åtta^av -0.14 ~önsk -0.05 ~öpp 0.06 ~öppn -0.07 ~över 0.17 ~övrig -0.11
        """,
        "utvecklingsomrade": """
        bias -0.51
        board -0.66
        cell -0.30
        comparative 0.28
        early -0.96
        end -0.03
        evaluation 0.26
        first -0.89
        fragment -0.30
        frameCentralAktor -0.69
        frameHindrande -1.75
        frameLansstyrelsen -0.46
        frameNone -0.68
        frameNulage -0.66
        framePadrivande 0.55
        framePrioritering 0.40
        frameSamverkansform -1.09
        frameUtmaning 0.60
        frameUtvecklingsomrade 0.46
        fronted -0.11
        hedged 0.73
        imperative -0.18
        item -0.27
        late -0.29
        later -0.10
        meeting -0.21
        middle -0.65
        modal -0.40
        negation -0.46
        negations -0.22
        next3 -0.68
        number -0.03
        plain -0.09
        prose -0.33
        question -0.11
        quote -0.44
        shortFirst -0.54
        third 0.23
        turn -0.95
        weHave 0.33
        words14 -0.07
        words6 -0.80
        wordsMore -0.42
        ~10 -0.07 ~14 0.28 ~2 -0.08 ~3 0.46 ~aldrig -0.12 ~all -0.09 ~alla 0.31 ~allt -0.08 ~almi -0.09 ~almi^ -0.06
        ~andr 0.10 ~anmäl -0.14 ~ann -0.09 ~annar -0.28 ~anställning 0.25 ~arbet -0.11 ~arbetsgiv -0.18
        ~arbetsgivare^ -0.06 ~arbetsplats -0.17 ~att -0.34 ~att^ -0.38 ~att^alla -0.06 ~av -0.24 ~av^ -0.13
        ~avgör -0.06 ~avtal -0.05 ~bara -0.12 ~barn -0.25 ~barnomsorg -0.13 ~barnomsorg^ -0.06 ~barnomsorg^på -0.10
        ~behåll 0.32 ~behöv 1.25 ~belysning 0.39 ~beslut -0.05 ~betal -0.08 ~betald -0.20 ~betalt -0.05 ~betyd 0.05
        ~bidrag 0.07 ~bild -0.09 ~billig 0.32 ~bjud -0.09 ~bland 0.40 ~bland^ 0.46 ~blankett 0.14 ~blev -0.08
        ~blir -0.24 ~blivit -0.07 ~bolag -0.27 ~bor 0.26 ~bord -0.32 ~bort -0.10 ~bra 0.15 ~bruk 0.19 ~buss -0.11
        ~busshållplats 0.39 ~bygg -0.06 ~byt 0.22 ~bäst -0.05 ~både -0.07 ~bör 0.08 ~börj 0.05 ~chef 0.32 ~dag -0.15
        ~de -0.21 ~de^ 0.07 ~del 0.36 ~dela -0.15 ~dem -0.24 ~den -0.43 ~dessutom -0.06 ~det 0.14 ~det^ 0.38
        ~det^finns -0.07 ~det^är -0.08 ~disk 0.07 ~distan -0.05 ~dom -0.06 ~dygn -0.22 ~dä -0.09 ~där -0.65 ~då 0.05
        ~eft -0.08 ~eftervåld 0.18 ~efteråt 0.21 ~egen 0.15 ~eget -0.06 ~ej 0.16 ~elev -0.07 ~ell -0.05 ~elva -0.06
        ~emot -0.14 ~en 0.07 ~en^gemensam -0.12 ~ena -0.05 ~enda -0.06 ~enhetschef -0.07 ~enkel 0.16 ~ersättning 0.09
        ~ett -0.14 ~ett^ -0.28 ~fast -0.10 ~fem -0.10 ~fick -0.06 ~finn -0.13 ~fler 0.44 ~fler^ 0.25 ~flest -0.06
        ~flick -0.14 ~folk -0.06 ~forsk 0.08 ~fram 0.05 ~fritid -0.06 ~främst -0.10 ~fråg -0.37 ~från 0.45 ~fyra -0.21
        ~fyra^ -0.05 ~fält -0.06 ~få 0.30 ~får -0.59 ~fått 0.14 ~följ 0.25 ~för 0.59 ~förbund -0.05 ~fördelning -0.05
        ~före -0.09 ~förebygg -0.11 ~föreslår -0.09 ~företag 0.10 ~förmiddag 0.08 ~förr -0.06 ~församling 0.08
        ~förskol 0.19 ~först -0.11 ~förtroendevald 0.22 ~gemensam 0.40 ~gemensamm -0.07 ~ger -0.07 ~gjord -0.06
        ~glömm -0.09 ~grann -0.06 ~gratis -0.08 ~grund 0.27 ~grupp -0.06 ~gubb -0.06 ~gå 0.28 ~gång -0.24 ~går -0.12
        ~gått -0.05 ~gör 0.18 ~gör^ -0.14 ~göra -0.22 ~ha 0.22 ~halv 0.19 ~halvdag -0.07 ~han 0.07 ~han^ 0.11
        ~hand -0.14 ~handlägg 0.34 ~hans -0.07 ~har -0.56 ~hat 0.20 ~hed -0.09 ~hela 0.48 ~hellr -0.07 ~heltid -0.05
        ~hemlig -0.10 ~hemm -0.18 ~hit -0.06 ~hjälp -0.05 ~hon -0.20 ~hon^ 0.19 ~hon^skulle 0.18 ~hos -0.10 ~hot 0.11
        ~hur 0.64 ~hälft -0.10 ~hälsosamtal -0.10 ~här -0.29 ~håll 0.32 ~hör -0.08 ~höra 0.10 ~i -0.41 ~i^ -0.23
        ~igen 0.39 ~ihop -0.32 ~in 0.13 ~industrin -0.12 ~ing -0.36 ~inga -0.05 ~inköp 0.19 ~inl -0.05 ~inn -0.07
        ~instruktör 0.20 ~inte 0.38 ~introduktion 0.29 ~ja^ -0.20 ~jag -0.25 ~jag^ -0.07 ~jobb -0.27 ~jour -0.19
        ~journal -0.10 ~ju 0.08 ~jämför -0.56 ~kall -0.18 ~kan 0.46 ~kill 0.19 ~kolleg -0.08 ~kom -0.05 ~komm -0.17
        ~kommun -0.28 ~kommunens^ 0.23 ~kommunerna^ -0.17 ~kommunernas^ 0.08 ~kommungrupp 0.06 ~kost -0.10 ~krav -0.11
        ~kroppskamer 0.46 ~kräv -0.07 ~kun 0.34 ~kund 0.36 ~kurs 0.13 ~kurs^ 0.14 ~kust 0.10 ~kvin 0.11 ~kvinn -0.41
        ~kvinnlig 0.57 ~kvot -0.26 ~kän 0.41 ~kök -0.08 ~kön 0.28 ~köra -0.06 ~lade -0.07 ~lag -0.05 ~landsbygd -0.06
        ~larm -0.08 ~led 0.29 ~lektion 0.17 ~ligg -0.10 ~lika -0.08 ~list -0.09 ~lokal -0.12 ~lyssn -0.06 ~lägen 0.11
        ~lägg 0.48 ~lämn 0.22 ~län -0.10 ~länet -0.13 ~länsstyrels -0.18 ~länsstyrelsen^ -0.14 ~lär -0.13 ~lära 0.53
        ~läsning -0.06 ~lång 0.29 ~lönekartläggning -0.07 ~mamm -0.08 ~man 0.14 ~maskin 0.10 ~me -0.05 ~med -0.35
        ~mell -0.10 ~men 0.06 ~mentor -0.07 ~mer -0.16 ~mest -0.08 ~mindr -0.08 ~misstänk -0.05 ~mot 0.33 ~myck -0.16
        ~män -0.36 ~männ -0.07 ~mäns -0.06 ~mätning -0.06 ~mål 0.21 ~mån 0.30 ~måndag -0.05 ~mång -0.20 ~måst 0.18
        ~möte -0.05 ~nu 0.43 ~numm -0.10 ~nya -0.09 ~nämn 0.12 ~när 0.13 ~nära 0.06 ~nät 0.22 ~nå -0.08 ~någon^ -0.08
        ~något -0.09 ~nån -0.07 ~når 0.24 ~o -0.10 ~obekväm -0.06 ~och -0.61 ~och^ -0.24 ~och^en -0.07 ~också 0.44
        ~of 0.30 ~olik -0.08 ~om -0.12 ~omklädningsrum -0.16 ~områd 0.40 ~ord 0.21 ~ordför -0.08 ~oss -0.05 ~papp 0.11
        ~pass 0.45 ~patrull 0.41 ~pension -0.05 ~per 0.18 ~person 0.34 ~placering 0.09 ~plan 0.38 ~plat 0.12
        ~plats 0.31 ~pojk -0.11 ~pojkar -0.11 ~polis -0.13 ~prat -0.14 ~program -0.11 ~prov -0.05 ~punkt -0.07
        ~på 0.15 ~red -0.33 ~regl -0.09 ~relation 0.16 ~remiss -0.06 ~rikt -0.07 ~ring -0.09 ~runt -0.28 ~rut 0.22
        ~rutin 0.11 ~rädd -0.05 ~räkn -0.18 ~rätt -0.10 ~råd -0.10 ~röst -0.05 ~rösträtt -0.06 ~sa -0.09 ~sagt -0.18
        ~sak -0.09 ~sakn 0.30 ~samebyn -0.05 ~samråd 0.11 ~samråd^ 0.18 ~samtal -0.16 ~samverk -0.07 ~schem -0.05
        ~sed -0.44 ~sedan^ -0.19 ~sen -0.06 ~ser -0.13 ~sex -0.11 ~sexuell -0.11 ~siffr -0.06 ~sig 0.17 ~sitt -0.22
        ~sjukhus -0.05 ~själv 0.14 ~ska -0.25 ~skick -0.06 ~skift -0.05 ~skolskötersk -0.11 ~skriv 0.18 ~skrivit -0.06
        ~skull 0.55 ~slut -0.08 ~slår -0.07 ~soc -0.06 ~socialtjänst -0.17 ~som -0.35 ~språk -0.09 ~stan -0.05
        ~stann 0.23 ~statistik 0.30 ~stor -0.05 ~strategin -0.27 ~stöd -0.14 ~svar -0.10 ~syns -0.08 ~säg -0.16
        ~säga -0.08 ~sälj -0.21 ~särskilt -0.22 ~sätt -0.09 ~söderut -0.15 ~sök -0.11 ~ta 0.14 ~tafs 0.26 ~tal 0.11
        ~tar 0.24 ~telefon -0.24 ~termin -0.08 ~test 0.11 ~tid 0.12 ~tillbak 0.49 ~tillsamman 0.33 ~tillägg -0.06
        ~timm 0.26 ~tio -0.15 ~titt -0.12 ~tjej -0.20 ~tjugo -0.18 ~tjänst 0.07 ~tjänsteföretag 0.16 ~tolk 0.16
        ~tre -0.18 ~trygg -0.13 ~trygghetspunkt 0.07 ~träff -0.21 ~tur -0.07 ~två 0.15 ~tyck -0.09 ~tänk -0.10
        ~und 0.14 ~undr 0.22 ~unga 0.24 ~ungdom -0.08 ~ungdomsråd -0.08 ~upp 0.11 ~upptäck 0.07 ~ut -0.32 ~utan -0.23
        ~utanför 0.05 ~utbild 0.12 ~utbilda^ 0.18 ~utbildning 0.77 ~utbildning^ 0.39 ~va -0.09 ~vad -0.06
        ~validering 0.27 ~vara -0.18 ~varit -0.19 ~varj -0.22 ~vartann -0.07 ~vem -0.12 ~vi -0.10 ~vi^ 0.18
        ~vi^behöver 0.16 ~vi^har -0.08 ~vi^skulle 0.10 ~vid 0.08 ~vilj 0.46 ~vill -0.66 ~vore 0.29 ~vux -0.12
        ~vuxenutbildning -0.09 ~väg 0.14 ~vägr -0.06 ~väl -0.09 ~välj -0.06 ~våg -0.06 ~våldsutsatt -0.11 ~vår 0.14
        ~våra -0.10 ~vård -0.13 ~ä -0.11 ~äldr -0.49 ~äldre^ -0.26 ~äldre^kvinnor -0.22 ~ämne 0.17 ~än -0.28 ~är -0.42
        ~även -0.11 ~å -0.15 ~å^ -0.11 ~år 0.20 ~året 0.15 ~ått -0.07 ~önsk -0.16 ~över 0.09
        """,
    ]
}
