/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.49
        actAndProp 1.80
        addresses 1.60
        afterClear 1.43
        afterClearShort 2.18
        afterQuestion -0.02
        alone 0.43
        aloneListed 0.46
        aloneUnheaded 0.28
        answer -0.05
        asked -0.25
        asker 1.45
        bias -1.74
        bodyFaint 0.57
        cell -0.73
        clearConsent 1.64
        clearEmpty -0.25
        clearFirst 2.53
        clearInLong 1.23
        clearInstruction 1.47
        clearLate 1.45
        clearNarration 2.52
        clearPractical 0.89
        clearSetting 1.92
        commandLast -0.33
        contact 1.45
        dated 0.69
        digits 1.43
        enclosed 2.17
        errand 1.34
        faintMore 0.45
        faintOne 0.37
        faintTwo 0.98
        filler 0.16
        finite -0.32
        followsStatement -0.88
        greeting 1.78
        hasQuote -1.38
        headed -0.57
        headedLikely 0.22
        headedListed -0.70
        imperative -1.63
        interviewee -1.36
        item -0.83
        leading 0.62
        mixed 1.75
        mixedLight 1.38
        next 2.10
        noteEnd 1.17
        noteOpening 0.99
        number 0.30
        openingVerb 1.17
        ownFirst 0.11
        ownPast 0.12
        ownPastTold 2.48
        percent -0.97
        prelude 2.45
        preludeFaint 0.37
        preludeShort 1.68
        propOne 0.33
        propTwo 0.99
        question 0.17
        questionAnswered -0.21
        questionFirst 1.00
        quoted -0.49
        replies 1.38
        reports 0.19
        role 1.32
        roleReported -0.73
        roleTold -0.26
        shortUnheaded 0.41
        tail 0.37
        tailFaint 0.95
        tailShort 0.72
        terseShort 0.17
        thirdFirst 0.28
        thirdFirstShort 1.40
        thirdTold -0.28
        titledLeading 2.14
        turn -0.05
        turnShort 0.14
        weekday -0.22
        weight0 0.40
        weight05 -0.20
        weight1 -0.83
        weight2 -0.69
        weightMore -0.89
        words1 -0.17
        words10 -0.31
        words16 -0.38
        words3 -0.09
        words6 0.06
        wordsMore -0.76
        ~0611-00 1.06 ~070-000 0.80 ~140 -0.43 ~2019 -0.55 ~2020 -0.80 ~akut -0.30 ~aldrig -0.47 ~alla -0.74
        ~alltid -0.53 ~andr -0.48 ~anmälning -0.47 ~ann -0.49 ~anställ -0.23 ~antal 0.28 ~anteckning 1.21
        ~använd -0.52 ~arbetsgiv -0.21 ~arbetsplats 0.32 ~avgör -0.63 ~avslut 0.84 ~avtal -0.72 ~bad 0.54 ~bank -1.06
        ~bara 0.54 ~barn -0.45 ~barnmorsk -0.66 ~barnomsorg -0.43 ~behöv -0.29 ~ber 0.86 ~beredskap 0.46 ~berätt -0.25
        ~beställ -0.76 ~bestämm -0.50 ~består -0.32 ~besök -0.23 ~betal -0.23 ~betald 0.45 ~betalt -0.27 ~betyd -0.39
        ~betyg -0.36 ~bibliotek -0.54 ~bidrag -0.31 ~bil -0.93 ~bild -0.55 ~bit 1.08 ~bjud -0.26 ~bland -0.40
        ~blivit -0.28 ~boend -0.31 ~bok -0.48 ~bor -0.42 ~bord -0.49 ~bort -0.32 ~bra -0.53 ~brist -0.29
        ~broschyr -0.44 ~bryt -0.27 ~bråk -0.69 ~budg -0.60 ~budget -0.22 ~buss -0.62 ~bygg 0.25 ~byggd -0.69
        ~bäst 0.51 ~bättr -0.25 ~både -0.22 ~bör -0.31 ~civil 0.92 ~dag -0.34 ~dam -1.22 ~del -0.35 ~dela -0.88
        ~deltag -0.42 ~dessutom -0.66 ~digitalt -0.60 ~direkt -0.26 ~diskussion 0.61 ~dit -0.50 ~dom -0.60 ~drar -0.53
        ~drick -0.66 ~dubbelt -0.29 ~dygn -0.51 ~däreft -0.48 ~däremot -0.62 ~därmed -0.32 ~dålig 0.25 ~efteråt -0.44
        ~egen -0.28 ~eget -0.29 ~egna -0.63 ~elev -0.24 ~elevhäls -1.12 ~elva -0.60 ~emot 0.27 ~ena 1.09 ~enda -0.43
        ~enkelt -0.38 ~enlig 0.88 ~ens -0.64 ~ensam -0.81 ~ensamm -0.28 ~exampl 0.97 ~exempel 1.49 ~fack -0.39
        ~familj -0.77 ~fann 0.44 ~fast -0.53 ~fatt -0.63 ~februari -0.59 ~fem -0.39 ~femton -0.69 ~fick 0.45
        ~film -0.28 ~finn 0.43 ~fjol -0.41 ~fjorton -0.56 ~fler -0.56 ~flest -0.60 ~flick -0.28 ~flytt -0.43
        ~folk -0.66 ~form -0.40 ~forskning -0.49 ~fortfar -0.69 ~fram -0.32 ~framför -0.67 ~fredag -1.36
        ~frivillig -1.02 ~frivård -0.89 ~fråg 0.29 ~fullmäktig -0.24 ~fullt -0.24 ~funger -0.43 ~funk -0.34
        ~funktionsnedsättning -0.26 ~fyra -0.38 ~fyrtio -0.60 ~färr -0.69 ~fått -0.49 ~född -0.25 ~följ -0.25
        ~för -1.26 ~förbund -0.24 ~fördel -0.73 ~fördelning -0.24 ~före -0.42 ~förening -0.33 ~företag -0.37
        ~förlor -0.36 ~förr -0.47 ~förskol -0.23 ~förstår -0.40 ~förtroendevald -0.28 ~förvänt -0.25 ~föräldr -0.35
        ~föräldraledig -0.47 ~gaml -0.40 ~gemensam -0.27 ~gemensamt -0.21 ~genom -0.45 ~ges -0.39 ~ggr -0.53
        ~gick 0.92 ~gjord -0.46 ~gjort -0.32 ~glöm -0.36 ~grad 0.54 ~grund -0.36 ~grupp -0.24 ~gubb -0.24
        ~gymnasi -0.42 ~gäll -0.71 ~gär 0.82 ~gång -0.24 ~går -0.42 ~gått -0.23 ~gör -0.31 ~halv -0.31 ~hamn -0.52
        ~hand -0.45 ~handl -0.83 ~handled -0.38 ~handlägg -0.60 ~hans -0.28 ~helg -0.44 ~hell -0.38 ~hellr -0.26
        ~helt -0.54 ~heltid -0.36 ~hem -0.31 ~hemm -0.67 ~henn -0.35 ~het 0.95 ~hinn -0.56 ~hiss 0.82 ~hit -1.36
        ~hjälp -0.38 ~hopp -0.34 ~hot -0.47 ~hund 0.61 ~hundr -0.84 ~hus -0.85 ~hushåll -0.50 ~hälft -0.49 ~häls 0.58
        ~hämt -1.12 ~händ -0.32 ~häng -0.53 ~härifrå 0.36 ~håll -0.46 ~hållit -0.41 ~högstadi -0.29 ~hör -0.47
        ~ibland -0.58 ~ideell -0.55 ~ifrå -0.44 ~igen -0.21 ~igenom 0.50 ~ihop -0.31 ~inbjud -0.78 ~industri -0.69
        ~industrin -0.44 ~information -0.22 ~ing -0.50 ~inga 0.35 ~ingenting -0.45 ~inkomst -0.24 ~inl -0.76
        ~inn -0.25 ~inom -0.30 ~intervju 1.66 ~jargong -0.42 ~jobb -0.36 ~jour -0.48 ~juni 1.28 ~just -0.49
        ~jämställd -0.53 ~kaff 0.90 ~kall -0.49 ~kampanj -0.21 ~kansk 0.27 ~kill -0.88 ~klar 0.20 ~koll 1.02
        ~kom -0.50 ~komm -0.25 ~kommit 1.36 ~kommunal -0.53 ~kontor -0.67 ~kort -0.25 ~kost -0.35 ~krav -0.51
        ~kräv -0.87 ~kund -0.35 ~kunskap -0.24 ~kurs -0.33 ~kvar -0.73 ~kvart 0.63 ~kvartal -0.28 ~kvin -0.28
        ~kvinn -0.42 ~kvinnlig -0.46 ~kvinnor -0.88 ~kväll -0.50 ~kvällstid -0.48 ~känn -0.71 ~kök -0.58 ~kön -0.31
        ~könsuppdel -0.29 ~kör 0.96 ~lag -0.63 ~led -0.49 ~ledningsgrupp -0.38 ~lev -0.46 ~ligg 0.38 ~lika -0.77
        ~linj -0.51 ~list 1.30 ~lit 0.46 ~lst -0.56 ~lyssn -0.37 ~lägg -0.22 ~lägr -0.24 ~läm -0.26 ~län -0.71
        ~länet -0.56 ~läng -0.45 ~längr -0.30 ~länsstyrels -0.61 ~lära -0.38 ~läs -0.59 ~läsa 1.09 ~låt -0.37
        ~låta -0.31 ~lön -0.55 ~maj 0.50 ~mall -0.31 ~mamm -0.71 ~manlig -0.28 ~mann -0.26 ~maskin 0.51
        ~medarbet -0.61 ~medlemm -0.40 ~mejl -0.76 ~mell -0.44 ~men 0.31 ~mening -0.89 ~mest -0.42 ~mil -0.40
        ~mindr -0.30 ~minst -0.47 ~minut -0.39 ~mottagning -0.81 ~myndig 0.33 ~män -0.62 ~männ -0.82 ~märk -0.30
        ~mät -0.56 ~mål -0.22 ~mån -0.65 ~månad -0.60 ~måndag 0.81 ~måst -0.26 ~möjlig 0.65 ~möt 0.84 ~möte 0.58
        ~namn -0.33 ~natt -1.14 ~nej 0.40 ~ner -0.57 ~nio -0.56 ~nitton -0.27 ~noll -0.26 ~norr -0.38 ~numer -0.21
        ~numm -0.26 ~nya 0.21 ~nämn 0.30 ~nämnd -0.32 ~nära -0.40 ~närm -0.25 ~näst 0.58 ~nätt -0.77 ~nätverk -0.53
        ~någonstan -0.70 ~något 0.46 ~nån -0.74 ~når -0.35 ~nås -0.38 ~oavsett -0.37 ~offentlig -0.29 ~ofta -0.28
        ~olik -0.33 ~omklädningsrumm -0.31 ~omsorg -0.30 ~ord 0.35 ~ordför 0.71 ~ordning 0.70 ~organisation -0.27
        ~ork -0.27 ~pandemin -0.31 ~papp -0.44 ~par 0.27 ~part -0.92 ~pass -0.42 ~paus 1.34 ~peng -0.37 ~pension -0.54
        ~person -0.20 ~personal -0.27 ~plan -0.36 ~planer -0.21 ~plat -0.36 ~plats -0.47 ~plötslig -0.91 ~pojk -0.45
        ~polis -0.53 ~politik -0.38 ~praktikplats -0.31 ~prat 0.35 ~pris -0.71 ~privat -0.84 ~problem -0.64
        ~procent -0.38 ~program -0.46 ~projekt -0.84 ~prov 0.43 ~publicer -0.47 ~punkt -0.25 ~rad 0.98 ~rapport 0.61
        ~red -0.43 ~region -0.23 ~regional -0.67 ~regl -0.77 ~rekt -0.34 ~remiss 0.33 ~res -0.23 ~rest -0.38
        ~riktig -0.48 ~ring -0.45 ~ringd 0.22 ~risk -0.60 ~rum 0.43 ~rumm -0.46 ~runt -0.73 ~rut 0.65 ~rutin -0.54
        ~räck -0.64 ~rädd -0.23 ~rädsl -0.26 ~räk -0.45 ~räkn -0.30 ~rätt -0.46 ~röst -0.30 ~sagt 0.37 ~sakn -0.68
        ~saml -0.37 ~samm -0.38 ~samordn 0.59 ~samråd -0.40 ~samtal 0.76 ~samtidig -0.31 ~samtlig -0.40 ~samtyck -0.25
        ~samverk 1.01 ~sekretess 0.62 ~sen -0.34 ~sent -0.72 ~sett -0.42 ~sex -0.52 ~sexton -0.51 ~sfi -0.30 ~sid 1.45
        ~sida -0.32 ~siffr -0.36 ~sist 0.49 ~sitt -0.26 ~sju -0.54 ~sjukhus -0.30 ~sker -0.32 ~skift -0.61 ~skog -0.60
        ~skol -0.34 ~skratt -0.85 ~skrivit -0.40 ~skydd -0.20 ~skämt -0.34 ~skärm -0.32 ~sköt -0.23 ~slipp -0.24
        ~slår -0.42 ~snitt -0.28 ~soc -0.88 ~socialtjänst -0.52 ~spel -0.34 ~sprid 0.25 ~språk -0.23 ~stab -0.57
        ~stadg -0.35 ~stan -0.53 ~start -0.27 ~station -0.57 ~statistik -0.52 ~statsbidrag -0.63 ~stor 0.35
        ~strategi -0.67 ~studi -0.67 ~styck -0.42 ~styrels 0.82 ~ställ -0.41 ~stäng 0.44 ~står -0.38 ~stöd -0.27
        ~sundsvall 0.71 ~svårt 0.81 ~syns -0.39 ~säg -0.45 ~säga 0.28 ~såg 0.55 ~sök -0.47 ~tack 0.35 ~tag -0.52
        ~tal -0.25 ~tapp -0.28 ~tar -0.26 ~tas -0.43 ~teknik -0.76 ~teknisk -0.30 ~telefon -0.30 ~termin -0.50
        ~text 0.45 ~tid 0.30 ~tidig -0.37 ~tillbak -0.21 ~tillsamman -0.23 ~timm -0.35 ~tio -0.37 ~titt -0.55
        ~tjej -0.71 ~tjugo 0.32 ~tjänst -0.29 ~toalett -0.63 ~tog 0.25 ~tolv -0.38 ~torsdag -0.65 ~tredj -0.59
        ~tredjedel -0.47 ~trettio -0.78 ~tror 0.85 ~trossamfund -0.29 ~trot 0.72 ~trygg -0.40 ~trän -0.87 ~tur -0.50
        ~tvärtom -0.23 ~två -0.41 ~tyck -0.82 ~tydlig 0.40 ~typ -0.60 ~tyst 0.64 ~tänk 0.91 ~tåg 1.04 ~umeå -1.00
        ~underskrift -0.82 ~unga -0.28 ~ungefär -0.23 ~uppdrag -0.91 ~uppföljning -0.68 ~uppgift -0.67 ~upphandl -0.31
        ~upphandling -0.41 ~ursäkt 0.95 ~utanför 0.29 ~utbild -0.83 ~utbildning -0.21 ~ute -0.32 ~utom -0.30
        ~utrik -0.28 ~val -0.27 ~valberedning -0.31 ~varandr -0.68 ~varann 0.45 ~varav -0.37 ~vardag -0.51
        ~varend -0.48 ~varför 0.21 ~varit -0.44 ~varj -0.43 ~vartann -0.90 ~veck -0.43 ~vet 0.25 ~veta -0.23
        ~viktig -0.65 ~vilj -0.29 ~vilk -0.32 ~villk -0.28 ~vis -0.24 ~visst 1.57 ~vux -0.62 ~väg -0.54 ~vägg -0.75
        ~välj -0.25 ~vänt -0.31 ~våg -0.38 ~våld -0.27 ~vår -0.64 ~vård -0.38 ~vårdcentral -0.21 ~yttr -0.64
        ~ägar -0.76 ~äger -0.46 ~äldr -0.38 ~ändr -0.33 ~ändå -0.48 ~ännu -0.74 ~ärend -0.45 ~ärlig -1.67 ~äter -0.92
        ~åker -1.23 ~åren -0.59 ~året -0.27 ~årlig -0.49 ~åtta -0.47 ~öpp -0.50 ~övning -0.72 ~övrig 0.46
        """
}
