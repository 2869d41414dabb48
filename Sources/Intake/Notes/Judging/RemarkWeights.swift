/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.64
        actAndProp 0.59
        actFirst 0.45
        actLight -0.22
        addresses 0.53
        afterClear 0.26
        afterClearShort 0.82
        alone 0.55
        aloneListed 0.50
        aloneUnheaded 0.31
        answer -0.65
        answerFirst 0.48
        answerReply 1.47
        answerReplyMore -0.37
        asked 0.30
        asker 0.44
        asks 0.23
        asksMe -0.43
        asksPerson 0.34
        backShort -0.24
        bias 0.47
        brief 0.15
        briefNamed 0.41
        briefUnder 0.42
        cell -0.98
        clearConsent 0.96
        clearEmpty -0.26
        clearFirst 2.08
        clearInLong 0.87
        clearInstruction -0.23
        clearLate 1.18
        clearNarration 1.52
        clearPractical 0.43
        clearSetting 1.26
        commandLast 0.07
        contact 1.59
        dated 0.85
        digits 1.27
        enclosed 1.32
        errand 0.61
        exclaims -0.21
        exclaimsShort 0.08
        faintMore 0.57
        faintOne 0.58
        faintTwo 1.24
        filler 0.27
        finite -0.28
        firstOfMany 0.40
        fullest 0.30
        fullestNamed -0.69
        greeting 1.15
        hasQuote -1.46
        headed -0.42
        headedFirst -1.21
        headedLikely -0.66
        headedListed -0.44
        imperative -1.02
        insideBrackets 1.47
        interviewee 0.11
        item -1.15
        lastOfMany 0.19
        leading 0.34
        lightest 0.04
        me 1.16
        meFirst 0.25
        meLight 0.11
        meListed -0.05
        meRare 0.22
        meTold 0.48
        meTurnLight -0.18
        mixed 0.68
        mixedLight 0.46
        moment 0.10
        momentLight 0.06
        momentPast 0.58
        musing 0.31
        musingFirst 0.29
        musingMe 0.74
        musingTold 0.41
        named -0.53
        namedFirst 0.37
        namedLight 0.03
        namedListed -0.08
        namedTurn -0.20
        next 0.95
        nextClear 0.37
        nextLight -0.65
        noteEnd 0.46
        noteOpening 1.09
        number -0.22
        onlyNamed 0.70
        openingVerb 1.01
        ownFirst -0.16
        ownPast -0.12
        ownPastTold 0.58
        paperwork 0.90
        paperworkMe -0.40
        paperworkPast -0.30
        paperworkTwo 0.62
        pastLight 0.57
        pastLightOdd -0.89
        pastOdd 0.62
        pastThirdLight 0.12
        percent -1.55
        pleasantryFirst 0.42
        pleasantryShort 0.48
        pleasantryTurn 0.43
        prelude 1.20
        preludeShort 0.16
        preludeWeighty 0.41
        propLight 0.63
        propOne -0.15
        propPast 0.57
        propTwo 0.82
        question 1.47
        questionAnswered -0.28
        questionFirst 1.66
        questionListed 2.02
        questionPerson 0.28
        questionProse 0.49
        quoted 0.20
        reminderFirst 0.77
        reminderLight 0.16
        reminderPaper -0.26
        reminderPerson 0.55
        reminderTerse 0.19
        replies 0.53
        replyFirst 0.60
        replyFirstTurn 0.26
        role -0.07
        roleReported -0.09
        roleTold -0.06
        shortLight 0.42
        shortTold 0.90
        shortUnheaded -0.06
        smallTalk 0.17
        smallTalkLight 0.37
        smallTalkTurn -0.18
        smallTalkTwo 0.52
        societyHalf -0.29
        societyMore -1.73
        societyMost -0.57
        societyNone 1.03
        societyOne 0.11
        societyQuarter -0.27
        societyThree -0.45
        societyTwo -0.62
        tail 0.04
        tailFaint 0.53
        tailShort 0.32
        tellingNone 0.53
        tellingOne 0.11
        tellingTwo 0.12
        terse -0.79
        terseShort 0.14
        thirdFirst 1.20
        thirdFirstShort -0.38
        thirdTold -0.55
        titledLeading 1.09
        turn -1.11
        turnLight 0.54
        turnPerson 0.97
        turnShort 0.40
        turnUnasked -0.03
        turnUnaskedShort 0.29
        verbFirst 0.64
        verbFirstListed 0.38
        verbFirstPast 0.42
        weekday -0.06
        weight0 0.41
        weight05 0.26
        weight1 0.12
        weight2 -0.14
        weightMore -0.85
        words1 -0.21
        words10 0.44
        words16 -0.08
        words3 0.46
        words6 0.26
        wordsMore -1.27
        ~-che/ 0.03 ~-chef/ 0.03 ~0 -0.10 ~00 0.36 ~000 -0.23 ~00^^ 0.26 ~02 0.14 ~04 0.10 ~040-* 0.13 ~040-628 0.13
        ~05 0.25 ~05$ 0.15 ~05^^ 0.10 ~06 0.48 ~070-* 0.54 ~070-174 0.53 ~08 0.09 ~09 0.41 ~0980* 0.11 ~0980-319 0.11
        ~09^ 0.09 ~09^^ 0.06 ~1 -0.22 ~1$ 0.15 ~10 0.18 ~10^ 0.19 ~10^^ -0.19 ~11 0.29 ~11$ 0.06 ~11^^ 0.07 ~12 0.12
        ~1212* 0.06 ~121212-1212 0.06 ~121212-1212$ 0.06 ~12^^ -0.12 ~13 0.17 ~140^ -0.29 ~14^^ -0.15 ~15 0.21
        ~15$ 0.36 ~15^ -0.14 ~16 0.08 ~17$ 0.13 ~18 -0.14 ~18^ -0.06 ~18^^ -0.15 ~19 0.13 ~1911 0.06 ~1931 0.10
        ~1974 -0.07 ~1^ 0.13 ~1^^ -0.14 ~2 -0.17 ~20 0.05 ~200 -0.08 ~2009 -0.12 ~2011 -0.40 ~2011$ -0.40 ~2014 0.05
        ~2015 0.13 ~2016$ -0.06 ~2017 0.13 ~2018 -0.07 ~2019 -0.06 ~2019$ -0.06 ~2020 -0.27 ~2020$ 0.06 ~2021 -0.29
        ~2021$ -0.09 ~2022 -0.23 ~2023 0.11 ~2023$ -0.07 ~2023^ -0.06 ~2024 -0.09 ~2025 -0.21 ~2025$ -0.21 ~2027 -0.10
        ~2027$ -0.11 ~20^^ -0.09 ~210 -0.11 ~22 0.08 ~22$ 0.06 ~220 -0.07 ~23 0.24 ~23$ 0.16 ~24 -0.10 ~25 -0.11
        ~26 -0.08 ~28 0.06 ~29 0.52 ~2^ -0.13 ~2^^ 0.09 ~3 -0.23 ~3$ 0.07 ~30 -0.30 ~30$ -0.26 ~300 -0.08 ~30^^ 0.14
        ~31 -0.08 ~31$ 0.05 ~310 -0.10 ~32$ 0.05 ~34 -0.26 ~340 -0.08 ~34^ -0.05 ~36 -0.08 ~36$ -0.10 ~38 0.26
        ~38^^ 0.11 ~3^ 0.06 ~3^^ 0.08 ~4 0.38 ~4$ 0.08 ~40 0.26 ~40$ 0.12 ~400 -0.09 ~41 0.08 ~41^^ 0.07 ~43 -0.12
        ~44$ 0.08 ~45 0.10 ~46 -0.10 ~48 -0.17 ~48^ -0.14 ~4^ 0.09 ~4^^ 0.11 ~50 0.16 ~50$ 0.06 ~50^^ 0.05 ~51 0.05
        ~52$ 0.11 ~54 0.07 ~55 0.15 ~57 -0.10 ~58 0.16 ~58^^ 0.14 ~59 -0.10 ~5^ 0.10 ~5^^ -0.06 ~61 -0.18 ~65 -0.14
        ~65$ -0.06 ~6^ -0.06 ~6^^ 0.08 ~7 0.11 ~70 -0.18 ~71 0.06 ~73 0.06 ~75 -0.07 ~78 -0.08 ~79 -0.31 ~7^ 0.20
        ~8 0.13 ~80 -0.07 ~81 -0.09 ~8112* 0.16 ~8^ 0.22 ~8^^ -0.09 ~9 -0.24 ~9$ -0.09 ~91 0.07 ~92 -0.21 ~94 -0.25
        ~98 0.23 ~_ald/ -0.03 ~_aldr/ -0.03 ~_all/ -0.15 ~_alla/ -0.05 ~_allt/ -0.07 ~_allv/ -0.03 ~_and/ 0.03
        ~_anl/ 0.04 ~_ann/ 0.07 ~_ans/ -0.07 ~_anst/ -0.03 ~_ansö/ -0.04 ~_ant/ 0.06 ~_ante/ 0.05 ~_apr/ 0.06
        ~_apri/ 0.03 ~_arb/ -0.04 ~_avb/ 0.03 ~_avbr/ 0.03 ~_bad/ 0.03 ~_bad_/ 0.03 ~_ban/ -0.03 ~_bank/ -0.03
        ~_bar/ -0.04 ~_be_/ 0.05 ~_bed/ -0.03 ~_beg/ -0.03 ~_begä/ -0.03 ~_bely/ -0.03 ~_ber/ 0.09 ~_bere/ 0.03
        ~_bero/ 0.06 ~_berä/ 0.03 ~_bes/ -0.07 ~_besk/ 0.04 ~_besl/ -0.03 ~_best/ -0.06 ~_bet/ -0.07 ~_beta/ -0.05
        ~_bid/ -0.04 ~_bidr/ -0.04 ~_bil/ -0.05 ~_ble/ 0.04 ~_blev/ 0.04 ~_bli/ -0.05 ~_blir/ -0.04 ~_bre/ -0.03
        ~_bred/ -0.03 ~_brå/ -0.04 ~_bråk/ -0.03 ~_brö/ 0.04 ~_bröt/ 0.04 ~_bus/ -0.03 ~_buss/ -0.03 ~_byg/ 0.06
        ~_bygg/ 0.04 ~_byn/ -0.03 ~_byn_/ -0.03 ~_byt/ -0.08 ~_bytt/ -0.03 ~_båd/ 0.04 ~_bör/ -0.07 ~_bör_/ -0.03
        ~_börj/ -0.04 ~_che/ 0.03 ~_cit/ 0.04 ~_cite/ 0.03 ~_civ/ 0.05 ~_civi/ 0.05 ~_cyk/ -0.03 ~_cyke/ -0.04
        ~_dag/ -0.05 ~_dans/ 0.03 ~_dat/ -0.05 ~_dato/ -0.03 ~_de_/ -0.06 ~_del/ -0.06 ~_dela/ -0.06 ~_dem/ -0.04
        ~_dem_/ -0.03 ~_det/ 0.08 ~_dett/ 0.08 ~_dia/ 0.06 ~_diag/ 0.06 ~_dig/ 0.04 ~_dig_/ 0.05 ~_dom/ -0.05
        ~_dom_/ -0.07 ~_dri/ 0.05 ~_driv/ 0.03 ~_dry/ -0.03 ~_dryg/ -0.03 ~_drö/ 0.04 ~_dröj/ 0.04 ~_du_/ 0.08
        ~_dub/ -0.05 ~_dubb/ -0.05 ~_dus/ -0.03 ~_dusc/ -0.03 ~_då_/ -0.04 ~_dål/ 0.04 ~_dåli/ 0.04 ~_döm/ -0.04
        ~_dömd/ -0.04 ~_dör/ -0.06 ~_dör_/ -0.03 ~_dörr/ -0.04 ~_eft/ -0.06 ~_efte/ -0.06 ~_egn/ -0.03 ~_egna/ -0.03
        ~_ej_/ 0.03 ~_elev/ -0.04 ~_elv/ -0.08 ~_elva/ -0.08 ~_emo/ 0.03 ~_emot/ 0.03 ~_ena/ 0.05 ~_ena_/ 0.05
        ~_end/ -0.06 ~_enda/ -0.06 ~_enh/ 0.03 ~_enhe/ 0.03 ~_enk/ -0.09 ~_enke/ -0.04 ~_enkä/ -0.05 ~_ens/ -0.08
        ~_ens_/ -0.04 ~_exa/ 0.06 ~_exam/ 0.04 ~_exe/ 0.05 ~_exem/ 0.05 ~_fab/ 0.03 ~_fabr/ 0.03 ~_fan/ -0.03
        ~_far/ 0.03 ~_fel/ 0.04 ~_fel_/ 0.04 ~_fem/ -0.09 ~_fem_/ -0.04 ~_femt/ -0.05 ~_film/ -0.03 ~_fin/ 0.13
        ~_fin_/ 0.04 ~_fjol/ -0.03 ~_fjä/ -0.05 ~_fjär/ -0.04 ~_fle/ -0.07 ~_fler/ -0.04 ~_fli/ -0.03 ~_flic/ -0.03
        ~_fly/ 0.03 ~_flyt/ 0.03 ~_fol/ -0.09 ~_folk/ -0.09 ~_for/ 0.06 ~_fors/ 0.04 ~_fot/ 0.05 ~_fre/ -0.03
        ~_fred/ -0.03 ~_fun/ -0.03 ~_fyr/ -0.11 ~_fyra/ -0.06 ~_fyrt/ -0.05 ~_fäl/ -0.03 ~_fält/ -0.03 ~_fär/ -0.03
        ~_fåt/ -0.03 ~_fått/ -0.03 ~_föd/ 0.03 ~_född/ 0.04 ~_fön/ 0.03 ~_föns/ 0.03 ~_för/ -0.07 ~_för_/ -0.04
        ~_förd/ -0.03 ~_före/ -0.04 ~_förl/ 0.03 ~_gem/ -0.04 ~_geme/ -0.03 ~_gen/ -0.05 ~_get/ -0.03 ~_gic/ 0.05
        ~_gick/ 0.05 ~_gjo/ -0.03 ~_gjor/ -0.03 ~_gla/ 0.04 ~_gle/ 0.03 ~_glö/ 0.04 ~_glöm/ 0.04 ~_god/ 0.04
        ~_god_/ 0.04 ~_gra/ -0.04 ~_gub/ -0.03 ~_gubb/ -0.03 ~_gun/ 0.04 ~_gunv/ 0.03 ~_gym/ -0.07 ~_gymn/ -0.04
        ~_gär/ 0.03 ~_gärn/ 0.03 ~_gån/ -0.04 ~_gång/ -0.04 ~_går/ -0.04 ~_gård/ -0.03 ~_gör/ -0.08 ~_gör_/ -0.04
        ~_had/ 0.04 ~_hade/ 0.04 ~_hal/ -0.03 ~_hall/ -0.03 ~_han/ 0.03 ~_han_/ 0.03 ~_hand/ -0.03 ~_hann/ 0.03
        ~_har/ -0.06 ~_har_/ -0.05 ~_hel/ -0.08 ~_hela/ -0.04 ~_hell/ -0.03 ~_hem/ -0.12 ~_hem_/ -0.06 ~_hemm/ -0.03
        ~_her/ -0.04 ~_herr/ -0.04 ~_het/ 0.04 ~_hete/ 0.03 ~_his/ 0.03 ~_hist/ 0.04 ~_hjä/ -0.03 ~_hon/ 0.03
        ~_hon_/ 0.05 ~_hot/ -0.04 ~_hr-/ 0.03 ~_hr-c/ 0.03 ~_hus/ -0.05 ~_huv/ 0.03 ~_huvu/ 0.03 ~_häl/ 0.03
        ~_häls/ 0.03 ~_här/ 0.12 ~_här_/ 0.08 ~_hål/ 0.03 ~_håll/ 0.03 ~_höga/ 0.03 ~_hör/ 0.04 ~_höra/ 0.03
        ~_hörd/ 0.03 ~_ige/ 0.03 ~_igen/ 0.03 ~_in_/ -0.06 ~_inf/ -0.04 ~_infl/ -0.03 ~_ing/ -0.05 ~_inge/ -0.04
        ~_ins/ -0.05 ~_insp/ -0.03 ~_int/ -0.03 ~_inv/ -0.03 ~_inve/ -0.03 ~_jag/ 0.06 ~_jag_/ 0.07 ~_jo_/ 0.04
        ~_job/ 0.03 ~_jobb/ 0.04 ~_ju_/ 0.06 ~_jur/ -0.03 ~_juri/ -0.03 ~_kaf/ 0.04 ~_kaff/ 0.04 ~_kam/ -0.03
        ~_kan/ -0.04 ~_kan_/ -0.06 ~_karl/ -0.05 ~_kas/ -0.03 ~_kil/ -0.07 ~_kill/ -0.07 ~_kl_/ 0.05 ~_kla/ 0.03
        ~_kna/ -0.03 ~_kod/ -0.04 ~_kol/ 0.06 ~_koll/ 0.06 ~_kom/ -0.07 ~_kom_/ -0.04 ~_komm/ -0.03 ~_kons/ -0.04
        ~_kopp/ 0.03 ~_kra/ -0.04 ~_krav/ -0.03 ~_kro/ -0.07 ~_krop/ -0.03 ~_krä/ -0.03 ~_kräv/ -0.03 ~_kura/ 0.03
        ~_kv_/ -0.07 ~_kva/ -0.08 ~_kvar/ -0.07 ~_kvi/ -0.06 ~_kvin/ -0.07 ~_kvä/ -0.04 ~_kväl/ -0.04 ~_kän/ 0.06
        ~_känd/ 0.03 ~_känn/ 0.03 ~_kär/ 0.03 ~_kö_/ -0.04 ~_kön/ -0.04 ~_kör/ 0.04 ~_körd/ 0.04 ~_la_/ -0.03
        ~_lad/ 0.04 ~_lade/ 0.03 ~_lag/ -0.06 ~_laga/ -0.03 ~_lage/ -0.03 ~_lan/ -0.03 ~_lar/ 0.03 ~_larm/ 0.04
        ~_led/ -0.06 ~_ledn/ -0.05 ~_let/ 0.07 ~_lik/ -0.06 ~_lit/ 0.05 ~_lite/ 0.06 ~_liv/ -0.03 ~_livs/ -0.03
        ~_lok/ -0.04 ~_loka/ -0.03 ~_lug/ -0.03 ~_lugn/ -0.03 ~_luk/ 0.03 ~_lukt/ 0.03 ~_lun/ -0.03 ~_lunc/ -0.03
        ~_lyf/ -0.05 ~_lyft/ -0.05 ~_lys/ -0.03 ~_lyss/ -0.03 ~_läg/ -0.03 ~_läge/ -0.03 ~_län/ -0.04 ~_län_/ 0.04
        ~_läne/ -0.03 ~_läns/ -0.07 ~_lära/ -0.03 ~_läs/ 0.05 ~_läse/ -0.03 ~_läst/ 0.04 ~_lät/ 0.03 ~_lät_/ 0.03
        ~_låg_/ -0.03 ~_låt/ 0.04 ~_mal/ -0.03 ~_mall/ -0.03 ~_mam/ -0.03 ~_mamm/ -0.03 ~_man/ -0.12 ~_man_/ -0.03
        ~_mann/ -0.03 ~_mar/ -0.03 ~_med/ -0.06 ~_med_/ 0.04 ~_meda/ -0.07 ~_medl/ -0.05 ~_mej/ -0.03 ~_mejl/ -0.03
        ~_men_/ 0.05 ~_mena/ -0.06 ~_mer/ 0.04 ~_mer_/ 0.05 ~_mes/ -0.04 ~_mest/ -0.04 ~_mig/ 0.04 ~_mig_/ 0.04
        ~_min/ 0.05 ~_min_/ 0.05 ~_minu/ 0.03 ~_mm_/ 0.04 ~_mob/ -0.03 ~_mobi/ -0.03 ~_mun/ 0.03 ~_myn/ 0.03
        ~_mynd/ 0.03 ~_män/ -0.12 ~_män_/ -0.10 ~_männ/ -0.04 ~_mån/ -0.09 ~_måna/ -0.05 ~_mång/ -0.04 ~_möj/ 0.03
        ~_möjl/ 0.03 ~_möt/ 0.03 ~_möte/ 0.03 ~_nat/ -0.08 ~_natt/ -0.06 ~_nej/ 0.06 ~_nej_/ 0.05 ~_ner/ -0.04
        ~_ner_/ -0.04 ~_ni_/ -0.06 ~_nio/ -0.04 ~_nio_/ -0.04 ~_niv/ 0.03 ~_nivå/ 0.03 ~_nog/ 0.04 ~_nog_/ 0.04
        ~_nol/ -0.03 ~_noll/ -0.03 ~_norr/ -0.04 ~_nu_/ 0.04 ~_nya/ -0.04 ~_näm/ -0.03 ~_nämn/ -0.03 ~_när/ -0.06
        ~_när_/ -0.03 ~_näs/ 0.05 ~_näst/ 0.04 ~_nät/ -0.03 ~_någ/ 0.03 ~_någo/ 0.03 ~_nån/ -0.04 ~_nån_/ -0.04
        ~_och/ -0.04 ~_och_/ -0.04 ~_off/ 0.03 ~_oft/ -0.03 ~_ofta/ -0.03 ~_om_/ 0.04 ~_omb/ 0.04 ~_oms/ -0.04
        ~_ord/ 0.04 ~_orde/ 0.04 ~_org/ 0.06 ~_orga/ 0.03 ~_ork/ -0.03 ~_orka/ -0.03 ~_oro/ -0.03 ~_oss/ -0.07
        ~_oss_/ -0.07 ~_pan/ 0.03 ~_para/ 0.03 ~_pas/ -0.03 ~_pat/ -0.06 ~_pati/ -0.03 ~_pau/ 0.04 ~_paus/ 0.04
        ~_pen/ 0.04 ~_pens/ 0.03 ~_per/ -0.06 ~_per_/ -0.05 ~_pla/ -0.03 ~_plan/ 0.04 ~_plat/ -0.03 ~_plu/ 0.03
        ~_plå/ 0.05 ~_poä/ 0.03 ~_poän/ 0.03 ~_prio/ -0.03 ~_pub/ -0.03 ~_publ/ -0.03 ~_regi/ -0.03 ~_rek/ 0.08
        ~_rekt/ 0.06 ~_resa/ 0.03 ~_resp/ 0.03 ~_rev/ -0.03 ~_revi/ -0.03 ~_rim/ -0.04 ~_riml/ -0.04 ~_ris/ -0.03
        ~_rol/ 0.08 ~_roli/ 0.04 ~_roll/ 0.03 ~_rut/ -0.06 ~_ruti/ -0.03 ~_räk/ -0.03 ~_räkn/ -0.04 ~_rät/ -0.04
        ~_rätt/ -0.04 ~_råd/ -0.04 ~_råde/ -0.03 ~_rör/ 0.03 ~_rös/ 0.03 ~_röst/ 0.03 ~_sa_/ 0.05 ~_sad/ 0.04
        ~_sade/ 0.04 ~_sag/ 0.03 ~_sagt/ 0.03 ~_sak_/ -0.08 ~_sake/ 0.03 ~_samv/ 0.03 ~_san/ 0.05 ~_sch/ -0.04
        ~_sche/ -0.03 ~_se_/ 0.04 ~_sed/ 0.03 ~_seda/ 0.03 ~_sen_/ -0.03 ~_ser/ -0.04 ~_ser_/ -0.05 ~_ses/ 0.03
        ~_ses_/ 0.03 ~_sex/ -0.07 ~_sext/ -0.04 ~_sfi/ -0.03 ~_sif/ 0.03 ~_siff/ 0.03 ~_sig/ -0.05 ~_sig_/ -0.03
        ~_sim/ -0.03 ~_sis/ 0.03 ~_sist/ 0.03 ~_sit/ -0.04 ~_sitt/ -0.03 ~_sju/ -0.12 ~_sju_/ -0.04 ~_sjuk/ -0.04
        ~_sjun/ -0.03 ~_sjä/ 0.04 ~_själ/ 0.04 ~_ska/ -0.04 ~_skj/ 0.03 ~_skju/ 0.03 ~_sky/ -0.08 ~_skyl/ -0.05
        ~_skä/ -0.03 ~_skäm/ -0.04 ~_slag/ 0.03 ~_sms/ 0.03 ~_sms_/ 0.03 ~_små/ -0.04 ~_sni/ -0.08 ~_snic/ -0.03
        ~_snit/ -0.05 ~_snö/ -0.03 ~_snör/ -0.04 ~_soc/ -0.05 ~_soll/ 0.03 ~_som/ -0.10 ~_som_/ -0.09 ~_sor/ 0.03
        ~_spa/ -0.03 ~_spar/ -0.03 ~_spe/ 0.04 ~_spel/ 0.05 ~_spor/ -0.03 ~_språ/ -0.03 ~_stad/ 0.06 ~_stan/ -0.03
        ~_star/ -0.03 ~_stru/ 0.03 ~_stu/ 0.03 ~_stun/ 0.05 ~_stäl/ -0.03 ~_stän/ 0.03 ~_stö/ -0.03 ~_stöd/ -0.03
        ~_svå/ 0.07 ~_svår/ 0.05 ~_syn/ 0.04 ~_syst/ 0.03 ~_säg_/ 0.05 ~_säge/ -0.09 ~_såg/ -0.03 ~_sågv/ -0.03
        ~_sånt/ -0.03 ~_sök/ -0.07 ~_söke/ -0.03 ~_sökt/ -0.04 ~_ta_/ 0.04 ~_tab/ 0.03 ~_tabe/ 0.04 ~_tac/ 0.06
        ~_tack/ 0.06 ~_taf/ -0.05 ~_tafs/ -0.05 ~_tal/ -0.04 ~_tala/ -0.04 ~_tar/ -0.05 ~_tar_/ -0.05 ~_tax/ -0.05
        ~_taxi/ -0.05 ~_tek/ -0.03 ~_tekn/ -0.03 ~_tel/ -0.04 ~_tele/ -0.03 ~_tex/ 0.04 ~_text/ 0.04 ~_tid/ 0.03
        ~_tide/ 0.03 ~_til/ -0.03 ~_till/ -0.04 ~_tim/ -0.05 ~_timm/ -0.03 ~_tio/ -0.04 ~_tion/ -0.03 ~_tis/ -0.03
        ~_tisd/ -0.03 ~_tje/ -0.07 ~_tjej/ -0.08 ~_tol/ 0.03 ~_tolk/ 0.05 ~_tolv/ -0.03 ~_tor/ 0.10 ~_tra/ -0.03
        ~_tre/ -0.08 ~_tre_/ -0.04 ~_tro/ -0.05 ~_tror/ -0.03 ~_tvä/ -0.03 ~_täc/ 0.03 ~_täck/ 0.03 ~_tän/ 0.05
        ~_tänk/ 0.06 ~_tåg/ 0.03 ~_tåge/ 0.03 ~_unde/ -0.03 ~_ung_/ 0.05 ~_unga/ -0.05 ~_upp/ 0.05 ~_uppv/ 0.03
        ~_ut_/ -0.04 ~_uta/ -0.04 ~_utan/ -0.04 ~_utb/ -0.04 ~_ute_/ -0.03 ~_utr/ 0.05 ~_utt/ 0.03 ~_utv/ 0.09
        ~_utve/ 0.03 ~_vak/ -0.03 ~_val/ -0.03 ~_var/ 0.07 ~_var_/ 0.10 ~_vara/ -0.04 ~_vari/ 0.05 ~_varj/ -0.08
        ~_varv/ -0.03 ~_vec/ -0.06 ~_veck/ -0.06 ~_vida/ 0.03 ~_vil/ 0.05 ~_vill/ 0.05 ~_vux/ -0.03 ~_väg/ 0.06
        ~_väg_/ 0.03 ~_väl/ 0.03 ~_väl_/ 0.04 ~_välj/ -0.05 ~_vän/ 0.05 ~_vär/ -0.03 ~_värs/ -0.03 ~_väs/ 0.09
        ~_väst/ 0.07 ~_våg/ -0.06 ~_våga/ -0.06 ~_vår/ -0.08 ~_våra/ -0.05 ~_vård/ -0.03 ~_yrk/ -0.03 ~_yrke/ -0.03
        ~_äge/ -0.03 ~_äger/ -0.03 ~_äld/ -0.03 ~_äldr/ -0.03 ~_än_/ -0.05 ~_ärl/ -0.03 ~_ärli/ -0.03 ~_åke/ -0.05
        ~_åker/ -0.05 ~_åkt/ 0.03 ~_åkte/ 0.03 ~_år_/ 0.05 ~_åre/ -0.08 ~_året/ -0.07 ~_års/ -0.05 ~_årsk/ -0.03
        ~_åte/ 0.04 ~_åter/ 0.04 ~_öpp/ -0.05 ~_öppe/ -0.04 ~_övr/ 0.03 ~_övri/ 0.03 ~a 0.07 ~a-la* -0.12 ~a-lag -0.10
        ~a4 0.14 ~a^ 0.05 ~abel/ 0.04 ~abell/ 0.04 ~about -0.05 ~abso* -0.20 ~absolut -0.20 ~absolut$ -0.14
        ~absolut^^ -0.14 ~ack_/ 0.08 ~ade_/ 0.29 ~ades/ 0.06 ~ades_/ 0.06 ~adre* 0.21 ~adress 0.21 ~adsh/ 0.03
        ~affe/ 0.04 ~affi* 0.13 ~affisch 0.11 ~affä* -0.07 ~afsa/ -0.03 ~afé_/ 0.03 ~agar/ -0.07 ~agar_/ -0.04
        ~agen/ -0.07 ~agen_/ -0.06 ~ager -0.11 ~aget_/ 0.03 ~agra/ 0.05 ~agt_/ 0.03 ~aka_/ 0.06 ~akli/ 0.03
        ~aklig/ 0.03 ~akti* -0.08 ~akti/ 0.03 ~aktiv 0.12 ~aktör 0.05 ~akut* -0.45 ~akutboend -0.11 ~ala_/ -0.12
        ~alch/ 0.03 ~alche/ 0.03 ~ald_/ -0.03 ~aldr* -0.37 ~aldr/ -0.03 ~aldri/ -0.03 ~aldrig -0.37 ~aldrig$ -0.08
        ~alen/ -0.10 ~alen_/ -0.08 ~alet/ -0.03 ~alky/ -0.03 ~alkyl/ -0.03 ~all -0.06 ~all_/ 0.03 ~alla -0.48
        ~alla$ 0.13 ~alla/ -0.08 ~alla^ -0.09 ~alla^^ -0.22 ~alla_/ -0.04 ~allel/ 0.03 ~allen/ -0.05 ~allm* 0.12
        ~allmännyttig 0.10 ~alls -0.07 ~alls$ -0.11 ~allt -0.58 ~allt$ -0.08 ~allt* -0.12 ~allt/ -0.08 ~allt^ -0.08
        ~allt^^ -0.08 ~allt_/ -0.05 ~allti/ -0.07 ~alltid -0.55 ~alltid$ 0.05 ~alltid^^ -0.06 ~allts/ 0.04
        ~alltså 0.39 ~alltså$ 0.20 ~alltså^ 0.11 ~alltså^^ 0.14 ~allv -0.25 ~allv* -0.28 ~allv/ -0.03 ~allva/ -0.03
        ~almi -0.09 ~almi^ -0.08 ~alnö 0.17 ~altj/ -0.03 ~altjä/ -0.03 ~altn/ -0.03 ~altni/ -0.03 ~amban/ -0.03
        ~ambu* 0.19 ~ambulans 0.18 ~amer/ -0.05 ~amer_/ -0.03 ~amla/ -0.05 ~amla_/ -0.03 ~amma/ -0.03 ~amma_/ -0.05
        ~ampl/ 0.05 ~ample/ 0.05 ~amve/ 0.04 ~amver/ 0.03 ~analytik 0.09 ~analytiker$ 0.12 ~and 0.22 ~ande/ 0.08
        ~ande_/ 0.08 ~andel -0.14 ~andelen^ -0.23 ~ander 0.06 ~ander/ 0.03 ~andl/ -0.03 ~andr 0.07 ~andra$ -0.11
        ~andra^^ -0.30 ~anen/ -0.04 ~anfö/ 0.03 ~anför/ 0.03 ~ange -0.05 ~angi* -0.06 ~angiv -0.06 ~anhö* -0.20
        ~anhörig -0.12 ~aning 0.09 ~aning^^ -0.08 ~anis/ 0.03 ~anisa/ 0.03 ~anle* 0.39 ~anledning 0.39 ~anli/ -0.03
        ~anlig/ -0.03 ~anmä* 0.11 ~anmäl -0.21 ~anmäla$ -0.06 ~anmäld 0.22 ~anmält 0.06 ~ann 0.29 ~ann_/ 0.03
        ~anna* -0.21 ~anna/ -0.04 ~annan -0.12 ~annan$ 0.13 ~annan/ 0.04 ~annar/ -0.03 ~annars$ -0.34 ~annars^ 0.08
        ~annat$ -0.14 ~annat/ -0.06 ~annat^^ -0.12 ~anne* 0.11 ~anne/ 0.06 ~anne_/ 0.04 ~anneli 0.11 ~anneli^ 0.11
        ~anno* 0.07 ~annonser -0.08 ~annorlund 0.17 ~anns/ -0.04 ~anon* 0.07 ~anonym 0.27 ~anonym$ 0.17 ~anonymt -0.13
        ~ansc/ 0.03 ~ansch/ 0.03 ~ansi* -0.08 ~ansikt -0.08 ~ansl* 0.06 ~anslag -0.07 ~anslut 0.14 ~anst* -0.27
        ~anst/ -0.04 ~anställ -0.12 ~anställda$ -0.08 ~ansv 0.11 ~ansv/ 0.03 ~ansö* -0.39 ~ansö/ -0.05 ~ansök -0.23
        ~ansök/ -0.05 ~ansökan$ -0.08 ~ansökning -0.16 ~ant 0.27 ~ant^ 0.06 ~ant_/ 0.06 ~anta* -0.29 ~antag -0.19
        ~antb/ -0.03 ~antbr/ -0.03 ~ante* 0.59 ~ante/ 0.06 ~antec/ 0.06 ~anteckn 0.31 ~antecknat^ 0.12
        ~anteckning 0.30 ~anto* -0.09 ~antog -0.08 ~anvä* -0.20 ~använd -0.10 ~använd^ -0.05 ~användas$ 0.15
        ~använt -0.15 ~apen_/ -0.03 ~apot* 0.16 ~apotek 0.16 ~app_/ -0.04 ~appa/ 0.04 ~appa_/ 0.03 ~appad/ 0.04
        ~appe/ 0.03 ~appl* -0.13 ~applåder -0.11 ~applåderade$ -0.06 ~appt/ 0.03 ~appt_/ 0.03 ~apri/ 0.03 ~april 0.29
        ~april$ 0.13 ~april/ 0.03 ~arad/ 0.03 ~arand/ 0.03 ~arar/ -0.06 ~arar_/ -0.05 ~arb -0.25 ~arb^ -0.22
        ~arbet 0.29 ~arbete$ 0.22 ~arbetet$ 0.15 ~arbetsförmedling -0.07 ~arbetsgiv 0.11 ~arbetsgivarna^ -0.05
        ~arbetsgrupp 0.15 ~arbetsmiljö -0.12 ~arbetstid -0.28 ~arbetstidsmodell -0.06 ~arbetstidsmodellen^ -0.06
        ~are 0.19 ~aren/ 0.11 ~aren_/ 0.11 ~argu* -0.12 ~argument -0.15 ~arie/ -0.04 ~arier/ -0.04 ~arit/ 0.05
        ~arit_/ 0.05 ~arje/ -0.08 ~arje_/ -0.08 ~arka/ -0.04 ~arken/ -0.03 ~arki* -0.12 ~arkitekt -0.12 ~arm_/ 0.03
        ~arn_/ 0.05 ~arna/ -0.25 ~arna_/ -0.24 ~arne/ -0.03 ~arnen/ -0.03 ~arnm/ 0.03 ~arnmo/ 0.03 ~aron/ -0.04
        ~aron_/ -0.04 ~ars_/ -0.03 ~artie/ 0.03 ~arton -0.15 ~arv -0.28 ~arvo* 0.25 ~arvod -0.16 ~arvode$ -0.21
        ~assa/ -0.07 ~assan/ -0.03 ~assar/ -0.03 ~asse/ -0.03 ~assen/ -0.03 ~asta/ -0.03 ~aste/ -0.07 ~aste_/ -0.05
        ~asti/ -0.03 ~atad/ 0.03 ~atade/ 0.03 ~atar_/ -0.03 ~ateg_/ 0.04 ~atie/ -0.03 ~atien/ -0.03 ~atio/ -0.04
        ~ation/ -0.04 ~ator/ -0.05 ~atorn/ -0.03 ~atse/ -0.07 ~atser/ -0.08 ~att -0.16 ~att^ -0.71 ~att^^ 0.64
        ~att_/ -0.03 ~atta/ -0.03 ~atta_/ -0.08 ~attad/ 0.06 ~attar/ -0.05 ~atte/ 0.03 ~atte_/ 0.05 ~augu* -0.06
        ~augusti -0.06 ~auto* 0.13 ~auto/ 0.03 ~autom/ 0.03 ~automatlarm 0.08 ~av$ 0.34 ~av^ -0.55 ~av^^ 0.32
        ~avbr* 0.29 ~avbrott 0.16 ~avbrut 0.07 ~avde* -0.07 ~avdelning -0.07 ~avgör -0.09 ~avis* -0.05 ~avka* -0.11
        ~avkastning -0.11 ~avsa* -0.13 ~avsl* 0.12 ~avslut 0.23 ~avst* -0.09 ~avstängd 0.27 ~avstånd -0.07 ~avta* 0.06
        ~avtalat$ 0.11 ~avtalen^ -0.05 ~avve* -0.14 ~avverkning -0.13 ~avvi* -0.14 ~avvikels -0.08
        ~avvikelsesystem -0.08 ~avvikelsesystemet^ -0.10 ~axi_/ -0.03 ~b 0.45 ~b^ 0.33 ~back 0.20 ~back* 0.21
        ~bad 0.38 ~bad^^ 0.26 ~bad_/ 0.04 ~bak 0.07 ~baka/ 0.03 ~bakat$ 0.10 ~bakgrunden$ -0.11 ~bakom 0.19
        ~baksät -0.07 ~bank -0.17 ~bank* -0.31 ~bank/ -0.04 ~banken^ -0.17 ~bankid -0.06 ~bankid$ -0.06 ~bar_/ -0.03
        ~bara -0.15 ~bara$ -0.19 ~bara^ 0.38 ~bara^^ 0.20 ~barb* -0.07 ~barn -0.18 ~barn* -0.46 ~barn/ -0.03
        ~barnbarn 0.09 ~barne/ -0.04 ~barnen$ -0.16 ~barnen^ -0.30 ~barnen^^ 0.09 ~barnm/ 0.03 ~barnmorsk 0.38
        ~barnmorskan^ 0.06 ~barnmorskorna^ -0.09 ~barnomsorg -0.24 ~barnomsorg^ -0.08 ~barnpassning -0.12
        ~barnvakt -0.08 ~bas 0.05 ~bastun 0.06 ~bat_/ 0.03 ~bb -0.09 ~bb$ -0.06 ~bbar/ -0.04 ~bbar_/ -0.03 ~bbat/ 0.03
        ~bbat_/ 0.03 ~bbel/ -0.04 ~bbelt/ -0.03 ~bbet/ 0.03 ~bbet_/ 0.03 ~be 0.57 ~be^ 0.13 ~bedö* -0.26 ~bedö/ -0.03
        ~bedöm -0.10 ~bedöm/ -0.03 ~bedömning -0.15 ~begr* -0.08 ~begä* -0.34 ~begä/ -0.03 ~begär/ -0.03
        ~begär^^ -0.12 ~begärt -0.41 ~beha* -0.06 ~behö* 0.17 ~behörig -0.07 ~behöv 0.05 ~behöva^^ 0.22 ~behövd 0.22
        ~behöver^^ -0.15 ~behövt -0.11 ~bekostn 0.12 ~bekostnad$ 0.12 ~beky* 0.17 ~bekymmersamt 0.23 ~bekymr -0.14
        ~bell/ 0.06 ~belt/ -0.04 ~belt_/ -0.04 ~bely* -0.14 ~bely/ -0.03 ~belys/ -0.03 ~belyst -0.05 ~bema* -0.16
        ~bema/ -0.04 ~beman/ -0.04 ~bemann -0.11 ~bemanningen$ 0.09 ~ben_/ -0.04 ~bens* 0.16 ~bensträck 0.08 ~ber 0.33
        ~bere* 0.27 ~bere/ 0.04 ~bered/ 0.03 ~beredskap 0.19 ~bero* -0.08 ~bero/ 0.05 ~beroendevård -0.06 ~beror/ 0.05
        ~beror^^ 0.30 ~berä* 0.28 ~berä/ 0.03 ~berätt 0.14 ~berätta$ -0.07 ~berätta^ 0.13 ~berättar^^ -0.14
        ~berättels 0.11 ~berö* 0.08 ~besk* 0.41 ~besk/ 0.03 ~beskr/ 0.04 ~beskrev 0.19 ~beskriv 0.32 ~beskriv^ 0.26
        ~besl* -0.33 ~besl/ -0.04 ~beslu/ -0.04 ~beslut -0.28 ~beslut$ -0.05 ~beslutar^^ -0.07 ~best* -0.65
        ~best/ -0.06 ~bestä/ -0.04 ~beställ -0.29 ~beställaren^ -0.06 ~beställd 0.12 ~beställde^^ 0.13
        ~beställer$ -0.10 ~bestämd 0.09 ~bestämm -0.33 ~bestämma$ -0.12 ~bestämmer$ -0.09 ~besvar 0.06 ~besö* -0.14
        ~besö/ -0.04 ~besök -0.16 ~besök$ -0.19 ~besök/ -0.04 ~besöksförbud -0.06 ~besöksförbud$ -0.06 ~beta* -0.50
        ~beta/ -0.06 ~betal -0.34 ~betal/ -0.05 ~betala^ -0.08 ~betalar$ 0.06 ~betalar^^ -0.10 ~betalt -0.13
        ~bete/ 0.03 ~beteend -0.06 ~betsg/ 0.03 ~betst/ -0.03 ~bety* -0.22 ~betytt -0.15 ~beva* -0.05 ~bevak -0.05
        ~bevi* -0.10 ~bevittn -0.09 ~bibl* -0.05 ~bibliotek -0.15 ~bidr -0.17 ~bidr* -0.22 ~bidr/ -0.07 ~bidra/ -0.07
        ~bidrag -0.18 ~bifo* 0.25 ~bifog 0.25 ~bil -0.22 ~bil_/ 0.03 ~bilar$ -0.13 ~bilar/ -0.03 ~bilarna$ -0.06
        ~bild -0.15 ~bild$ -0.24 ~bild* 0.07 ~bild/ -0.10 ~bild^^ -0.33 ~bild_/ -0.04 ~bilder^ 0.12 ~bilderna$ -0.16
        ~bilderna^ -0.06 ~bilderna^^ 0.11 ~bildn/ -0.06 ~bildstöd -0.11 ~bildstöd^^ -0.14 ~bile/ 0.04 ~bilen$ 0.05
        ~bilen/ 0.04 ~bill* -0.15 ~billig -0.15 ~biln* 0.14 ~bilnyckeln 0.14 ~bilväg -0.06 ~bind 0.06 ~bind* 0.06
        ~birg* 0.12 ~birgitt 0.12 ~bist* -0.17 ~biståndshandlägg -0.11 ~bit 0.27 ~biten$ 0.11 ~biter$ -0.06
        ~bitt* 0.06 ~bjud -0.26 ~bjud* 0.13 ~bjud/ -0.05 ~bjud^ -0.14 ~bjuder^^ -0.11 ~bjöd 0.21 ~bjöd/ 0.03
        ~bjöd^^ 0.14 ~blan* 0.10 ~bland -0.45 ~bland/ -0.05 ~bland^ -0.20 ~blankett -0.08 ~blankt 0.27 ~blankt$ 0.27
        ~blankt^ 0.27 ~bler/ -0.03 ~blev 0.37 ~blev/ 0.04 ~blev^^ 0.15 ~blev_/ 0.04 ~bli -0.23 ~bli$ 0.14 ~blir -0.39
        ~blir/ -0.04 ~blir_/ -0.04 ~bliv* -0.06 ~blivit -0.06 ~blåm* -0.15 ~blåmärk -0.13 ~blåst 0.14 ~bo -0.06
        ~bod -0.08 ~boen/ -0.05 ~boend -0.19 ~boend/ -0.05 ~boende$ 0.11 ~boendet^^ -0.19 ~bok -0.14 ~boka 0.14
        ~boka* -0.07 ~bokf* -0.11 ~bokföring -0.11 ~bokn* -0.20 ~bokningsregl -0.07 ~bokningssystem -0.07
        ~bokningssystemet^ -0.07 ~boks* 0.23 ~bokslutet$ -0.13 ~bokstavlig 0.12 ~bokstavligen$ 0.12 ~bolag 0.14
        ~bolagen$ -0.06 ~bolaget -0.06 ~boll/ 0.04 ~bond -0.05 ~bond* -0.05 ~bor$ 0.35 ~bor^^ -0.07 ~bord -0.19
        ~bord* 0.09 ~bord/ -0.03 ~bordet$ -0.06 ~borg -0.06 ~borg* -0.06 ~borr 0.08 ~borr* 0.07 ~bors* -0.07
        ~borst -0.07 ~bort -0.36 ~bort* 0.23 ~borta$ 0.10 ~borttag 0.14 ~borttaget$ 0.09 ~bost -0.08
        ~bostadsbolag -0.08 ~bostadsbolagen^ -0.06 ~bostäd -0.12 ~bostäder$ -0.08 ~bra -0.19 ~bra$ -0.08 ~bra^ 0.14
        ~bra^^ 0.18 ~bran* 0.18 ~bran/ 0.06 ~brans/ 0.03 ~bransch$ -0.10 ~branschen$ 0.10 ~bred* -0.27 ~bred/ -0.03
        ~bredvid -0.22 ~brike/ 0.03 ~brod 0.08 ~brod* 0.08 ~bron 0.08 ~bror -0.07 ~bros* -0.17 ~broschyr -0.17
        ~broschyrer^ 0.07 ~brot* 0.19 ~brott 0.08 ~brud* 0.11 ~bruk -0.05 ~bruk* -0.07 ~brut* -0.07 ~bryg* 0.15
        ~brän* 0.18 ~bråd* -0.06 ~brådsk -0.06 ~bråk -0.32 ~bråk$ -0.17 ~bråk/ -0.03 ~bråk_/ -0.03 ~bröd -0.14
        ~bröd$ 0.08 ~bröd* -0.25 ~bröt 0.45 ~bröt/ 0.05 ~bröt^^ 0.08 ~bröts/ 0.04 ~budg -0.16 ~budg* 0.10 ~budget 0.33
        ~budgeten^ 0.32 ~budgeter -0.07 ~bull 0.19 ~bull* 0.15 ~bund/ -0.04 ~bup -0.14 ~bup^ -0.07 ~buss -0.28
        ~buss* -0.12 ~buss/ -0.03 ~bussbolag -0.05 ~bussen^ -0.23 ~busshållplatsen$ 0.14 ~busshållplatsen^^ 0.14
        ~buti* -0.05 ~butik -0.07 ~bvc 0.24 ~bvc$ 0.23 ~byalaget^ -0.06 ~bygd* 0.18 ~bygd/ 0.03 ~bygdegård 0.17
        ~bygg -0.20 ~bygg* 0.53 ~bygg/ 0.05 ~byggb/ 0.03 ~byggfirm 0.24 ~byn -0.28 ~byn$ -0.16 ~byn_/ -0.03 ~byt -0.24
        ~byta -0.11 ~byta$ 0.11 ~byts -0.14 ~bytt -0.32 ~bytt/ -0.03 ~bytte/ -0.03 ~bytte^^ -0.37 ~bär 0.09
        ~bära -0.14 ~bära* 0.17 ~bäst -0.09 ~bästa^ 0.07 ~bätt* -0.05 ~bättr -0.05 ~bättre$ -0.19 ~båd 0.16
        ~båda$ 0.18 ~båda^ 0.08 ~båda^^ -0.13 ~både 0.22 ~både^ 0.16 ~bås -0.11 ~båt 0.29 ~böck -0.10 ~böck* -0.10
        ~böcker$ -0.16 ~bör -0.29 ~bör^^ -0.22 ~bör_/ -0.03 ~börj -0.41 ~börj* -0.05 ~börj/ -0.05 ~börja/ -0.05
        ~börja^ -0.22 ~började$ -0.07 ~började^^ 0.57 ~början$ -0.08 ~börjar^^ 0.14 ~ca -0.11 ~ca^ -0.05 ~café 0.31
        ~café/ 0.03 ~cami* 0.05 ~camill 0.05 ~cent* -0.15 ~cent/ -0.03 ~centr/ -0.03 ~chau* -0.05 ~chaufför -0.05
        ~chec* 0.23 ~check 0.11 ~checklist 0.11 ~checklistan^ 0.17 ~chef 0.10 ~chef* -0.17 ~chef/ 0.16 ~chef_/ 0.15
        ~chefen$ 0.06 ~chefen^ -0.10 ~chefer^^ -0.06 ~chen/ 0.05 ~chen_/ 0.05 ~cial/ -0.03 ~cialt/ -0.03 ~cirk* -0.16
        ~cirkelled -0.10 ~cirkeln -0.07 ~cita* 0.13 ~citat 0.13 ~citatet^ 0.11 ~cite* 0.29 ~cite/ 0.03 ~citer 0.29
        ~citer/ 0.03 ~civi* -0.06 ~civi/ 0.05 ~civil 0.47 ~civil/ 0.05 ~civilingenjör -0.09 ~cka_/ -0.07 ~ckan/ -0.04
        ~ckan_/ -0.05 ~ckas/ 0.05 ~ckas_/ 0.05 ~cke_/ 0.03 ~ckla/ 0.03 ~ckla_/ 0.04 ~ckli/ 0.03 ~ckni/ 0.04
        ~cknin/ 0.04 ~ckor_/ -0.04 ~ckte/ 0.04 ~ckte_/ 0.04 ~cont* -0.13 ~controll -0.12 ~controllern$ -0.12
        ~csn -0.07 ~cyke* -0.38 ~cykelban -0.24 ~cykelväg -0.10 ~d -0.13 ~dad_/ 0.03 ~dade/ -0.06 ~dade_/ -0.06
        ~dag -0.42 ~dag$ -0.37 ~dag^^ -0.06 ~dag_/ -0.06 ~daga* -0.13 ~daga/ -0.05 ~dagar/ -0.05 ~dago* 0.06
        ~dagordning 0.06 ~dags 0.07 ~dags* -0.09 ~dagskift -0.10 ~dagt* -0.10 ~dagtid -0.10 ~dame* 0.14 ~damer^^ -0.20
        ~dan -0.06 ~dan$ -0.07 ~dan_/ 0.03 ~dans 0.18 ~dans* 0.35 ~dar_/ -0.06 ~dare/ 0.06 ~daren/ 0.04 ~darn/ -0.05
        ~darna/ -0.05 ~data -0.10 ~data^ -0.06 ~dato* -0.35 ~dato/ -0.04 ~dator/ -0.04 ~datorn -0.36 ~dda_/ 0.03
        ~ddad_/ 0.03 ~ddag/ -0.03 ~ddni/ 0.03 ~ddnin/ 0.03 ~de -0.56 ~de$ 0.43 ~de^ 0.05 ~de^^ -0.42 ~deba* -0.11
        ~debatt -0.09 ~dece* 0.10 ~decemb 0.10 ~december$ -0.07 ~del -0.46 ~del_/ -0.05 ~dela -0.21 ~dela* -0.15
        ~dela/ -0.07 ~dela^ -0.11 ~delad^ -0.05 ~delad^^ 0.15 ~delade^ -0.12 ~delaktig 0.12 ~delat/ -0.03
        ~delat^ -0.13 ~dele/ -0.03 ~delt 0.09 ~delt* 0.16 ~deltag 0.15 ~deltagande^^ -0.05 ~deltagare$ 0.06
        ~deltagare^ 0.10 ~deltagare^^ 0.12 ~deltagarna^ -0.05 ~deltagartillfäll -0.06 ~deltagarveck -0.10
        ~deltid -0.06 ~deltog 0.22 ~deltog^ 0.08 ~delä* -0.25 ~deläg -0.22 ~dem -0.34 ~dem$ 0.27 ~dem^^ -0.66
        ~dem_/ -0.03 ~deme* -0.11 ~den 0.14 ~den$ 0.27 ~den^^ 0.38 ~den_/ -0.07 ~dens/ -0.04 ~dens_/ -0.03 ~der 0.06
        ~deras^ -0.09 ~dern/ -0.05 ~derna/ -0.04 ~des_/ 0.09 ~dess 0.14 ~dess/ 0.04 ~dess^^ 0.16 ~dessförinn 0.34
        ~dessu/ -0.03 ~dessutom -0.28 ~dessutom^ -0.15 ~det^ -0.17 ~det^^ 1.18 ~deta* 0.32 ~deta/ 0.04 ~detalj 0.31
        ~dett 0.83 ~dett/ 0.08 ~detta$ 0.16 ~detta/ 0.08 ~detta^ 0.12 ~detta^^ 0.31 ~dför/ 0.05 ~dföra/ 0.06
        ~dgete/ 0.03 ~dhet_/ -0.03 ~diag* 0.64 ~diag/ 0.06 ~diagram 0.27 ~diagramm 0.22 ~diak* 0.20 ~diakon 0.19
        ~diakonen^ 0.11 ~diakonin 0.11 ~dial* -0.07 ~dig 0.60 ~dig$ 0.51 ~dig_/ 0.05 ~digi* -0.22 ~digital -0.23
        ~digitalt^ 0.07 ~digt/ -0.04 ~digt_/ -0.04 ~dipl* 0.13 ~diplom 0.13 ~dire* -0.11 ~dire/ -0.04 ~direk/ -0.04
        ~direkt -0.21 ~direkt$ -0.16 ~direkt^^ 0.05 ~direktör 0.10 ~disk -0.08 ~disk* -0.11 ~diskussion^^ 0.06
        ~dist* 0.12 ~dista/ -0.03 ~distan -0.10 ~distrikt 0.16 ~distriktet^ 0.16 ~distriktsskötersk -0.10
        ~distriktssköterskan^ -0.07 ~dit -0.17 ~dit$ -0.10 ~djur -0.06 ~djur* -0.08 ~dlar/ 0.03 ~dlare/ 0.03
        ~dliga/ -0.03 ~dlin/ -0.03 ~dling/ -0.03 ~dläg/ -0.04 ~dlägg/ -0.03 ~dna_/ -0.05 ~dnin/ -0.04 ~dning/ -0.04
        ~doce* 0.23 ~docent 0.23 ~docenten^ 0.07 ~dock 0.06 ~doft 0.08 ~dokt* -0.08 ~doktorand 0.12 ~doktorn -0.17
        ~doku* -0.08 ~dokument$ -0.07 ~dokumenter -0.05 ~dom -0.82 ~dom$ -0.10 ~dom^^ 0.18 ~dom_/ -0.04 ~doms* -0.06
        ~domstol -0.05 ~dor_/ -0.03 ~dott 0.50 ~dott* 0.11 ~dotter^^ 0.28 ~dottern^ -0.05 ~dottr -0.06 ~dra_/ -0.03
        ~drack -0.13 ~drag/ -0.06 ~drag_/ -0.05 ~drap* -0.12 ~draperi -0.12 ~drar 0.25 ~dreb/ -0.04 ~drebo/ -0.04
        ~dric* -0.18 ~drick -0.18 ~drig/ -0.03 ~drig_/ -0.03 ~driv* 0.34 ~driver^ 0.05 ~driver^^ -0.06 ~drivi/ 0.03
        ~drivit 0.22 ~dryg -0.33 ~dryg/ -0.03 ~dröj* 0.43 ~dröj/ 0.04 ~dröjd 0.38 ~dsen/ 0.03 ~dsom/ -0.03 ~du 0.87
        ~du$ -0.40 ~du^ 0.29 ~du^^ -0.66 ~dubb* -0.52 ~dubb/ -0.05 ~dubbe/ -0.04 ~dubbelbemanning -0.05 ~dubbelt -0.40
        ~dubbl -0.07 ~dubbla$ -0.05 ~dumt 0.11 ~dusc* -0.23 ~dusc/ -0.03 ~dusch -0.30 ~dusch/ -0.03 ~duschar^^ -0.11
        ~duschrum -0.06 ~dygn -0.21 ~dygn$ -0.10 ~dygn* -0.12 ~dyrt$ 0.07 ~dä -0.43 ~dä^^ -0.42 ~där -0.12 ~där$ 0.18
        ~där^ -0.32 ~där^^ 0.60 ~där_/ -0.03 ~därav 0.19 ~däre* -0.23 ~däreft -0.12 ~därefter^ -0.09 ~däremot -0.08
        ~därf* 0.18 ~därför 0.18 ~däri* -0.12 ~därifrå -0.12 ~därm* -0.07 ~därmed -0.07 ~därn* -0.06 ~därnäst -0.06
        ~därnäst^ -0.06 ~då -0.44 ~då^ -0.57 ~då^^ 0.58 ~dåli* 0.06 ~dåli/ 0.03 ~dålig 0.41 ~dålig/ 0.03 ~dålig^ 0.06
        ~dölj 0.15 ~dömd -0.44 ~dömd/ -0.04 ~dör -0.32 ~dör_/ -0.03 ~dörr -0.37 ~dörr* -0.33 ~dörr/ -0.04 ~e4 -0.05
        ~eam_/ -0.03 ~eboe/ -0.04 ~eboen/ -0.04 ~ecka/ -0.09 ~ecka_/ -0.06 ~eckan/ -0.04 ~eckl/ 0.05 ~eckla/ 0.04
        ~eckn/ 0.06 ~eckni/ 0.03 ~edag/ -0.03 ~edare/ 0.07 ~edel/ -0.06 ~edel_/ -0.06 ~edöm/ -0.03 ~eend/ 0.04
        ~eende/ 0.04 ~efen/ 0.07 ~efen_/ 0.07 ~efer/ -0.08 ~efer_/ -0.06 ~efern/ -0.03 ~eft -0.26 ~efte* -0.27
        ~efte/ -0.04 ~efter$ -0.08 ~efter/ -0.07 ~efter^ 0.06 ~efterhand$ 0.11 ~efterhand^^ -0.12 ~efterlys -0.10
        ~efterlyser^^ -0.10 ~eftermiddag -0.08 ~eftersom 0.10 ~efteråt -0.17 ~efteråt$ -0.20 ~efteå/ 0.03 ~egen -0.19
        ~egen$ 0.09 ~egen* 0.21 ~egen^ -0.05 ~egen^^ -0.05 ~egentlig 0.24 ~egentligen$ 0.42 ~eget -0.14 ~eget^^ -0.15
        ~egna -0.28 ~egna$ -0.18 ~egna^ -0.11 ~egna^^ -0.05 ~egna_/ -0.03 ~egär/ -0.03 ~ehöve/ -0.04 ~ej 0.28
        ~ej$ 0.14 ~ej^ 0.26 ~ejer/ -0.05 ~ek -0.06 ~eka_/ -0.03 ~ekad/ 0.06 ~ekade/ 0.06 ~ekni/ -0.03 ~eknis/ -0.03
        ~ekon* -0.06 ~ekonom -0.09 ~ekonomer$ -0.08 ~ekonomi -0.07 ~ekonomichef 0.34 ~ekonomicheferna$ -0.08
        ~ekonomicheferna^ -0.09 ~ekonomin -0.09 ~ekonomin^ -0.15 ~ekonomiskt -0.06 ~ekte/ -0.03 ~ekto/ 0.08
        ~ektor/ 0.08 ~ekymm/ 0.03 ~el -0.14 ~elad/ -0.04 ~elade/ -0.04 ~elak -0.07 ~elakt 0.19 ~elakt$ 0.22
        ~elakt/ 0.03 ~elat/ -0.04 ~eld 0.07 ~elev 0.11 ~elev* -0.47 ~elev/ -0.04 ~elevh/ -0.04 ~elevhäls -0.35
        ~elevhälsan$ -0.20 ~elevhälsan^^ -0.05 ~elevhälsosamtal 0.06 ~ell 0.09 ~elle/ 0.04 ~eller^ 0.86 ~eller^^ 0.07
        ~elli* 0.09 ~ellin 0.09 ~ellinor^ 0.09 ~eln_/ 0.03 ~elpr* -0.09 ~elpris -0.08 ~elpriset^ -0.08 ~elsa -0.08
        ~elser/ -0.03 ~elti/ -0.03 ~eltid/ -0.03 ~elva -0.66 ~elva$ 0.20 ~elva* -0.18 ~elva/ -0.08 ~elva^ -0.06
        ~elva_/ -0.06 ~elvaåring -0.11 ~elys/ -0.03 ~emann/ -0.04 ~emat/ -0.03 ~emat_/ -0.03 ~emel* -0.18 ~emen/ -0.03
        ~emens/ -0.04 ~emme/ -0.03 ~emot 0.30 ~empe/ 0.05 ~empel/ 0.05 ~emto/ -0.04 ~emton/ -0.04 ~en 0.09 ~en$ 0.05
        ~en^ -0.49 ~en^^ 0.29 ~ena 0.53 ~ena^^ 0.27 ~ena_/ 0.03 ~enar/ -0.05 ~enar_/ -0.06 ~enare/ 0.03 ~enas/ -0.04
        ~enast/ -0.03 ~enda -0.68 ~enda$ -0.09 ~enda/ -0.05 ~enda_/ -0.05 ~ende/ -0.04 ~enden/ -0.04 ~ener* -0.06
        ~ener/ -0.03 ~enga/ -0.04 ~engar/ -0.04 ~enh -0.06 ~enhe* 0.37 ~enhetschef 0.39 ~enhetschefen^ 0.15
        ~enhetschefsnivå -0.05 ~enin/ 0.06 ~ening/ 0.06 ~enke* -0.07 ~enke/ -0.04 ~enkel -0.38 ~enkel/ -0.04
        ~enkel^^ -0.20 ~enkelt -0.07 ~enkä* -0.28 ~enkä/ -0.05 ~enkät -0.55 ~enkät/ -0.05 ~enkäter$ -0.21 ~enli* 0.22
        ~enlig 0.22 ~enligt^^ 0.08 ~enne_/ -0.05 ~ennes/ 0.04 ~enrum -0.13 ~ens -0.44 ~ens_/ -0.06 ~ensa* -0.19
        ~ensa/ -0.06 ~ensam -0.13 ~ensam$ 0.14 ~ensam/ -0.05 ~ensamföretag -0.05 ~ensamheten^ -0.05 ~ensamm -0.06
        ~ensamma^^ -0.09 ~ense* -0.10 ~ensembl -0.10 ~entl/ 0.04 ~entli/ 0.05 ~entr/ -0.04 ~entra/ -0.03 ~era -0.18
        ~era_/ 0.04 ~erad/ 0.08 ~erad_/ 0.07 ~erar/ -0.06 ~erar_/ -0.08 ~erare/ 0.03 ~erbjud -0.07 ~erbjöd 0.07
        ~erbjöd^^ 0.07 ~erfa* -0.06 ~erhe/ -0.03 ~erhet/ -0.03 ~eri_/ -0.03 ~eria/ -0.04 ~eriet/ 0.04 ~erin/ -0.05
        ~ering/ -0.03 ~erk_/ -0.03 ~erkan/ 0.04 ~erko/ 0.05 ~erkom/ 0.07 ~erks/ 0.03 ~erksa/ 0.03 ~erkä* 0.15
        ~erkän 0.11 ~erkänna$ 0.11 ~ern_/ -0.07 ~erna/ -0.30 ~erna_/ -0.25 ~ernas/ -0.03 ~eror/ 0.03 ~eror_/ 0.04
        ~erra/ -0.03 ~errar/ -0.03 ~ers_/ -0.03 ~ersa/ 0.05 ~ersat/ 0.03 ~ersk/ -0.10 ~erska/ -0.07 ~erson/ -0.03
        ~ersä* -0.14 ~ersätt -0.12 ~ersättning -0.20 ~ert_/ 0.03 ~esan/ 0.04 ~esan_/ 0.04 ~esid/ -0.04 ~esidi/ -0.03
        ~eskr/ 0.04 ~eskri/ 0.03 ~eslag/ 0.03 ~eslu/ -0.04 ~eslut/ -0.04 ~esor/ -0.05 ~esor_/ -0.05 ~espo/ 0.03
        ~espon/ 0.03 ~ess_/ 0.04 ~essi/ 0.03 ~essu/ -0.03 ~essut/ -0.03 ~est_/ -0.05 ~estä/ -0.04 ~estå/ -0.05
        ~estån/ -0.06 ~esvä/ -0.03 ~esök/ -0.04 ~eta_/ 0.03 ~etala/ -0.03 ~eten/ 0.03 ~etid/ -0.05 ~etid_/ -0.03
        ~ets_/ -0.04 ~etsc/ 0.05 ~etsch/ 0.05 ~etspu/ -0.03 ~etst/ -0.03 ~etsti/ -0.03 ~ett -0.07 ~ett$ 0.37
        ~ett^ -0.28 ~ett_/ 0.03 ~etta/ 0.05 ~etta_/ 0.07 ~ettan$ -0.08 ~ette/ 0.03 ~etter/ 0.03 ~etti/ -0.03
        ~etton/ 0.03 ~ettå* -0.08 ~ever/ -0.04 ~ever_/ -0.03 ~evhä/ -0.04 ~evhäl/ -0.04 ~ex -0.08 ~ex$ -0.08
        ~exakt 0.15 ~exam* 0.51 ~exam/ 0.05 ~examp/ 0.05 ~exampl 0.52 ~example$ 0.41 ~exem* 0.56 ~exem/ 0.03
        ~exemp/ 0.03 ~exempel 0.54 ~exempel$ 0.07 ~exku* 0.25 ~exkursion 0.25 ~expo* -0.05 ~ext -0.13 ~ext_/ 0.04
        ~exte* -0.13 ~exten/ 0.03 ~exti/ -0.04 ~extio/ -0.04 ~extr* -0.06 ~f -0.24 ~f$ -0.08 ~f^ -0.14 ~fabr* 0.27
        ~fabrik 0.27 ~fack -0.24 ~fack* -0.06 ~facken^ -0.09 ~fackklubb 0.07 ~facklig 0.10 ~fadd -0.07 ~fadd* -0.14
        ~fakt* 0.25 ~faktiskt -0.12 ~faktiskt$ -0.12 ~faktur 0.20 ~fall$ 0.22 ~fall* -0.18 ~fami* -0.17 ~familj 0.07
        ~familjecentral -0.10 ~familjecentralen$ -0.05 ~fann -0.28 ~fanns^^ 0.09 ~far -0.10 ~far$ -0.08 ~fara 0.23
        ~fara^^ 0.06 ~farb* 0.16 ~farbrorn 0.09 ~farbrorn^ 0.09 ~fars -0.07 ~fast* -0.05 ~fast^ -0.12 ~fast^^ 0.19
        ~fastighetssköt -0.05 ~fastighetsskötarna^ -0.05 ~fastighetsäg -0.09 ~fastn 0.12 ~fatt -0.17 ~fatt* -0.22
        ~fattig -0.07 ~febr* -0.17 ~februari -0.17 ~februari$ -0.15 ~fel 0.37 ~fel$ 0.41 ~fel_/ 0.04 ~fem -0.42
        ~fem$ -0.16 ~fem_/ -0.04 ~femt* -0.49 ~femt/ -0.06 ~femtio -0.07 ~femtioårsåld 0.16 ~femtioått -0.07
        ~femtioåtta$ -0.07 ~femto/ -0.04 ~femton -0.40 ~femton$ -0.06 ~femton^ -0.15 ~fen_/ 0.06 ~fer_/ -0.06
        ~feri* -0.05 ~fern/ -0.03 ~ferna/ -0.03 ~fest -0.06 ~fick* -0.10 ~fick^ 0.14 ~fick^^ 0.13 ~fik 0.05 ~fika 0.13
        ~fika* -0.29 ~film -0.28 ~film* -0.24 ~film/ -0.03 ~fin 0.43 ~fin_/ 0.04 ~fing* 0.18 ~fingr 0.18 ~finl* 0.24
        ~finland 0.24 ~finn 0.06 ~finn* -0.10 ~finns^ 0.10 ~finns^^ 0.07 ~fint 0.30 ~firm/ 0.03 ~firma/ 0.03
        ~fisk* -0.12 ~fixa -0.11 ~fjol -0.26 ~fjol$ -0.15 ~fjol/ -0.03 ~fjorton 0.07 ~fjorton$ -0.16 ~fjäl* -0.13
        ~fjär* -0.49 ~fjär/ -0.04 ~fjärd -0.31 ~fjärd/ -0.04 ~fjärde^^ -0.10 ~fjärdedel -0.20 ~fler -0.39 ~fler* -0.07
        ~fler/ -0.04 ~fler^ -0.25 ~fler^^ 0.09 ~fler_/ -0.06 ~flera^ 0.14 ~flerårig -0.06 ~fles* -0.21 ~flest -0.24
        ~flesta^^ -0.06 ~flic* -0.36 ~flic/ -0.03 ~flick -0.28 ~flick/ -0.03 ~flickor$ -0.10 ~flickorna^ 0.27
        ~flin 0.09 ~flyt* 0.33 ~flytt 0.11 ~flyttas^^ -0.05 ~foaj* 0.08 ~foajén 0.08 ~foga/ 0.03 ~folk -0.86
        ~folk* -0.17 ~folk/ -0.10 ~folk^ -0.10 ~folk_/ -0.08 ~folkbibliotek -0.05 ~ford* 0.06 ~form -0.21 ~form* 0.15
        ~form^^ -0.07 ~forma/ -0.03 ~formuler 0.07 ~formulering 0.16 ~formuleringen^^ 0.16 ~fors* 0.44 ~forsk/ -0.03
        ~forskningen^ -0.05 ~fort 0.14 ~fort$ 0.13 ~fort* 0.14 ~fortare$ 0.11 ~fortfar -0.19 ~fortsatt 0.17 ~fot 0.18
        ~fotb* 0.16 ~fotboll 0.19 ~fotboll$ 0.19 ~fotn* 0.17 ~fotnot 0.17 ~foto 0.13 ~foto$ 0.08 ~foto* -0.07
        ~fr -0.19 ~fr^ -0.05 ~fram -0.41 ~fram$ -0.06 ~fram* 0.56 ~fram_/ -0.04 ~framför -0.08 ~framgång 0.07
        ~framm 0.18 ~framme$ 0.09 ~framåt 0.23 ~framåt$ 0.16 ~framåt^ 0.11 ~fred* -0.24 ~fred/ -0.03 ~freda/ -0.03
        ~frid 0.20 ~frid$ 0.11 ~frid/ 0.03 ~frig* -0.05 ~frispråkig 0.47 ~frisör -0.12 ~frisörerna$ -0.07 ~frit* -0.27
        ~fritid -0.16 ~fritidsgård -0.06 ~fritidsled -0.06 ~fritt 0.32 ~frorn/ 0.04 ~frua* -0.08 ~fruar -0.24
        ~frukt 0.11 ~frun -0.10 ~främ* -0.06 ~frän* -0.08 ~fränst -0.08 ~fråg 0.07 ~fråga$ -0.22 ~fråga/ -0.03
        ~fråga^^ 0.12 ~frågade^ 0.10 ~frågade^^ 0.16 ~frågan$ -0.16 ~frågan^ -0.20 ~frågan^^ 0.15 ~frågas$ 0.10
        ~frågo/ 0.03 ~frågor$ -0.18 ~frågorna$ 0.24 ~frågorna^ 0.30 ~från 0.22 ~från* -0.07 ~från/ 0.03 ~från^ 0.18
        ~från^^ -0.29 ~från_/ 0.04 ~frånvar 0.23 ~frånvaron -0.32 ~ften/ -0.03 ~ften_/ -0.03 ~fter/ -0.07
        ~fter_/ -0.05 ~fteå/ 0.03 ~fteå_/ 0.03 ~full 0.44 ~full$ 0.23 ~full* -0.34 ~full_/ 0.04 ~fullm/ -0.03
        ~fullmäktig -0.28 ~fund* -0.07 ~funder -0.06 ~fungerar^^ -0.13 ~funk -0.15 ~funk* -0.24 ~funkar$ -0.08
        ~funktion -0.06 ~fy 0.05 ~fyll -0.20 ~fyr -0.21 ~fyra -0.22 ~fyra$ -0.26 ~fyra* -0.12 ~fyra/ -0.07 ~fyra^ 0.24
        ~fyra_/ -0.03 ~fyraåring -0.07 ~fyrt* -0.54 ~fyrt/ -0.06 ~fyrti/ -0.06 ~fyrtio -0.07 ~fyrtiofem 0.06
        ~fyrtiosex -0.47 ~fyrtiotvå -0.05 ~fyrtioått -0.07 ~fält -0.10 ~fält* -0.24 ~fältgrupp -0.22
        ~fältgruppen^ -0.21 ~färd* -0.18 ~färdig -0.16 ~färr -0.14 ~färre^ -0.08 ~få 0.08 ~få^ 0.07 ~få^^ -0.19
        ~får -0.22 ~får^ 0.16 ~får^^ -0.36 ~fått -0.38 ~fått/ -0.03 ~fått_/ -0.03 ~född 0.38 ~född/ 0.04 ~följ -0.36
        ~följ* 0.26 ~följ^ -0.17 ~följd 0.11 ~följde^^ 0.24 ~följer^^ -0.05 ~föll 0.14 ~föns* 0.33 ~föns/ 0.03
        ~fönst/ 0.03 ~fönstr 0.39 ~för -0.46 ~för$ -0.09 ~för^^ 0.08 ~föra* -0.07 ~föra/ 0.04 ~föran/ 0.04
        ~förare$ -0.06 ~förberett 0.06 ~förbi 0.15 ~förbi$ -0.06 ~förbu/ -0.04 ~förd* -0.31 ~fördel -0.10
        ~fördelning -0.14 ~före -0.24 ~före* -0.10 ~före/ -0.10 ~föredr 0.07 ~föreläs -0.05 ~föreläsning -0.17
        ~föreläsning$ -0.16 ~förening 0.32 ~föreningens^^ -0.05 ~föres/ -0.05 ~föreslog -0.08 ~föreslå -0.06
        ~föret/ -0.03 ~företag -0.14 ~företagarförening -0.13 ~förhandl -0.07 ~förhåll -0.08 ~förhör 0.07 ~förk* 0.09
        ~förklar 0.06 ~förl* 0.35 ~förl/ 0.03 ~förlossning 0.17 ~förläng -0.06 ~förlåt 0.18 ~förlåt$ 0.11
        ~förlåt^ 0.08 ~förm* 0.13 ~förmodlig 0.10 ~föro* -0.10 ~förord -0.10 ~förordar^^ -0.10 ~förr 0.05 ~förr* -0.07
        ~förr^ 0.24 ~förra$ -0.12 ~förra^ -0.17 ~förra^^ -0.18 ~förrest 0.27 ~förresten$ 0.15 ~förrä -0.29
        ~förrä/ -0.03 ~förråd -0.09 ~förs* 0.53 ~försi/ 0.05 ~försiktig 0.54 ~förskol -0.07 ~förskolan^^ -0.08
        ~förskollär 0.13 ~förslag 0.16 ~först -0.38 ~först$ -0.21 ~först^ 0.05 ~första$ 0.24 ~första^ 0.45
        ~första^^ -0.06 ~förstod 0.11 ~förstår -0.11 ~förstår$ -0.06 ~förstås 0.09 ~förstås$ 0.17 ~försvann -0.08
        ~försvarsmakt 0.09 ~försvarsorganisation 0.12 ~försvinn -0.12 ~försäkringskass -0.17 ~försäkringskassan^ -0.16
        ~försök 0.10 ~försörjningsstöd -0.13 ~fört* -0.22 ~förtroend 0.09 ~förtroende$ 0.07 ~förtur -0.11 ~förut 0.10
        ~förut$ 0.10 ~förv* -0.16 ~förvalt 0.12 ~förvaltning -0.29 ~förvån -0.07 ~förä* -0.12 ~föräldr -0.12
        ~föräldradag -0.15 ~föräldraledig -0.13 ~föräldrapenning 0.19 ~föräldrar^ -0.08 ~förändrat 0.10
        ~förändring 0.06 ~förändring$ 0.06 ~förö* -0.08 ~föröv -0.08 ~gaml -0.19 ~gan_/ -0.04 ~gani/ 0.03 ~ganis/ 0.03
        ~gar_/ -0.23 ~gara* -0.11 ~garantipension -0.22 ~gare/ 0.03 ~gatu* -0.10 ~gatukontor -0.08 ~gav -0.23
        ~gav^^ 0.19 ~gc-v* -0.06 ~gc-väg -0.06 ~gde_/ 0.03 ~gdpr -0.05 ~ge -0.11 ~ge^ -0.07 ~geln/ 0.05 ~geln_/ 0.04
        ~gem -0.11 ~gem$ -0.11 ~gem^ -0.08 ~geme* -0.34 ~geme/ -0.03 ~gemen/ -0.03 ~gemensam -0.25 ~gemensam$ -0.19
        ~gemensam^ -0.10 ~gemensam^^ -0.08 ~gemensamt -0.07 ~gen -0.17 ~gene* -0.27 ~generaldirektör -0.06
        ~generationsskift -0.07 ~generationsskiftet^ -0.06 ~generationsväxling -0.13 ~genh/ -0.03 ~genhe/ -0.03
        ~genom -0.06 ~genomförd 0.13 ~genomsnitt -0.19 ~genu* 0.08 ~genusvetenskap 0.09 ~ger -0.14 ~ger^^ -0.20
        ~ger_/ -0.13 ~ges -0.10 ~get_/ 0.09 ~gete/ 0.03 ~geten/ 0.03 ~gets -0.11 ~gett -0.06 ~ggen/ 0.03 ~ggen_/ 0.03
        ~gger/ -0.03 ~gger_/ -0.03 ~ggr -0.10 ~ggr$ 0.16 ~ghet_/ 0.05 ~ghete/ 0.03 ~ghets/ -0.06 ~gick 0.52
        ~gick$ -0.16 ~gick/ 0.05 ~gick^ 0.10 ~gick^^ 0.28 ~gick_/ 0.05 ~gift -0.08 ~gill 0.09 ~gill* 0.09 ~giss 0.08
        ~giss* 0.12 ~gjor* -0.09 ~gjor/ -0.03 ~gjord^^ 0.08 ~gjorde$ 0.07 ~gjorde^^ 0.17 ~gjort -0.43 ~gjort/ -0.04
        ~glad 0.36 ~glad* 0.15 ~glas* 0.13 ~glasögon 0.15 ~gled 0.21 ~glid 0.30 ~glöm 0.21 ~glöm* 0.24 ~glöm/ 0.04
        ~glömd 0.46 ~glömd/ 0.05 ~glömde^ 0.46 ~glömm -0.25 ~glömmer^^ -0.20 ~gna_/ -0.03 ~gnin/ -0.03 ~gning/ -0.03
        ~gnäl* 0.16 ~god 0.47 ~god^ 0.07 ~god_/ 0.05 ~goda -0.08 ~goda$ 0.08 ~godk* 0.15 ~godkänn 0.13 ~golv 0.14
        ~golv* 0.16 ~gon_/ -0.03 ~gorn/ 0.04 ~gorna/ 0.04 ~got_/ 0.04 ~gott 0.08 ~gott$ 0.09 ~gran* -0.15 ~grann 0.13
        ~grannar^ -0.11 ~grannkommun -0.12 ~grat* -0.08 ~gratis -0.26 ~gratis$ -0.12 ~grav* -0.21 ~gravid -0.20
        ~gre_/ -0.03 ~grej -0.10 ~gren 0.08 ~gren/ 0.03 ~gren_/ 0.03 ~gril* 0.10 ~grill 0.11 ~grub* -0.11
        ~grubbl -0.11 ~grun* -0.10 ~grund 0.10 ~grundnivå -0.05 ~grundskol -0.12 ~grundskolan$ -0.07 ~grup* 0.09
        ~grup/ -0.09 ~grupp -0.24 ~grupp/ -0.09 ~grupper^^ -0.07 ~gruppled 0.13 ~gruppledarna^ -0.07 ~grus* 0.06
        ~gruv 0.07 ~gruv* 0.13 ~grym -0.14 ~grän* -0.13 ~gräns -0.13 ~grät 0.29 ~gråt 0.22 ~gsjo/ -0.03 ~gstj/ 0.04
        ~gstjä/ 0.04 ~gubb -0.34 ~gubb* -0.42 ~gubb/ -0.03 ~gubba/ -0.04 ~guid 0.21 ~guide^ 0.08 ~gul -0.06
        ~gula -0.05 ~guld -0.13 ~guld$ -0.11 ~gull* 0.62 ~gullig 0.62 ~gun 0.12 ~gunv 0.34 ~gunv* 0.34 ~gunv/ 0.03
        ~gunvo/ 0.03 ~gunvor^ 0.17 ~gver/ -0.04 ~gverk/ -0.04 ~gymm -0.07 ~gymm* -0.07 ~gymn -0.07 ~gymn* -0.34
        ~gymnastiksal -0.11 ~gymp* -0.14 ~gällande^ -0.10 ~gäller^^ -0.13 ~gäng -0.08 ~gäng* -0.08 ~gär 0.28
        ~gärn/ 0.03 ~gärna/ 0.03 ~gärna^^ 0.33 ~gäst -0.07 ~gäst* -0.07 ~gäste/ -0.04 ~gävl 0.16 ~gå 0.25 ~gå$ 0.08
        ~gå^ 0.25 ~gå^^ -0.14 ~gång -0.45 ~gång$ 0.20 ~gång/ -0.05 ~gång^^ 0.43 ~gång_/ -0.04 ~gånger$ 0.35
        ~gångtunneln -0.07 ~gångtunneln^ -0.05 ~går -0.11 ~går$ 0.23 ~går^^ -0.64 ~gård -0.26 ~gård* -0.24
        ~gården^ -0.07 ~gått -0.16 ~gör -0.26 ~gör$ -0.43 ~gör^ 0.08 ~gör^^ -0.53 ~gör_/ -0.04 ~göra -0.39
        ~göra_/ -0.03 ~görs -0.18 ~ha 0.06 ~ha$ 0.14 ~ha^ -0.21 ~hade 0.41 ~hade$ -0.08 ~hade/ 0.04 ~hade_/ 0.04
        ~haft -0.10 ~haha 0.21 ~hall -0.19 ~hall* -0.40 ~hall/ -0.04 ~halltid -0.17 ~hallå 0.06 ~hallå^ 0.06
        ~halt 0.14 ~halv 0.14 ~halv* -0.48 ~halvt 0.10 ~halvtid -0.19 ~halvtid$ -0.08 ~halvår -0.18 ~hamn* -0.19
        ~han 0.27 ~han$ -0.27 ~han^ 0.43 ~han^^ -0.14 ~han_/ 0.03 ~hand -0.11 ~hand$ -0.07 ~hand* -0.15 ~hand/ -0.04
        ~handeln -0.06 ~handen$ 0.25 ~handl -0.17 ~handl/ -0.04 ~handled 0.14 ~handledning -0.07 ~handling 0.13
        ~handlingspl -0.22 ~handlingsplan -0.12 ~handlingsplan^^ -0.21 ~handlingsplaner$ -0.06 ~handlägg -0.06
        ~handskfack -0.07 ~handskfacket$ 0.06 ~hann 0.33 ~hann/ 0.03 ~hann^^ 0.27 ~hann_/ 0.03 ~hans$ -0.15
        ~hans^ 0.08 ~hant* -0.09 ~hantverk -0.08 ~har -0.43 ~har$ -0.06 ~har^ -0.05 ~har_/ -0.07 ~hass 0.10 ~he 0.05
        ~he^ 0.07 ~hede* -0.06 ~hef_/ 0.15 ~hefen/ 0.07 ~hefer/ -0.09 ~hej 0.14 ~hej^ 0.14 ~hel -0.23 ~hela -0.36
        ~hela/ -0.04 ~hela^^ -0.08 ~hela_/ -0.04 ~helheten$ -0.05 ~hell -0.35 ~hell* -0.36 ~hell/ -0.03 ~helle/ -0.03
        ~helst -0.13 ~helt 0.23 ~helt* -0.06 ~heltid -0.12 ~hem -0.64 ~hem$ -0.14 ~hem_/ -0.06 ~hemat/ -0.03
        ~hemb* -0.11 ~hembesök -0.08 ~heml* -0.16 ~hemm -0.28 ~hemm* -0.28 ~hemm/ -0.03 ~hemma^ 0.16 ~hemma^^ -0.07
        ~hemme/ -0.03 ~hems* 0.17 ~hemsjukvård -0.15 ~hemsjukvården$ -0.14 ~hemsjukvården^ -0.14 ~hemskt 0.27
        ~hemv* -0.22 ~hemväg -0.12 ~hemvägen$ -0.11 ~hen 0.26 ~hen^ 0.16 ~hen_/ 0.08 ~henn -0.07 ~henn* 0.41
        ~henne$ -0.33 ~henne^^ -0.05 ~hennes^ 0.06 ~hennes^^ 0.24 ~herr -0.24 ~herr* -0.40 ~herr/ -0.04 ~herra/ -0.03
        ~herrlag -0.05 ~het 0.35 ~heter^^ 0.30 ~hetsc/ 0.05 ~hett 0.12 ~hette^^ 0.13 ~hind 0.16 ~hind* 0.15
        ~hindrar^^ 0.06 ~hinn -0.15 ~hinn* -0.11 ~hiss -0.16 ~hiss$ -0.21 ~hiss* 0.08 ~hist* 0.43 ~hist/ 0.04
        ~histo/ 0.04 ~histori 0.30 ~historia$ 0.18 ~historik 0.14 ~historiken$ 0.14 ~hit -0.15 ~hit^^ -0.28 ~hitt 0.09
        ~hitt* 0.25 ~hitt/ 0.03 ~hittill 0.10 ~hjäl/ -0.03 ~hjälp -0.25 ~hjälp/ -0.03 ~hjälp^ -0.13 ~hjälpt -0.07
        ~hjär* -0.05 ~hm 0.52 ~hm$ 0.19 ~hm^ 0.46 ~ho -0.07 ~hock* -0.08 ~hon 0.39 ~hon$ 0.44 ~hon^ 0.20 ~hon^^ -0.34
        ~hon_/ 0.05 ~honom -0.26 ~honom$ -0.14 ~hopp 0.13 ~hopp* 0.14 ~hoppas^^ -0.06 ~hora -0.17 ~hos -0.20
        ~hos^^ -0.06 ~host 0.10 ~host* 0.09 ~hot -0.34 ~hot$ -0.09 ~hotell^^ -0.05 ~hr-c* 0.33 ~hr-c/ 0.03
        ~hr-ch/ 0.03 ~hr-chef 0.33 ~hr-chefen^ 0.29 ~hr-s* 0.07 ~hr-strateg 0.07 ~hund 0.08 ~hund* -0.44 ~hund/ -0.04
        ~hunden^ 0.08 ~hundr/ -0.04 ~hundrafemtio -0.09 ~hundrafyrtio -0.09 ~hunn* 0.13 ~hunnit 0.12 ~hur -0.16
        ~hur^ 0.30 ~hur^^ 0.16 ~husb* 0.10 ~huse/ 0.04 ~huset/ 0.05 ~husk* -0.05 ~husm* -0.24 ~huvu* 0.33 ~huvud 0.32
        ~huvudet$ 0.23 ~hyll -0.11 ~hyll* -0.10 ~hyllvärm -0.12 ~hyllvärmare$ -0.12 ~hyr -0.14 ~hyran$ -0.08
        ~hyrb* 0.08 ~hyrbil 0.05 ~hyre* 0.09 ~hyreslag 0.35 ~hyresvärd -0.10 ~hyresvärdarna^ -0.07 ~hyrl* -0.05
        ~hyrläk -0.05 ~hyrp* -0.06 ~hyrpersonal -0.05 ~häkt -0.05 ~häkt* -0.06 ~hälf* -0.27 ~hälft -0.27
        ~hälften$ 0.05 ~häll* 0.09 ~häls 0.34 ~häls* 0.16 ~hälsa^ 0.07 ~hälsade^ 0.05 ~hälsade^^ 0.06 ~hälsar^^ 0.05
        ~hälsning 0.08 ~hälso 0.09 ~hälso^ 0.06 ~hämt 0.22 ~hämt* -0.14 ~hämtar^^ -0.06 ~hämtning -0.07 ~händ -0.46
        ~händ* -0.14 ~hända$ -0.05 ~händels 0.22 ~häng* 0.06 ~hängd 0.06 ~hänt 0.08 ~hänv* -0.08 ~hänvis -0.08
        ~här 0.86 ~här$ -0.31 ~här^ 0.83 ~här^^ 0.30 ~här_/ 0.08 ~häri* 0.37 ~härifrå 0.37 ~härifrån$ 0.19 ~härl* 0.15
        ~härlig 0.15 ~härn* -0.10 ~härnösand -0.05 ~häst -0.05 ~häst* -0.15 ~håk 0.11 ~håll 0.10 ~håll* 0.45
        ~håll^ -0.05 ~hålla/ -0.03 ~håller^^ 0.16 ~hållet$ -0.06 ~hålli/ 0.04 ~hållit 0.40 ~hållplats -0.15
        ~hållplatser^^ -0.06 ~hård -0.06 ~hårt 0.09 ~höga 0.18 ~höga/ 0.03 ~högr -0.26 ~högstadi -0.14 ~högt -0.23
        ~högt$ -0.14 ~höj -0.11 ~höj^ -0.10 ~höja 0.13 ~höjd -0.07 ~höll 0.16 ~höll^^ 0.16 ~hör -0.13 ~hör^ 0.07
        ~hör^^ -0.08 ~höra 0.15 ~höra* 0.07 ~höra/ 0.03 ~hörd 0.34 ~hörd* 0.13 ~hörd/ 0.03 ~hörde/ 0.03 ~hörde^^ -0.09
        ~hörs -0.11 ~hört 0.14 ~höst 0.10 ~höst* 0.08 ~höstas$ -0.12 ~höste/ 0.03 ~höve/ -0.04 ~höver/ -0.04 ~i -0.14
        ~i^ -0.07 ~i^^ -0.34 ~ialt/ -0.03 ~ialtj/ -0.03 ~ian_/ -0.03 ~ibla* -0.13 ~ibland -0.13 ~iche/ 0.04
        ~ichef/ 0.04 ~ick_/ 0.09 ~icka_/ -0.04 ~ickas/ 0.03 ~icke* -0.06 ~icke-binär -0.06 ~idan/ 0.04 ~idan_/ 0.04
        ~idar/ 0.03 ~idare/ 0.03 ~idda/ -0.03 ~iddag/ -0.03 ~idee* -0.11 ~ideell -0.11 ~ider/ -0.05 ~idern/ -0.04
        ~idigt/ -0.04 ~idra/ -0.07 ~idrag/ -0.05 ~idro* 0.21 ~idrott 0.21 ~idrotten$ 0.29 ~idrottsled -0.08
        ~idrottsledare^ -0.06 ~idrottslär 0.12 ~ien_/ 0.03 ~ient/ -0.03 ~ier_/ -0.05 ~iern/ -0.03 ~ierna/ -0.03
        ~iet_/ 0.04 ~iffr/ 0.04 ~iga_/ -0.10 ~igen 0.46 ~igen* -0.15 ~igen/ 0.12 ~igen^^ 0.24 ~igen_/ 0.13
        ~igenom -0.15 ~igenom$ -0.05 ~igt_/ 0.06 ~ihop -0.27 ~ikar/ -0.05 ~iken/ 0.10 ~iken_/ 0.09 ~ikt_/ -0.03
        ~ikten/ -0.03 ~ikti/ 0.04 ~iktig/ 0.04 ~ila_/ 0.03 ~ilar/ -0.03 ~ildn/ -0.06 ~ildni/ -0.03 ~ilen/ 0.04
        ~ilen_/ 0.04 ~ilja/ -0.04 ~ilja_/ -0.04 ~ill_/ -0.05 ~illa/ 0.04 ~ille/ 0.09 ~ille_/ 0.08 ~illi/ 0.03
        ~illk/ -0.04 ~illko/ -0.04 ~illn/ -0.03 ~illna/ -0.03 ~ills/ -0.06 ~illst/ -0.03 ~imam -0.13 ~imam* -0.13
        ~imli/ -0.04 ~imlig/ -0.04 ~in -0.62 ~in$ 0.18 ~in^^ -0.24 ~inari/ -0.03 ~inbj* -0.18 ~inbjud -0.19
        ~inde/ 0.03 ~indi* -0.06 ~indre/ -0.04 ~indu* -0.12 ~industrin -0.08 ~iner/ -0.03 ~infl* -0.30 ~infl/ -0.03
        ~influer -0.05 ~inflytt -0.10 ~info* -0.10 ~information -0.07 ~infö* -0.07 ~inför -0.09 ~infört -0.07
        ~ing -0.53 ~ing_/ -0.03 ~inga -0.07 ~inga^ 0.20 ~inga^^ 0.13 ~ingar/ -0.03 ~inge* 0.16 ~inge/ -0.09
        ~ingegerd 0.08 ~ingen$ -0.15 ~ingen/ -0.12 ~ingen^ -1.05 ~ingen^^ -0.06 ~ingenting$ -0.10 ~inger/ -0.04
        ~inget$ 0.35 ~inget/ 0.05 ~inget^ -0.17 ~inget^^ 0.08 ~ings/ -0.10 ~ingsr/ -0.03 ~ingss/ -0.03 ~ingst/ 0.03
        ~inhy* -0.06 ~inhyrd -0.06 ~inko* 0.10 ~inkomst -0.11 ~inla/ 0.04 ~inlagd -0.07 ~inlan/ 0.04
        ~inlandskommun 0.08 ~inledd 0.07 ~inledde^^ 0.07 ~inna_/ -0.04 ~innan/ 0.03 ~inne$ -0.12 ~inne* 0.07
        ~innehåll -0.09 ~inno/ -0.04 ~innoj/ 0.04 ~innor/ -0.12 ~inom 0.23 ~inra* -0.06 ~inram -0.06 ~insa* -0.15
        ~insats -0.05 ~insk* -0.05 ~insp* -0.34 ~insp/ -0.04 ~inspe/ -0.03 ~inspekter -0.24 ~inspel -0.05
        ~inspelning 0.09 ~inspelning^ 0.05 ~inst* 0.15 ~inställt 0.10 ~insä* -0.12 ~insänd -0.08 ~insändare$ -0.08
        ~int -0.19 ~inte$ -0.28 ~inte* 0.10 ~inte^ -0.35 ~inte^^ 0.15 ~intern -0.11 ~internat -0.06 ~intervju 0.05
        ~intervju$ 0.08 ~intervju^ 0.11 ~intervjun 0.06 ~intimitetskoordinat -0.07 ~intr* -0.05 ~introduktion -0.07
        ~introduktionen^ -0.05 ~intyg$ -0.05 ~inve* -0.27 ~inve/ -0.03 ~inves/ -0.03 ~investering -0.13 ~invänd 0.13
        ~iond/ -0.03 ~ionde/ -0.03 ~ione/ -0.06 ~ionen/ -0.07 ~ioner/ 0.03 ~iose/ -0.03 ~iosex/ -0.03 ~ipen/ -0.03
        ~irek/ -0.04 ~irekt/ -0.04 ~irma/ 0.03 ~irri* 0.12 ~irriter 0.10 ~is -0.18 ~is^^ -0.07 ~isat/ 0.03
        ~isati/ 0.03 ~isda/ -0.03 ~isdag/ -0.03 ~isen 0.09 ~iser/ -0.03 ~isha* -0.08 ~ishall -0.08 ~isk_/ 0.10
        ~iska/ -0.07 ~iska_/ -0.05 ~isma* 0.14 ~ismaskin 0.14 ~isse/ 0.03 ~isst_/ 0.03 ~isti/ 0.03 ~istr/ 0.03
        ~ite_/ 0.03 ~itid/ -0.03 ~itike/ 0.03 ~ittio/ -0.03 ~itto/ 0.03 ~iva_/ -0.03 ~ivas/ 0.03 ~ivas_/ 0.03
        ~iver/ -0.03 ~iver_/ -0.03 ~ivil/ 0.05 ~iväg 0.16 ~ja 0.19 ~ja$ -0.68 ~ja^ 0.25 ~ja^^ -0.14 ~jack 0.09
        ~jack* 0.09 ~jag 0.54 ~jag$ 0.44 ~jag^ -0.42 ~jag^^ -0.10 ~jag_/ 0.07 ~jakt 0.06 ~jakt* -0.09 ~jaktlag -0.05
        ~jan_/ -0.03 ~januari$ -0.22 ~jarg* -0.06 ~jargong -0.06 ~jde_/ 0.04 ~jeje/ -0.03 ~jejer/ -0.03 ~jer_/ -0.03
        ~jern/ 0.03 ~jerna/ 0.03 ~jligt/ -0.03 ~jo 0.44 ~jo$ 0.12 ~jo^ 0.21 ~jobb 0.31 ~jobb$ -0.08 ~jobb* 0.49
        ~jobbar^^ -0.06 ~jobbet$ 0.18 ~jobbig 0.11 ~jobs -0.10 ~jobs$ -0.10 ~jodå 0.16 ~jodå^ 0.16 ~jol_/ -0.04
        ~jon 0.07 ~jort/ -0.04 ~jort_/ -0.04 ~jour -0.09 ~jour* 0.19 ~joure/ -0.04 ~jouren$ 0.19 ~jouren^ -0.05
        ~jourlinj 0.17 ~jourtelefon 0.14 ~ju 0.61 ~ju$ 0.07 ~judna/ -0.03 ~jugo_/ -0.03 ~jukp/ -0.03 ~jukpe/ -0.03
        ~juks/ -0.03 ~juksk/ -0.04 ~jukv/ -0.03 ~jukvå/ -0.03 ~jul 0.25 ~jul$ 0.10 ~juli -0.15 ~juli$ -0.15 ~juni 0.18
        ~juni$ -0.07 ~juni* -0.06 ~junior -0.06 ~juns* 0.14 ~junsel 0.14 ~junsele$ 0.13 ~juri* -0.29 ~juri/ -0.03
        ~juris/ -0.03 ~jurist$ 0.07 ~jurist^^ 0.05 ~just 0.06 ~juster 0.08 ~justerverk -0.06 ~juts_/ 0.03 ~jälp/ -0.03
        ~jälp_/ -0.03 ~jälv/ 0.04 ~jälv_/ 0.08 ~jälva/ -0.08 ~jämför 0.09 ~jämfört -0.10 ~jämnt -0.09 ~jämställd 0.10
        ~jämställd$ 0.28 ~jämställdhet$ 0.10 ~jämställt -0.12 ~jämställt$ -0.13 ~jämt 0.08 ~jämt$ 0.11 ~jämt* -0.06
        ~jämtland -0.06 ~jämtland^^ -0.08 ~jäns/ -0.03 ~jänst/ -0.03 ~järd/ -0.04 ~järde/ -0.04 ~kaff 0.08 ~kaff* 0.52
        ~kaff/ 0.04 ~kaffe/ 0.04 ~kaffe^ 0.16 ~kaffeautomat 0.18 ~kaffekok -0.05 ~kaffekokare$ -0.05 ~kaffekopp -0.05
        ~kaffekoppen$ -0.05 ~kaffepeng 0.17 ~kaj 0.06 ~kaka 0.06 ~kaka/ 0.04 ~kaka_/ 0.04 ~kale* -0.14 ~kalender$ 0.05
        ~kalk* -0.31 ~kalk/ -0.03 ~kalky/ -0.03 ~kalkyl -0.33 ~kall -0.14 ~kall* -0.19 ~kalla^ 0.09 ~kallade$ 0.10
        ~kallt 0.18 ~kallt$ 0.20 ~kallt^ 0.22 ~kalv 0.20 ~kalv* 0.20 ~kame* -0.18 ~kamer -0.13 ~kamera^ -0.13
        ~kameran^^ 0.08 ~kamp* -0.19 ~kampanj -0.06 ~kan -0.64 ~kan$ -0.29 ~kan^ -0.24 ~kan^^ -0.46 ~kan_/ -0.06
        ~kanal -0.11 ~kanal$ -0.08 ~kand/ -0.03 ~kande/ -0.03 ~kans* 0.24 ~kansk 0.19 ~kanske^ -0.09 ~kanske^^ 0.09
        ~kansli 0.06 ~kansliet$ 0.13 ~kapi* -0.18 ~kapitel -0.13 ~kapitel$ -0.10 ~kar_/ -0.06 ~kara* 0.10
        ~kare_/ -0.06 ~karen/ 0.05 ~karl -0.49 ~karl$ -0.07 ~karl* -0.20 ~karl/ -0.05 ~kart 0.30 ~kart/ 0.04
        ~karta/ 0.03 ~kartläggning -0.09 ~kas_/ 0.03 ~kass -0.15 ~kass* -0.16 ~kass/ -0.05 ~kassa/ -0.04
        ~kassan$ -0.19 ~kast -0.14 ~kast* -0.14 ~kast/ -0.03 ~katt* 0.05 ~kedj -0.13 ~kelt/ -0.03 ~ken_/ 0.07
        ~ker_/ -0.05 ~kerh/ -0.03 ~kerhe/ -0.03 ~ket_/ 0.05 ~kift/ -0.05 ~kild/ 0.04 ~kild_/ 0.03 ~kill -0.54
        ~kill* -0.67 ~kill/ -0.10 ~killa/ -0.03 ~killarna^ -0.07 ~kille^^ -0.05 ~killn/ -0.03 ~kios* 0.14 ~kiosk 0.17
        ~kiosken$ 0.12 ~kiru* 0.09 ~kirurg 0.11 ~kist -0.07 ~kjel* 0.18 ~kjol -0.17 ~kjut/ 0.03 ~kl 0.57 ~kl^ 0.09
        ~kla_/ 0.03 ~kladd -0.10 ~klag 0.24 ~klag* -0.08 ~klap* 0.23 ~klapp 0.23 ~klar -0.09 ~klar* 0.05 ~klar^^ -0.05
        ~klass 0.07 ~klassrumm -0.17 ~klassrummen$ -0.15 ~klin* -0.07 ~klinik -0.05 ~klip* -0.06 ~klipp -0.06
        ~klis* 0.18 ~klis/ 0.03 ~klist/ 0.03 ~klistr 0.18 ~klok 0.21 ~klub* -0.09 ~klubben$ 0.20 ~kläd* -0.07
        ~klät* -0.11 ~klättr -0.11 ~kna_/ -0.03 ~knac* -0.24 ~knack -0.24 ~knap* 0.18 ~knapp -0.12 ~knapp$ -0.05
        ~knappt 0.37 ~knar/ 0.06 ~knar_/ 0.06 ~knis/ -0.03 ~knisk/ -0.03 ~knän 0.07 ~knät 0.10 ~kock 0.16 ~kod -0.12
        ~kodl* -0.15 ~kodn* -0.07 ~kodning -0.07 ~kolan/ 0.03 ~koll 0.29 ~koll* 0.25 ~koll/ 0.08 ~koll_/ -0.03
        ~kolla/ 0.04 ~kolla^ 0.19 ~kolle/ 0.04 ~kolleg 0.50 ~kollega^^ 0.22 ~kollegan^ 0.26 ~kom -0.36 ~kom$ -0.22
        ~kom^ -0.86 ~kom^^ 0.65 ~komm -0.34 ~komm/ 0.04 ~komma$ -0.14 ~kommentar -0.27 ~kommer^^ -0.10 ~kommi/ 0.04
        ~kommit 0.38 ~kommun -0.07 ~kommunal^ 0.08 ~kommunen$ -0.06 ~kommunen^ -0.09 ~kommunen^^ -0.07
        ~kommunens^ -0.22 ~kommunerna^ -0.07 ~kommunerna^^ 0.42 ~kommunernas^ -0.18 ~kommunernas^^ -0.06
        ~kommunfullmäktig 0.08 ~kommunikationsavdelning 0.29 ~kommunpolis -0.06 ~kommunvis -0.08 ~komp* 0.12
        ~kompet -0.05 ~kompetensråd 0.13 ~kompletter 0.14 ~kond* 0.22 ~konduktör 0.09 ~konduktören^ 0.09 ~konf* -0.11
        ~konferens -0.07 ~konferenser$ -0.07 ~konk* 0.05 ~kons* -0.33 ~konst -0.05 ~konstater 0.23
        ~konstaterar^^ -0.06 ~konstig -0.07 ~konsultationsteam -0.06 ~konsultationsteam^ -0.06 ~konsulter$ -0.09
        ~kont -0.22 ~kont* 0.16 ~kont/ -0.03 ~kontakt^ 0.10 ~konto -0.13 ~konto$ -0.12 ~kontor 0.29 ~kontor^^ -0.09
        ~kontoren^ -0.09 ~kontoret^ -0.09 ~kontrakt -0.17 ~kontrakt^^ -0.09 ~kontroller 0.30 ~kopp 0.35 ~kor 0.26
        ~kor$ 0.21 ~kor_/ -0.04 ~korn/ 0.04 ~korna/ 0.04 ~korr* -0.08 ~korrid -0.10 ~korridor$ -0.09
        ~korridoren$ -0.13 ~kort -0.19 ~kort$ 0.11 ~kort* -0.12 ~kort/ -0.03 ~kort^^ -0.21 ~korta^ -0.09 ~korv 0.16
        ~korv$ 0.07 ~korv^ 0.08 ~korå/ -0.03 ~koråd/ -0.03 ~kost 0.07 ~kost* 0.08 ~kpen/ -0.03 ~kpenn/ -0.03 ~kr 0.11
        ~kr$ 0.08 ~kraf* -0.06 ~kraf/ -0.03 ~kraft/ -0.03 ~kram* -0.16 ~kramfor -0.16 ~krav -0.21 ~krav* -0.08
        ~krav/ -0.04 ~kravprofil -0.06 ~kred* -0.06 ~krev/ 0.03 ~krev_/ 0.03 ~krig 0.08 ~krig* 0.10 ~kriget^ 0.07
        ~kriminalvården^^ 0.07 ~krin/ -0.03 ~kring/ -0.03 ~kris* 0.08 ~kriv_/ 0.03 ~krivi/ -0.03 ~kroc* -0.20
        ~krock -0.20 ~krog -0.08 ~krog* -0.08 ~krogarna^ -0.06 ~kron 0.05 ~kron* -0.06 ~krop* -0.22 ~krop/ -0.03
        ~kropp -0.31 ~kropp/ -0.03 ~kroppskamer -0.05 ~kräv -0.26 ~kräv* -0.29 ~kräv/ -0.03 ~krävd -0.08
        ~kräver^^ -0.12 ~krög 0.08 ~krög* 0.07 ~ksam/ 0.03 ~ksamh/ 0.03 ~kskö/ -0.04 ~ksköt/ -0.04 ~ksta/ 0.04
        ~ktad/ 0.03 ~ktade/ 0.03 ~kte_/ 0.06 ~ktig/ 0.04 ~ktigt/ 0.05 ~ktike/ 0.04 ~ktiv_/ 0.04 ~ktor/ 0.07
        ~ktor_/ 0.04 ~ktur/ 0.04 ~kuli* 0.10 ~kun -0.16 ~kund 0.09 ~kund* -0.13 ~kunde^^ -0.21 ~kunn 0.15 ~kunn* 0.15
        ~kuns* 0.12 ~kunskap 0.16 ~kura* 0.36 ~kurat 0.08 ~kurat/ 0.03 ~kurator 0.05 ~kurator$ 0.11 ~kuratorn 0.24
        ~kuratorn$ -0.05 ~kuratorn^ 0.28 ~kurs -0.21 ~kurs$ -0.05 ~kurs* 0.17 ~kurs/ -0.05 ~kurs^^ -0.09 ~kurs_/ -0.08
        ~kurser$ 0.18 ~kusi* -0.06 ~kusin -0.07 ~kust 0.16 ~kust* 0.11 ~kv -0.81 ~kv$ -0.33 ~kv^ -0.14 ~kv^^ -0.15
        ~kvar -0.64 ~kvar$ -0.23 ~kvar* -0.17 ~kvar/ -0.07 ~kvar^^ -0.13 ~kvar_/ -0.06 ~kvart -0.07 ~kvartal -0.06
        ~kvin -0.31 ~kvin* -0.73 ~kvin/ -0.09 ~kvinn -1.00 ~kvinn/ -0.09 ~kvinna$ -0.10 ~kvinna^^ -0.15
        ~kvinnliga^^ -0.08 ~kvinnofridssamordn 0.08 ~kvinnojour 0.42 ~kvinnojour^^ 0.32 ~kvinnor -0.12 ~kvinnor$ -0.17
        ~kvinnor^ -0.15 ~kvinnor^^ -0.15 ~kvotering 0.09 ~kväl* -0.44 ~kväl/ -0.08 ~kväll -0.41 ~kväll$ -0.06
        ~kväll/ -0.08 ~kvällar$ -0.05 ~kvällen$ -0.21 ~kvällstid -0.05 ~kvår/ -0.03 ~kvård/ -0.03 ~kydd/ -0.04
        ~kydds/ -0.03 ~kylt/ -0.04 ~kymm/ 0.03 ~kymme/ 0.03 ~kyrk 0.21 ~kyrk* 0.16 ~kyrk/ 0.03 ~kyrkan$ -0.10
        ~kyrkoherd 0.22 ~kyrkoråd -0.37 ~kyrkorådet^ -0.12 ~källare$ -0.10 ~kän 0.21 ~känd 0.07 ~känd* 0.33
        ~känd/ 0.03 ~känn -0.11 ~känn* 0.13 ~känn/ 0.05 ~känna/ 0.04 ~kännedom 0.30 ~känner$ -0.06 ~känner^^ 0.16
        ~känsl -0.09 ~känslig 0.06 ~kärl* 0.28 ~kärlek 0.28 ~kärlek$ -0.07 ~kät_/ -0.03 ~kår 0.21 ~kåren$ 0.13
        ~kö -0.48 ~kö$ -0.31 ~kö^ -0.09 ~kök -0.06 ~köket$ 0.18 ~kön -0.22 ~kön$ 0.06 ~könen$ -0.09 ~köns* -0.28
        ~köns/ -0.03 ~könsuppdel -0.08 ~köp -0.25 ~köper/ -0.03 ~köpt 0.11 ~köpte^^ 0.07 ~kör 0.05 ~kör^^ 0.28
        ~köra -0.08 ~körd 0.41 ~körd/ 0.04 ~körde/ 0.04 ~körde^^ 0.06 ~kört -0.13 ~köte/ -0.08 ~köter/ -0.08 ~la -0.37
        ~la^^ -0.30 ~lab 0.07 ~lad 0.15 ~lad_/ 0.03 ~lade 0.15 ~lade/ 0.04 ~ladu* 0.18 ~ladugård 0.18 ~lag -0.46
        ~laga -0.05 ~lagb -0.15 ~lagb* -0.21 ~lage* -0.07 ~lagen^ -0.05 ~lager/ 0.05 ~laget -0.07 ~laget/ -0.03
        ~lagk* -0.12 ~lagkapt -0.10 ~lagl* -0.06 ~lagt 0.07 ~lakt/ 0.03 ~lamp -0.11 ~lamp* -0.11 ~lampor^ -0.10
        ~lan_/ -0.07 ~land* -0.11 ~landsbygd 0.23 ~landshövding -0.18 ~landshövdingen^ -0.05 ~lans* -0.17
        ~lansering -0.17 ~lant* -0.20 ~lantb/ -0.03 ~lantbrevbär -0.10 ~lapp 0.24 ~lapp* 0.19 ~lapp/ 0.03 ~lappa/ 0.03
        ~lappen^ 0.08 ~lar_/ -0.05 ~lare/ 0.03 ~larm 0.64 ~larm* 0.23 ~larm/ 0.04 ~larm^ 0.26 ~larmknapp -0.14
        ~larn/ -0.06 ~larna/ -0.06 ~lastbil$ 0.08 ~lat_/ -0.04 ~lats/ -0.05 ~latse/ -0.06 ~lban/ -0.04 ~lche/ 0.03
        ~lchef/ 0.03 ~lde_/ 0.07 ~ldni/ -0.03 ~ldnin/ -0.03 ~ldra/ -0.03 ~ldre/ -0.03 ~ldreb/ -0.04 ~ldri/ -0.03
        ~ldrig/ -0.03 ~led 0.15 ~led_/ 0.03 ~leda* -0.06 ~ledamöt -0.10 ~ledare^ 0.28 ~ledd -0.26 ~ledn* -0.45
        ~ledning -0.55 ~ledningen^ -0.14 ~ledningsgrupp -0.07 ~leds 0.14 ~leds* 0.20 ~leds^^ -0.05 ~leen* 0.27
        ~leend 0.27 ~lefte/ 0.03 ~lega/ 0.05 ~legi* 0.06 ~legitimation 0.05 ~lekm* 0.31 ~lekr* 0.06 ~lekt* -0.08
        ~lem_/ 0.03 ~len_/ -0.08 ~lena 0.15 ~ler 0.09 ~ler^^ 0.09 ~ler_/ -0.05 ~lera/ 0.06 ~lera_/ 0.06 ~lerin/ 0.04
        ~lern/ -0.04 ~lerna/ -0.03 ~let 0.33 ~leta 0.27 ~leta* 0.10 ~lett 0.09 ~lev -0.08 ~lev_/ 0.04 ~leva -0.06
        ~levd 0.20 ~lever$ -0.06 ~lever/ -0.04 ~levh/ -0.04 ~levhä/ -0.04 ~levt -0.12 ~lien/ 0.04 ~lig_/ 0.11
        ~liga/ -0.06 ~liga_/ -0.04 ~lige/ 0.09 ~ligen/ 0.09 ~ligg -0.14 ~ligg* -0.07 ~ligger^^ 0.07 ~ligh/ 0.03
        ~lighe/ 0.03 ~lika* -0.22 ~lika^ -0.10 ~likadant -0.05 ~likn -0.08 ~likn* -0.08 ~liks* -0.24 ~liksom -0.26
        ~likv* -0.07 ~limp 0.08 ~ling/ -0.04 ~lings/ -0.05 ~linj* 0.13 ~linjen^ 0.06 ~lion -0.05 ~lir_/ -0.04
        ~list -0.11 ~list* -0.14 ~lista$ 0.12 ~lit 0.15 ~lit_/ 0.04 ~lite 0.39 ~lite$ 0.09 ~lite/ 0.06 ~lite^^ 0.25
        ~lite_/ 0.03 ~liten$ 0.17 ~litet$ 0.29 ~litet/ 0.03 ~liti/ 0.05 ~litik/ 0.03 ~liv$ -0.16 ~livs* -0.31
        ~livs/ -0.03 ~lja_/ -0.04 ~ljar/ -0.03 ~ljud 0.11 ~ljud* 0.10 ~ljug 0.05 ~ljun* 0.12 ~ljus -0.05 ~ljus* -0.26
        ~ljus/ -0.03 ~ljusglimt -0.14 ~lken/ 0.03 ~lken_/ 0.03 ~lkor/ -0.04 ~lkyl/ -0.03 ~llad/ 0.03 ~llade/ 0.03
        ~llan/ -0.06 ~llan_/ -0.05 ~lland/ -0.03 ~llar/ -0.08 ~llar_/ -0.03 ~llarn/ -0.04 ~lle_/ 0.11 ~llef/ 0.03
        ~lleft/ 0.03 ~lleg/ 0.03 ~llega/ 0.05 ~llel/ 0.03 ~ller/ 0.05 ~ller_/ 0.03 ~llera/ 0.04 ~llig/ 0.06
        ~lliga/ 0.05 ~llit/ 0.04 ~llit_/ 0.04 ~llko/ -0.04 ~llkor/ -0.04 ~llna/ -0.03 ~llnad/ -0.03 ~llni/ 0.03
        ~llnin/ 0.03 ~lls_/ -0.04 ~llst/ -0.04 ~llstå/ -0.03 ~llt_/ -0.04 ~llti/ -0.07 ~lltid/ -0.07 ~llts/ 0.04
        ~lltså/ 0.04 ~llva/ -0.03 ~llvar/ -0.03 ~lnad/ -0.03 ~lnin/ 0.03 ~lning/ 0.03 ~lock* -0.09 ~log 0.23
        ~log^^ 0.19 ~log_/ 0.04 ~loka* -0.23 ~loka/ -0.05 ~lokal -0.22 ~lokal/ -0.05 ~lokala^ -0.06
        ~lokalavdelning -0.06 ~lossn -0.05 ~lots -0.14 ~lottning -0.09 ~lov 0.06 ~lova* 0.09 ~lovi* 0.09 ~lovis 0.09
        ~lovisa^^ 0.09 ~lrf -0.13 ~lrf$ -0.11 ~lsan/ -0.03 ~lsan_/ -0.03 ~lsens/ 0.03 ~lser/ -0.03 ~lst -0.22
        ~lst_/ -0.03 ~lstå/ -0.03 ~lstån/ -0.03 ~lta_/ -0.03 ~ltat/ -0.03 ~ltid/ -0.08 ~ltid_/ -0.06 ~ltni/ -0.03
        ~ltnin/ -0.03 ~ltså/ 0.04 ~ltså_/ 0.04 ~luft 0.07 ~luft$ 0.08 ~lugn -0.09 ~lugn* -0.08 ~lugn/ -0.03
        ~lugnt -0.18 ~lugnt$ 0.10 ~lukt 0.27 ~lukt* 0.06 ~lukt/ 0.04 ~lunc/ -0.04 ~lunch -0.33 ~lunch$ -0.20
        ~lunch/ -0.04 ~lunch^^ 0.13 ~lund/ 0.10 ~lund_/ 0.07 ~lur 0.13 ~luren$ 0.23 ~lust* 0.10 ~lut 0.14 ~luta/ -0.03
        ~lutad/ -0.03 ~lva_/ -0.14 ~lvar/ -0.03 ~lyck 0.20 ~lyck* -0.08 ~lyft -0.30 ~lyft* -0.26 ~lyft/ -0.06
        ~lyfte/ -0.03 ~lykt* 0.08 ~lyktstolp 0.08 ~lyss -0.18 ~lyss* -0.31 ~lyss/ -0.03 ~lyssn -0.15 ~lyssn/ -0.03
        ~lyssna$ -0.11 ~lyssnar^^ -0.07 ~läck 0.19 ~läck* 0.19 ~läck/ 0.03 ~läge* -0.33 ~läge/ -0.05 ~lägen -0.31
        ~lägen/ -0.03 ~lägg* -0.21 ~lägg^ 0.07 ~lägga/ 0.03 ~lägga^^ -0.20 ~lägger^^ -0.09 ~lägr/ -0.03 ~lägre/ -0.03
        ~lägs* -0.06 ~läka* -0.21 ~läktaren^^ -0.13 ~läm -0.07 ~lämn 0.17 ~lämn* 0.17 ~lämn/ 0.04 ~lämna/ 0.05
        ~län$ 0.23 ~län_/ 0.04 ~läne/ -0.03 ~länet$ -0.07 ~länet/ -0.05 ~länet^^ -0.05 ~läng 0.32 ~läng* -0.14
        ~länge/ 0.03 ~längre$ -0.09 ~längst -0.08 ~länk 0.07 ~länk$ -0.09 ~läns* -0.66 ~läns/ -0.07 ~länsnivå -0.10
        ~länsnivå$ -0.06 ~länsstyrels -0.08 ~länsstyrelsen$ 0.17 ~länsstyrelsen^ -0.39 ~länsstyrelsen^^ -0.09
        ~länsstyrelsens^ -0.06 ~lär 0.06 ~lär^ 0.29 ~lära -0.07 ~lära* -0.23 ~lärar/ 0.03 ~lärare$ 0.13
        ~lärarlag -0.06 ~lärt -0.12 ~läs -0.39 ~läsa 0.15 ~läse/ -0.03 ~läser/ -0.04 ~läser^^ 0.08 ~läsl/ 0.03
        ~läsn* 0.08 ~läsning 0.08 ~läsningen^ -0.11 ~läst 0.49 ~läst/ 0.05 ~läst_/ 0.04 ~läste^^ 0.14 ~lät 0.38
        ~lät^^ 0.27 ~lät_/ 0.03 ~lätt 0.07 ~lätt* -0.09 ~låg -0.28 ~låg_/ -0.03 ~lågt 0.12 ~lågt$ 0.17 ~lån -0.13
        ~låna -0.21 ~låna$ -0.18 ~lång 0.20 ~lång/ 0.04 ~lång^ 0.09 ~lång^^ 0.17 ~lång_/ 0.04 ~långt/ -0.03
        ~lånt* -0.11 ~låntag -0.11 ~lås -0.09 ~lås$ -0.05 ~låst -0.10 ~låt 0.28 ~låt^ 0.07 ~låt^^ 0.14 ~låt_/ 0.04
        ~låta 0.10 ~låter$ -0.45 ~låter^^ 0.15 ~löjl* -0.16 ~löjlig -0.16 ~lömd/ 0.05 ~lömde/ 0.05 ~lön -0.35
        ~lönebidrag -0.06 ~lönegap -0.06 ~lönekartläggning -0.07 ~lönekartläggning^ -0.09 ~lörd* -0.17 ~lördag -0.14
        ~lördag$ -0.18 ~lös -0.15 ~lösa 0.17 ~löser^^ -0.11 ~löst -0.15 ~m$ 0.19 ~m^^ -0.31 ~mag 0.17 ~maj 0.21
        ~maj-* 0.06 ~majo* -0.08 ~mak -0.06 ~makt 0.11 ~mall -0.28 ~mall* -0.27 ~mall/ -0.04 ~malle/ -0.03
        ~mallen^ -0.09 ~mamm -0.34 ~mamm* -0.31 ~mamm/ -0.03 ~mamma$ 0.09 ~mamman$ -0.05 ~man -0.34 ~man$ -0.12
        ~man^ -0.19 ~man^^ 0.17 ~mand -0.09 ~mand* -0.09 ~manl* -0.22 ~manl/ -0.03 ~manlig -0.22 ~mann -0.30
        ~mann* -0.30 ~mann/ -0.03 ~manna/ -0.03 ~mannen^ -0.14 ~mans -0.05 ~mans* -0.19 ~mansdominer -0.06
        ~mare/ -0.03 ~marg* -0.11 ~marginal -0.10 ~mark -0.18 ~mark* -0.07 ~mars -0.09 ~mask* -0.18 ~maskin -0.12
        ~maskin$ -0.07 ~mat -0.08 ~mat$ -0.23 ~mate* -0.16 ~matematik -0.06 ~matematik$ -0.05 ~material -0.08
        ~math* 0.11 ~mats* -0.05 ~matt* 0.06 ~max$ 0.07 ~mban/ -0.03 ~mband/ -0.03 ~mde_/ 0.05 ~me 0.21 ~med$ -0.30
        ~med^^ -0.30 ~med_/ 0.04 ~meda* -0.13 ~meda/ -0.07 ~medan/ -0.06 ~medarbet -0.18 ~medarbetare$ -0.14
        ~medd* 0.12 ~meddel 0.12 ~mede* -0.06 ~mede/ -0.04 ~medel/ -0.04 ~medi* -0.16 ~medl -0.36 ~medl* -0.25
        ~medl/ -0.05 ~medl^^ -0.11 ~medlem 0.13 ~medlemm -0.18 ~meje* -0.06 ~mejeri -0.06 ~mejl -0.27 ~mejl* -0.13
        ~mejl/ -0.03 ~mejla^^ -0.53 ~mell -0.25 ~mell* -0.13 ~mellan^^ -0.19 ~mellanstadi -0.09 ~mellanstadiet$ -0.07
        ~men -0.11 ~men$ -0.10 ~men^^ -0.08 ~mena/ -0.06 ~menar/ -0.06 ~menar^^ -0.37 ~meni* 0.22 ~mening 0.22
        ~mens* -0.20 ~mens/ -0.05 ~mensa/ -0.03 ~mensskydd -0.20 ~ment* -0.10 ~ment/ -0.06 ~mer 0.49 ~mer$ 0.49
        ~mer_/ -0.03 ~mest -0.47 ~mest$ -0.11 ~mest^ -0.05 ~mest^^ -0.06 ~mest_/ -0.04 ~mhets/ 0.03 ~mich/ 0.03
        ~miche/ 0.03 ~midd* -0.12 ~midd/ -0.03 ~midda/ -0.03 ~middag -0.12 ~middagen$ -0.17 ~mig 0.42 ~mig$ 0.22
        ~mig^^ 0.14 ~mig_/ 0.04 ~mikr* -0.22 ~mikrolå -0.08 ~mil -0.05 ~mil^^ -0.11 ~mili* 0.17 ~militär 0.17
        ~milj* 0.21 ~milj/ -0.03 ~miljoner$ 0.13 ~miljö -0.31 ~miljö$ -0.22 ~miljö^^ -0.22 ~min 0.51 ~min$ 0.29
        ~min^ 0.20 ~min^^ -0.14 ~min_/ 0.03 ~mina -0.11 ~mina^ -0.19 ~mind* -0.23 ~mindr -0.30 ~mindr/ -0.03
        ~mindre^ -0.14 ~minn* 0.12 ~minst -0.17 ~minu* 0.08 ~minu/ 0.03 ~minus 0.14 ~minut 0.11 ~minuter 0.12
        ~minuter^^ -0.28 ~minuterna$ 0.08 ~miss* -0.10 ~missbruk -0.06 ~mit_/ 0.04 ~mitt -0.22 ~mjöl* -0.25
        ~mjölkning -0.15 ~mla_/ -0.03 ~mlig/ -0.04 ~mligt/ -0.04 ~mm 0.43 ~mm$ 0.24 ~mm^ 0.36 ~mma_/ -0.05
        ~mmen/ -0.07 ~mmen_/ -0.04 ~mment/ -0.03 ~mmit/ 0.04 ~mmit_/ 0.04 ~mmor/ -0.04 ~mmor_/ -0.03 ~mnas/ 0.07
        ~mnas_/ 0.04 ~mnd_/ -0.03 ~mnde/ -0.03 ~mnden/ -0.04 ~mobi* -0.05 ~mobi/ -0.03 ~mobil -0.11 ~mobil/ -0.03
        ~mobil^ -0.10 ~mobilen$ 0.10 ~mode* -0.05 ~modell -0.07 ~moms 0.21 ~money -0.16 ~money$ -0.07 ~mor_/ -0.05
        ~morgon$ 0.06 ~morm -0.20 ~morm* -0.22 ~mors/ 0.04 ~morsk/ 0.03 ~mosk* -0.05 ~mot -0.09 ~mot^^ -0.05
        ~moti* 0.09 ~motion 0.10 ~motorn 0.17 ~mots* -0.12 ~motstånd -0.06 ~mott* -0.16 ~mottagning -0.13 ~mpan/ -0.03
        ~mpel/ 0.05 ~mpel_/ 0.05 ~mple/ 0.05 ~mple_/ 0.05 ~msor/ -0.04 ~msorg/ -0.04 ~mta_/ 0.03 ~mton/ -0.04
        ~mton_/ -0.04 ~mun 0.14 ~munn 0.13 ~munn* 0.13 ~munt* 0.05 ~muntlig 0.05 ~muse* 0.08 ~museichef 0.08
        ~musi* 0.05 ~mver/ 0.03 ~mverk/ 0.03 ~myck -0.06 ~myck* -0.06 ~mycket$ 0.10 ~mynd* 0.29 ~myndig 0.31
        ~myndigheten^ 0.15 ~myndigheter$ 0.08 ~mäla/ -0.03 ~män -1.04 ~män^ -0.07 ~män^^ -0.13 ~män_/ -0.10
        ~männ -0.50 ~männ* -0.49 ~männ/ -0.03 ~männe/ -0.05 ~männen$ 0.10 ~männen^ -0.10 ~männen^^ -0.07
        ~människa$ -0.11 ~människor$ 0.21 ~mäns 0.26 ~märk 0.13 ~märker^^ 0.07 ~märks$ -0.19 ~märkt -0.07 ~mäss -0.07
        ~mäst/ -0.03 ~mästa/ -0.03 ~mät -0.23 ~mät^ -0.05 ~mäta -0.06 ~mätb* 0.21 ~mäter^^ -0.10 ~mätn* 0.08
        ~mätning 0.08 ~mätt -0.20 ~mål -0.16 ~målet$ 0.10 ~mån -0.48 ~måna* -0.10 ~måna/ -0.05 ~månad -0.11
        ~månad$ -0.30 ~månad/ -0.05 ~månaden$ -0.20 ~månd* -0.06 ~mång -0.37 ~mång/ -0.04 ~många$ -0.15 ~många/ -0.03
        ~många^ -0.34 ~mås 0.13 ~måste$ -0.16 ~måste^ 0.10 ~möbl* -0.10 ~möbler -0.10 ~mödr* -0.09 ~mödr/ -0.04
        ~mödra/ -0.04 ~mödravård -0.08 ~möjl* 0.33 ~möjl/ 0.03 ~möjli/ 0.03 ~möjlig 0.34 ~möjligen^ 0.10
        ~möjligheten^ -0.05 ~mörk -0.09 ~möt 0.07 ~möte* -0.13 ~möte/ -0.03 ~möte^^ 0.16 ~möten/ -0.10 ~möten^ -0.14
        ~mötena$ -0.11 ~mötena^ -0.16 ~mötet^ 0.34 ~möts -0.07 ~möts^^ -0.06 ~mött 0.06 ~n 0.31 ~n$ 0.06 ~n^^ 0.11
        ~nack* 0.23 ~nackst 0.22 ~nad_/ -0.04 ~nade_/ 0.04 ~naden/ -0.04 ~nal_/ -0.03 ~namn 0.23 ~namn$ -0.05
        ~namn^ 0.09 ~namngiv -0.05 ~nan_/ 0.10 ~nappt/ 0.03 ~nar_/ -0.10 ~nare/ 0.03 ~nari/ -0.03 ~narie/ -0.03
        ~nat_/ -0.07 ~nati* -0.12 ~nationell -0.10 ~natt -0.35 ~natt* -0.59 ~natt/ -0.07 ~natte/ -0.04 ~natten$ -0.15
        ~natten^ -0.06 ~nattetid -0.24 ~nattetid$ -0.20 ~nattetid^^ -0.31 ~nattis -0.14 ~nattis^ -0.14
        ~nattskift -0.06 ~nattvandr 0.09 ~natu* -0.09 ~naturbruksgymnasi -0.09 ~nch_/ -0.04 ~nda_/ -0.06 ~ndar/ -0.08
        ~ndare/ -0.05 ~nde_/ 0.12 ~nden/ -0.04 ~nden_/ -0.04 ~ndent/ 0.03 ~ndet/ -0.04 ~ndet_/ -0.04 ~ndläg/ -0.03
        ~ndre/ -0.04 ~ndre_/ -0.03 ~ndsh/ -0.03 ~ndsk/ -0.03 ~ned$ -0.07 ~nedan^ 0.12 ~nedl* -0.10 ~nedlagd -0.05
        ~nej 0.49 ~nej$ -0.46 ~nej^ 0.25 ~nej^^ 0.47 ~nej_/ 0.05 ~nek -0.12 ~nen_/ -0.11 ~nens/ -0.04 ~nens_/ -0.04
        ~ner -0.40 ~ner^^ -0.08 ~ner_/ -0.11 ~nera/ 0.05 ~nerad/ 0.05 ~nern/ -0.06 ~nerna/ -0.06 ~nes_/ 0.04
        ~ngar/ -0.07 ~ngar_/ -0.12 ~ngarn/ 0.06 ~ngde/ 0.04 ~ngde_/ 0.03 ~nge_/ 0.03 ~ngen/ -0.13 ~ngen_/ -0.11
        ~nget/ 0.03 ~nget_/ 0.03 ~ngsr/ -0.03 ~ngss/ -0.03 ~ngstj/ 0.04 ~ngt_/ -0.05 ~nhete/ -0.03 ~nhets/ 0.03
        ~ni -0.63 ~ni^ 0.20 ~ni^^ -0.38 ~nice 0.07 ~nick -0.09 ~nicka/ -0.03 ~nickar$ -0.09 ~nio -0.42 ~nio^ 0.31
        ~nio^^ 0.14 ~nio_/ -0.04 ~nisa/ 0.03 ~nisat/ 0.03 ~nisk/ -0.03 ~niska/ -0.04 ~nitt* -0.13 ~nitt/ -0.06
        ~nitt_/ -0.05 ~nitti/ -0.03 ~nittio -0.26 ~nittiotal -0.11 ~nittiotalet$ -0.06 ~nitton 0.27 ~nivå 0.32
        ~nivå$ 0.23 ~nja 0.16 ~nja$ 0.16 ~nja^ 0.16 ~nkel/ -0.04 ~nkel_/ -0.03 ~nker/ -0.03 ~nkte/ 0.04 ~nkte_/ 0.04
        ~nkät/ -0.05 ~nkät_/ -0.03 ~nlan/ 0.04 ~nland/ 0.04 ~nled/ 0.03 ~nledn/ 0.03 ~nliga/ -0.03 ~nligt/ 0.03
        ~nmor/ 0.03 ~nmors/ 0.03 ~nmäla/ -0.03 ~nnan/ 0.10 ~nnan_/ 0.10 ~nnar/ -0.04 ~nnar_/ -0.04 ~nnat/ -0.04
        ~nnat_/ -0.04 ~nnen_/ -0.03 ~nnes/ 0.05 ~nnes_/ 0.04 ~nnoj/ 0.04 ~nnojo/ 0.04 ~nnor/ -0.07 ~nnor_/ -0.10
        ~nns_/ -0.03 ~no^ 0.05 ~nog 0.41 ~nog$ 0.08 ~nog_/ 0.04 ~nojo/ 0.04 ~nojou/ 0.04 ~noll -0.10 ~noll$ -0.24
        ~noll* -0.21 ~noll/ -0.03 ~nolltoleran -0.17 ~nolltolerans^ -0.19 ~nom_/ -0.03 ~nomic/ 0.03 ~noms/ -0.03
        ~nor_/ -0.10 ~norg 0.28 ~norm 0.06 ~norr -0.33 ~norr* -0.12 ~norr/ -0.04 ~norr_/ -0.03 ~norrland -0.15
        ~norrland$ -0.10 ~note* 0.28 ~noter 0.28 ~noterade^^ 0.22 ~noterar^^ -0.07 ~noterat^ 0.11 ~nove* -0.05
        ~novemb -0.05 ~nsam/ -0.06 ~nsam_/ -0.03 ~nsche/ 0.03 ~nser/ -0.04 ~nska/ -0.03 ~nska_/ -0.03 ~nspe/ -0.04
        ~nspek/ -0.04 ~nst_/ -0.06 ~nste/ -0.06 ~nstr/ 0.04 ~nstre/ 0.04 ~nsök/ -0.05 ~nsöka/ -0.03 ~nta_/ 0.03
        ~ntat/ 0.04 ~ntat_/ 0.05 ~ntbr/ -0.03 ~ntec/ 0.06 ~nteck/ 0.06 ~ntet/ -0.03 ~ntli/ 0.05 ~ntlig/ 0.05
        ~ntra/ -0.06 ~ntral/ -0.03 ~nu 0.40 ~nu$ 0.05 ~nu^ 0.67 ~nu^^ 0.20 ~numm -0.14 ~numm* -0.14 ~nummer$ -0.24
        ~nummer^ 0.10 ~nus_/ 0.03 ~nuva* 0.08 ~nuvar 0.08 ~nvaro/ -0.04 ~nves/ -0.03 ~nvest/ -0.03 ~nvor/ 0.03
        ~nvor_/ 0.03 ~ny 0.26 ~ny$ -0.13 ~nya -0.26 ~nya^ -0.11 ~nya^^ -0.05 ~nyan* -0.16 ~nyanställd -0.09
        ~nybe* -0.06 ~nybesök -0.06 ~nyck* -0.23 ~nyckeln 0.14 ~nyckeln^ 0.10 ~nyckelperson -0.07 ~nyckeltal -0.21
        ~nyckeltal^ -0.09 ~nytt$ -0.18 ~nyår -0.07 ~nyår$ -0.06 ~nä$ 0.21 ~nä^ -0.14 ~näll/ 0.03 ~nämn 0.09
        ~nämn* 0.05 ~nämn/ -0.04 ~nämnd -0.39 ~nämnd/ -0.05 ~nämnde^^ 0.31 ~nämnden^ -0.06 ~nämnder$ -0.11
        ~nämner^^ -0.09 ~när -0.29 ~när^ -0.37 ~när^^ -0.05 ~när_/ -0.03 ~nära -0.16 ~näri* -0.11 ~närm -0.14
        ~närm* -0.15 ~närvar 0.14 ~närvarande^ 0.23 ~näst 0.41 ~näst* 0.27 ~näst/ 0.03 ~nästa/ 0.04 ~nästa^ 0.25
        ~nät -0.14 ~nätet$ -0.13 ~nätt -0.25 ~nätt* -0.25 ~nätverk$ -0.06 ~nå -0.11 ~någo* 0.17 ~någo/ 0.03
        ~någon -0.31 ~någon$ 0.09 ~någon^ 0.09 ~någon^^ -0.13 ~någonstan 0.24 ~någonstans$ 0.27 ~någonting -0.05
        ~någonting$ -0.06 ~något 0.39 ~något/ 0.04 ~något^^ 0.10 ~nån -0.38 ~nån^^ -0.07 ~nån_/ -0.04 ~når -0.09
        ~nåt -0.13 ~nåt$ -0.06 ~o -0.53 ~obbat/ 0.03 ~obben/ -0.03 ~obbet/ 0.03 ~obek* -0.06 ~obekväm -0.06
        ~obil_/ -0.03 ~obli* -0.09 ~obligatorisk -0.08 ~obs 0.15 ~obs^ 0.15 ~obse* -0.17 ~och -0.27 ~och$ -0.09
        ~och^ -0.43 ~och^^ -0.42 ~och_/ -0.04 ~ockar/ -0.03 ~också 0.14 ~också$ 0.81 ~också^^ -0.14 ~odde/ -0.03
        ~odde_/ -0.03 ~odl -0.06 ~oend/ -0.05 ~oende/ -0.05 ~of -0.14 ~of^^ -0.09 ~offe* 0.23 ~offentlig 0.14
        ~offi* 0.20 ~oft -0.19 ~ofta -0.15 ~ofta$ 0.15 ~ofta* -0.19 ~ofta/ -0.03 ~oför* -0.15 ~oförklar -0.06
        ~oförändr -0.09 ~ogra/ -0.07 ~ogram/ -0.07 ~oj 0.25 ~oj^ 0.17 ~oj^^ 0.06 ~ojou/ 0.04 ~ojour/ 0.04 ~okal/ -0.05
        ~okej 0.26 ~okej$ 0.24 ~okun* -0.25 ~okunskap -0.25 ~olag* -0.05 ~olag_/ 0.04 ~olage/ -0.05 ~olaglig -0.05
        ~olan/ 0.03 ~olig/ 0.06 ~olig_/ 0.06 ~olik -0.14 ~olika$ -0.09 ~olis/ -0.04 ~olis_/ -0.03 ~olit/ 0.05
        ~oliti/ 0.05 ~olje* 0.10 ~olke/ 0.03 ~olken/ 0.03 ~olla/ 0.03 ~olla_/ 0.04 ~olle/ 0.13 ~ollef/ 0.03
        ~olleg/ 0.03 ~ollen/ 0.05 ~oller/ 0.03 ~oläs* 0.32 ~oläslig 0.32 ~oläsligt^ 0.14 ~om 0.30 ~om$ -0.42 ~om^ 0.06
        ~om^^ 0.31 ~omat/ 0.03 ~ombe* 0.20 ~ombed 0.24 ~ombu* 0.11 ~ombud 0.17 ~ombudet^ 0.11 ~omby* 0.14
        ~ombyggnad 0.06 ~omic/ 0.03 ~omich/ 0.03 ~omkl* -0.15 ~omkr* -0.10 ~omkring -0.10 ~ommer/ 0.03 ~ommi/ 0.04
        ~ommit/ 0.04 ~områ* 0.05 ~områd 0.08 ~område$ -0.05 ~omso* -0.15 ~omso/ -0.05 ~omsor/ -0.04 ~omsorg -0.09
        ~omsorgsprogramm -0.05 ~omsä* -0.16 ~omsätt -0.11 ~onde/ -0.03 ~onde_/ -0.03 ~onen/ -0.03 ~onera/ 0.07
        ~onern/ -0.03 ~onom_/ -0.03 ~onsd* -0.17 ~onsdag -0.17 ~onsdagar$ -0.09 ~onsta/ 0.04 ~oper* 0.13
        ~operatör 0.12 ~oppa/ 0.04 ~oppa_/ 0.03 ~ora_/ -0.05 ~ord 0.09 ~ord^^ -0.06 ~ordagrant$ 0.05 ~orde/ 0.03
        ~orden$ 0.19 ~ordet/ 0.05 ~ordet^ 0.13 ~ordf* 0.25 ~ordf/ 0.06 ~ordf^ 0.29 ~ordf^^ -0.13 ~ordfö/ 0.06
        ~ordför 0.31 ~ordförande -0.05 ~ordförande$ -0.09 ~ordförande^ 0.24 ~ordföranden^ 0.10 ~ordföranden^^ -0.11
        ~ordn/ -0.03 ~ordna^ -0.07 ~ordningen$ -0.14 ~oren/ -0.04 ~orer/ -0.04 ~oret/ 0.03 ~oret_/ 0.03 ~orga* 0.35
        ~orga/ 0.03 ~organ/ 0.03 ~orge* 0.27 ~orge/ 0.09 ~orgeln 0.27 ~orgeln^ 0.27 ~orgen/ -0.03 ~oria/ 0.04
        ~oria_/ 0.04 ~orit/ -0.03 ~orite/ -0.03 ~ork -0.26 ~orka -0.13 ~orka* -0.42 ~orkade^^ -0.28 ~orkar/ 0.03
        ~orkar^^ 0.35 ~orma/ -0.03 ~orna/ 0.11 ~orna_/ 0.10 ~oro -0.23 ~oro$ -0.06 ~oros* -0.05 ~orr_/ -0.04
        ~orska/ 0.04 ~orskn/ -0.03 ~ort -0.09 ~ort$ 0.10 ~ort_/ -0.08 ~orte/ -0.04 ~oråd/ -0.03 ~oråde/ -0.03
        ~osan/ 0.03 ~osex/ -0.04 ~osex_/ -0.04 ~oss -0.79 ~oss$ 0.14 ~oss^^ -0.10 ~oss_/ -0.07 ~ost 0.09 ~ost$ 0.08
        ~osyn* -0.12 ~osynlig -0.12 ~osäk 0.10 ~osäk* 0.11 ~osäker$ 0.13 ~osät/ -0.03 ~otän* -0.14 ~otänkbart -0.14
        ~oure/ -0.04 ~ouren/ -0.03 ~ovan 0.19 ~over* 0.41 ~over/ 0.04 ~overa/ 0.04 ~overall 0.41 ~ovil* -0.29
        ~ovilj -0.38 ~oäng/ 0.03 ~p -0.47 ~pack* -0.07 ~pade/ 0.04 ~pade_/ 0.04 ~pand* -0.10 ~pandemin -0.11
        ~pann* 0.26 ~papp -0.28 ~papp* -0.40 ~papper 0.24 ~papper$ -0.14 ~pappersbruk 0.10 ~pappo/ -0.04
        ~papporna^ -0.05 ~pappr -0.13 ~pappret$ -0.10 ~par -0.11 ~par$ 0.26 ~par^^ -0.05 ~para* 0.31 ~para/ 0.05
        ~parallell 0.33 ~paraply 0.06 ~park* 0.17 ~parker 0.13 ~parkerad$ 0.12 ~parkering -0.09 ~parkeringen^ 0.07
        ~parkeringshus -0.06 ~part -0.12 ~part* -0.18 ~part/ -0.03 ~parterna^ -0.14 ~parti 0.16 ~partidistrikt -0.11
        ~partidistrikten$ -0.09 ~partnerkontakt -0.08 ~partnerkontakten^ -0.06 ~partnerskap -0.08
        ~partsgemensamt -0.05 ~pass -0.27 ~pass* -0.27 ~pass/ -0.05 ~pastor -0.11 ~pastorsexpedition 0.06 ~pati* -0.28
        ~pati/ -0.03 ~patie/ -0.03 ~patient -0.25 ~patr* -0.10 ~patrull -0.09 ~paus 0.43 ~paus$ 0.10 ~paus/ 0.04
        ~paus^ 0.09 ~paus^^ 0.12 ~pdf 0.08 ~pek 0.11 ~peka -0.33 ~peka* 0.21 ~peka/ 0.03 ~peka_/ -0.03 ~pekad/ 0.03
        ~pekt/ -0.03 ~pel_/ 0.03 ~pela/ 0.04 ~pen_/ -0.10 ~pend* 0.16 ~pendl 0.17 ~peng -0.16 ~peng* -0.52
        ~penga/ -0.04 ~pengar$ -0.21 ~pengarna^ -0.06 ~pens* 0.30 ~pens_/ 0.03 ~pension -0.17 ~pension$ -0.19
        ~pensionen$ -0.06 ~pensionen^ -0.06 ~pensioner 0.52 ~pep 0.24 ~pep$ 0.24 ~pep^^ 0.24 ~per -0.56 ~per^^ 0.15
        ~per_/ -0.10 ~perm* -0.19 ~permanent -0.17 ~pers$ -0.07 ~pers* 0.07 ~perso/ -0.03 ~person -0.07 ~person$ -0.12
        ~personal -0.46 ~personalen^ -0.11 ~personalrummet$ 0.14 ~personalutskott 0.19 ~personen^ 0.09
        ~personer^^ 0.12 ~personlig 0.07 ~perspektiv 0.22 ~ping* -0.05 ~pinsamt$ 0.06 ~pip 0.14 ~piper^^ 0.14
        ~pizz* -0.18 ~pizzeri -0.18 ~plac* -0.06 ~plan -0.10 ~plan* 0.41 ~plan_/ -0.04 ~planarkitekt 0.25 ~planer 0.13
        ~plas* -0.27 ~plass -0.09 ~plat -0.11 ~plat* -0.25 ~plat/ -0.07 ~plats -0.37 ~plats$ -0.10 ~plats/ -0.04
        ~platschef 0.17 ~platschefen^ 0.15 ~platser$ -0.07 ~platser^^ -0.22 ~plattform -0.10 ~ple_/ 0.04 ~plog* -0.08
        ~plug* -0.06 ~plugg -0.06 ~plus 0.14 ~plån* 0.14 ~plånbok 0.14 ~plåt* 0.37 ~plöt* -0.21 ~plötslig -0.21
        ~pojk -0.09 ~pojk* -0.21 ~pojkar^ -0.16 ~pojkar^^ -0.05 ~pojkarna^ -0.19 ~pojkvä -0.08 ~poli* 0.13
        ~policy -0.17 ~policyn -0.08 ~polis -0.18 ~polis/ -0.04 ~polisen$ 0.25 ~polisen^ -0.13 ~polit/ 0.05
        ~politik 0.20 ~politiken^ -0.06 ~politiker$ 0.17 ~politisk 0.21 ~politiskt -0.05 ~pond/ 0.03 ~ponde/ 0.03
        ~porn* -0.08 ~pornografi -0.08 ~porr -0.10 ~port/ -0.05 ~post* 0.20 ~pott -0.07 ~poän* 0.24 ~poän/ 0.03
        ~poäng 0.32 ~poäng/ 0.03 ~ppa_/ 0.04 ~ppad/ 0.03 ~ppade/ 0.03 ~ppen/ -0.05 ~ppen_/ -0.05 ~pper_/ -0.03
        ~ppli/ -0.03 ~ppt_/ 0.03 ~prak* 0.21 ~praktik 0.30 ~prat$ -0.13 ~prat^^ -0.10 ~prata^ -0.06 ~pratade^^ 0.31
        ~pratar^^ -0.18 ~prec* 0.13 ~precis 0.17 ~precis$ 0.44 ~precis^ -0.17 ~precis^^ 0.25 ~pres* 0.19
        ~presentation 0.06 ~presenter 0.12 ~presenterade^^ 0.05 ~presi/ -0.03 ~presidi -0.18 ~presidium -0.12
        ~pril/ 0.03 ~pril_/ 0.03 ~prim* -0.14 ~primärvård -0.14 ~primärvårdens^ -0.10 ~prin/ 0.04 ~pring/ 0.04
        ~prio -0.06 ~prio* -0.25 ~prio/ -0.03 ~prioriter -0.24 ~pris -0.08 ~pris* -0.11 ~prob* 0.15 ~problem 0.15
        ~problem$ 0.20 ~proc* -0.21 ~procent -0.19 ~procent$ 0.18 ~procent^^ -0.09 ~prod* -0.13 ~produktionschef -0.08
        ~produktionschefer$ -0.07 ~prog* -0.23 ~prog/ -0.07 ~progr/ -0.07 ~program -0.05 ~programm -0.12
        ~programmet^ -0.08 ~proj* 0.11 ~projekt -0.16 ~projekt$ -0.16 ~projekt^^ -0.15 ~prom* 0.08 ~protokoll -0.24
        ~protokoll$ -0.26 ~protokollet^^ 0.16 ~provat$ 0.21 ~präs* 0.09 ~pröv -0.07 ~psyk 0.09 ~publ* -0.30
        ~publ/ -0.03 ~publi/ -0.03 ~publicer -0.06 ~publik -0.18 ~publish -0.09 ~punk* 0.22 ~punkt -0.27 ~punkt$ -0.22
        ~punktform 0.14 ~pärm -0.16 ~pärm* -0.08 ~på -0.09 ~på$ -0.07 ~på^ -0.05 ~på^^ 0.09 ~påhi* 0.15 ~påhitt 0.15
        ~påmi* 0.25 ~påmin -0.06 ~påmind 0.29 ~påminde^^ 0.06 ~påminn$ 0.13 ~påminna$ -0.05 ~påpe* 0.13 ~påpek 0.14
        ~pår_/ 0.04 ~påsk 0.07 ~påst* -0.07 ~r-ch/ 0.03 ~r-che/ 0.03 ~rad$ 0.08 ~rad_/ 0.08 ~rade/ 0.03 ~radi* 0.09
        ~radion 0.08 ~raft/ -0.03 ~rag_/ -0.05 ~ragg* 0.54 ~rak 0.05 ~rak$ 0.05 ~rake* -0.13 ~rakt -0.14 ~rakt/ -0.03
        ~rakt_/ -0.03 ~rale/ -0.03 ~rall/ 0.06 ~ralle/ 0.06 ~raml -0.13 ~raml* -0.14 ~ramp 0.11 ~rand/ 0.12
        ~rande/ 0.09 ~rann/ -0.03 ~ranna/ -0.04 ~ranne/ 0.03 ~ransc/ 0.03 ~rapp* 0.07 ~rapport 0.12 ~rapport$ -0.05
        ~rapporter -0.06 ~rar_/ -0.22 ~rare/ 0.07 ~rare_/ 0.04 ~ras_/ 0.04 ~rast* -0.08 ~raste/ -0.03 ~ratad/ 0.04
        ~rati/ -0.06 ~ratio/ -0.03 ~rato/ 0.03 ~rator/ 0.03 ~rbete/ 0.03 ~rbun/ -0.04 ~rbund/ -0.04 ~rdar/ -0.05
        ~rdar_/ -0.04 ~rde_/ 0.03 ~rdet/ 0.05 ~rdet_/ 0.05 ~rdfö/ 0.06 ~rdför/ 0.06 ~rdig/ -0.03 ~rdna/ -0.03
        ~rdna_/ -0.03 ~reag* -0.20 ~reager -0.20 ~reak* 0.11 ~rean/ -0.03 ~rebo/ -0.04 ~reboe/ -0.04
        ~receptionen$ 0.11 ~red -0.32 ~reda 0.35 ~redan$ 0.16 ~redan/ -0.03 ~redar/ 0.03 ~redo* -0.15 ~redovis -0.08
        ~redovisning -0.08 ~refe* 0.11 ~referensgrupp -0.09 ~referensgrupp^ -0.08 ~refl* 0.08 ~reflektion 0.08
        ~rege* -0.05 ~regeln 0.14 ~regeringsuppdrag -0.12 ~regi* -0.32 ~region -0.22 ~regional 0.12 ~regionala^ -0.17
        ~regionens^ -0.05 ~regl -0.08 ~regleringsbrev 0.09 ~regn 0.19 ~regn$ 0.15 ~regn^ 0.13 ~rekr* 0.16
        ~rekryter 0.06 ~rekrytering 0.10 ~rekryteringen$ 0.12 ~rekt 0.46 ~rekt* 0.65 ~rekto/ 0.06 ~rektor -0.15
        ~rektor^ 0.12 ~rektorn 0.33 ~rektorn^ 0.25 ~rela* -0.20 ~relation -0.18 ~remi* 0.06 ~remiss 0.06 ~ren -0.30
        ~ren_/ 0.04 ~rende/ -0.03 ~reni/ 0.04 ~renin/ 0.04 ~renn* -0.06 ~reno* 0.08 ~renover 0.09 ~rens* 0.19
        ~renskötsel 0.10 ~rer_/ -0.07 ~rern/ -0.07 ~rerna/ -0.07 ~res 0.17 ~resa/ 0.03 ~resan$ -0.06 ~resan/ 0.03
        ~rese* -0.07 ~resecentrum -0.10 ~reserv -0.09 ~resi* -0.11 ~resi/ -0.04 ~resid/ -0.04 ~residens -0.08
        ~reso/ -0.06 ~resor$ -0.07 ~resor/ -0.05 ~resp* 0.31 ~resp/ 0.03 ~respo/ 0.03 ~respondent 0.29 ~ress/ 0.03
        ~rest* -0.33 ~reste/ 0.03 ~resten^ -0.21 ~resu* -0.25 ~result -0.13 ~resultat -0.12 ~resultat$ -0.07
        ~rett/ 0.03 ~retto/ 0.03 ~rev_/ 0.04 ~revi* -0.30 ~revi/ -0.03 ~revider -0.17 ~revisor -0.06
        ~revisorerna^ -0.05 ~rf-s* -0.15 ~rf-sisu -0.15 ~rf-sisu^ -0.08 ~rgan/ 0.03 ~rgani/ 0.03 ~rge_/ 0.03
        ~rgen_/ 0.03 ~rget/ 0.03 ~rget_/ 0.03 ~rhet/ -0.04 ~ria_/ 0.04 ~rick/ 0.03 ~ridh* -0.06 ~rier/ -0.04
        ~rier_/ -0.03 ~riet/ 0.04 ~riet_/ 0.04 ~rifr/ 0.03 ~rifrå/ 0.03 ~rig_/ -0.03 ~rigt/ 0.03 ~rigt_/ 0.03
        ~rik 0.12 ~rike/ 0.05 ~riken/ 0.03 ~riket$ 0.12 ~rikt* -0.17 ~riktig -0.12 ~riktigt$ -0.27 ~riktigt^^ 0.07
        ~riktlinj -0.05 ~ril_/ 0.04 ~riml* -0.45 ~riml/ -0.04 ~rimli/ -0.04 ~rimlig -0.45 ~rimligt$ -0.30 ~ring -0.35
        ~ring$ 0.22 ~ring* -0.24 ~ring/ -0.09 ~ring_/ -0.03 ~ringa$ -0.19 ~ringa^ 0.06 ~ringd 0.22 ~ringde^ 0.28
        ~ringde^^ -0.28 ~ringe/ -0.04 ~ringer^^ -0.06 ~rings/ -0.04 ~ringt^ 0.07 ~rinn/ 0.06 ~risk* -0.12 ~risk/ -0.03
        ~rit_/ 0.05 ~riti/ -0.03 ~ritt/ 0.06 ~ritt_/ 0.06 ~riv_/ 0.03 ~rivas/ 0.03 ~river/ -0.03 ~rivet/ 0.03
        ~rja_/ -0.03 ~rje_/ -0.08 ~rka_/ -0.04 ~rkad/ -0.05 ~rkade/ -0.05 ~rkan/ 0.05 ~rkan_/ 0.04 ~rken/ -0.05
        ~rken_/ -0.05 ~rkom/ 0.07 ~rkomm/ 0.04 ~rkor/ -0.03 ~rkorå/ -0.03 ~rksa/ 0.03 ~rksam/ 0.03 ~rlig/ -0.03
        ~rman/ -0.03 ~rna_/ -0.35 ~rnas/ -0.04 ~rnas_/ -0.04 ~rnen/ -0.04 ~rnen_/ -0.03 ~rnmo/ 0.03 ~rnmor/ 0.03
        ~robo* 0.07 ~rog 0.07 ~rogr/ -0.07 ~rogra/ -0.07 ~roli* 0.12 ~roli/ 0.06 ~rolig 0.48 ~rolig$ 0.18 ~rolig/ 0.06
        ~roliga$ 0.07 ~roll 0.32 ~roll* 0.31 ~roll/ 0.05 ~roll^^ 0.05 ~rolle/ 0.05 ~ronj 0.10 ~ropar^^ 0.06
        ~ropp/ -0.03 ~rorn/ 0.04 ~rorna/ 0.04 ~rosa -0.06 ~rota* -0.10 ~rotation -0.08 ~rotation^ -0.06 ~rote* -0.11
        ~roter -0.11 ~rovd* -0.06 ~rovdjur -0.06 ~rrar_/ -0.03 ~rres/ 0.03 ~rrän/ -0.03 ~rrän_/ -0.03 ~rsam/ 0.04
        ~rsat/ 0.03 ~rsatt/ 0.03 ~rsik/ 0.03 ~rsikt/ 0.03 ~rska/ -0.03 ~rska_/ -0.03 ~rskn/ -0.03 ~rskni/ -0.03
        ~rsko/ -0.03 ~rskor/ -0.04 ~rsku/ -0.05 ~rskur/ -0.05 ~rst_/ -0.05 ~rsta/ -0.05 ~rsta_/ -0.03 ~rsvi/ -0.03
        ~rter/ -0.03 ~rtid/ -0.03 ~rtie/ 0.03 ~rtio/ -0.07 ~rtom/ -0.03 ~rtom_/ -0.03 ~ruar/ -0.04 ~rubr* 0.08
        ~rubrik 0.08 ~rubriker$ 0.08 ~ruke/ 0.03 ~ruket/ 0.03 ~rukt/ 0.03 ~rull* -0.07 ~rum -0.06 ~rum^^ -0.13
        ~rummet$ 0.13 ~run 0.08 ~runt -0.22 ~runt$ -0.06 ~runt/ -0.04 ~runt^^ 0.09 ~rupp/ -0.08 ~rupp_/ -0.04
        ~ruppe/ -0.05 ~ruta -0.18 ~ruta/ -0.04 ~ruta_/ -0.03 ~ruti* -0.08 ~ruti/ -0.03 ~rutin -0.29 ~rutin/ -0.03
        ~rutt -0.07 ~rygg* -0.10 ~ryggsäck -0.06 ~rykt -0.06 ~räck* -0.10 ~räcker^^ -0.13 ~räckt -0.15 ~räckte$ -0.21
        ~rädd -0.34 ~rädd* 0.23 ~räddn/ 0.03 ~räds* -0.08 ~rädsl -0.08 ~räk -0.33 ~räkn 0.22 ~räkna^ -0.15
        ~räknade^^ 0.36 ~räknar^^ -0.17 ~räknat$ -0.11 ~räkneexempel -0.06 ~räkning -0.12 ~rän_/ -0.03 ~rätt 0.07
        ~rätt* -0.35 ~rätta/ 0.03 ~rättsläk -0.06 ~rättvist -0.15 ~rättvist$ -0.13 ~rå -0.12 ~råd -0.41 ~råd_/ -0.03
        ~råde/ -0.03 ~rådet/ -0.03 ~rådg* -0.12 ~rådgiv -0.07 ~råga/ -0.03 ~rågan/ -0.07 ~rågo/ 0.03 ~rågor/ 0.03
        ~råk 0.13 ~råk_/ -0.05 ~råka* 0.05 ~rån_/ 0.04 ~rår -0.74 ~rår_/ -0.07 ~rått -0.28 ~röda -0.09 ~röjn/ -0.04
        ~rök 0.20 ~rökt 0.05 ~rör 0.12 ~röra 0.08 ~rörd 0.13 ~röst 0.54 ~röst* 0.37 ~röst/ 0.06 ~röste/ 0.04
        ~rösterna$ 0.48 ~röts/ 0.04 ~röts_/ 0.04 ~rött 0.07 ~sa 0.56 ~sa^ 0.06 ~sa^^ -0.29 ~sade 0.48 ~sade/ 0.11
        ~sade^^ 0.24 ~sade_/ 0.11 ~sagt 0.32 ~sagt$ 0.07 ~sagt/ 0.03 ~sagt_/ 0.03 ~said 0.23 ~sak -0.48 ~sak$ -0.10
        ~sak_/ -0.10 ~sake/ 0.03 ~saken$ 0.16 ~saker$ 0.17 ~sakk* 0.10 ~sakkunnig 0.10 ~sakl* 0.28 ~sakl/ 0.03
        ~sakli/ 0.03 ~saklig 0.28 ~sakn -0.13 ~sakn* -0.13 ~saknar^^ 0.22 ~saknas$ 0.18 ~saknas^^ -0.09 ~sam_/ -0.03
        ~sama* -0.06 ~samarbet -0.06 ~samb* -0.11 ~samba/ -0.03 ~samband -0.30 ~samh* -0.08 ~sami* 0.07 ~saml -0.20
        ~saml* -0.05 ~saml/ -0.03 ~samm -0.29 ~samm* 0.17 ~samma$ -0.06 ~samma^ -0.08 ~sammanhåll -0.10
        ~sammanställning 0.28 ~sammanställningen$ 0.10 ~sammanträd 0.08 ~samo* -0.22 ~samord -0.21 ~samordna^ -0.17
        ~samr* -0.07 ~samråd -0.07 ~samt* 0.14 ~samtal 0.23 ~samtal^ 0.15 ~samtal^^ 0.07 ~samtalet$ 0.18
        ~samtalet^ -0.05 ~samtidig -0.17 ~samtidigt^ -0.17 ~samtlig -0.14 ~samtliga^ -0.10 ~samtyck 0.28
        ~samtycke^ -0.05 ~samv* 0.39 ~samv/ 0.03 ~samve/ 0.04 ~samverk 0.26 ~san 0.10 ~san_/ -0.03 ~sand* 0.21
        ~sant 0.21 ~sant$ 0.17 ~sant/ 0.05 ~sant_/ 0.04 ~sar_/ -0.10 ~sati/ 0.03 ~satio/ 0.03 ~sats* -0.06 ~satt 0.20
        ~satt/ 0.06 ~satte/ 0.05 ~satte^^ -0.19 ~scen 0.14 ~scen* 0.26 ~sche* -0.29 ~sche/ 0.09 ~schef/ 0.04
        ~schem -0.37 ~schemasystem 0.09 ~schemat$ -0.15 ~schen/ 0.04 ~schy* -0.10 ~schysst -0.09 ~sdag/ -0.04
        ~sdaga/ -0.04 ~se 0.42 ~se$ -0.10 ~se^ 0.09 ~sed 0.28 ~seda/ 0.03 ~sedan$ -0.26 ~sedan/ 0.03 ~sedan^ -0.14
        ~sej -0.10 ~sekreter 0.14 ~sekreterare$ -0.20 ~sekreterare^ 0.31 ~sekretess -0.18 ~sekretessen^ -0.07
        ~seku* 0.17 ~sekund 0.17 ~seme* 0.15 ~semester$ -0.07 ~sen -0.14 ~sen^ -0.17 ~sen^^ 0.43 ~sen_/ -0.06
        ~sena* 0.19 ~senare$ 0.22 ~senaste^^ -0.05 ~sent 0.17 ~sent$ 0.07 ~sent/ 0.05 ~sepa* 0.21 ~separ 0.16
        ~sept* 0.09 ~septemb 0.09 ~ser -0.53 ~ser$ -0.23 ~ser^ -0.05 ~ser^^ 0.05 ~ser_/ -0.20 ~sera/ -0.04
        ~sern/ -0.04 ~serna/ -0.04 ~serv* 0.12 ~server 0.18 ~serverades$ 0.12 ~serverades^^ 0.12 ~ses 0.27 ~ses^ 0.27
        ~ses_/ 0.03 ~sett -0.15 ~sett$ 0.13 ~sex$ -0.19 ~sexa/ -0.03 ~sexan$ -0.20 ~sexk* -0.13 ~sexköp -0.14
        ~sext* -0.48 ~sext/ -0.04 ~sexti/ -0.04 ~sextio -0.11 ~sexton -0.07 ~sexton^ -0.08 ~sexu* -0.12 ~sfi-* -0.19
        ~shus/ 0.03 ~shuse/ 0.04 ~sida 0.06 ~sida$ 0.11 ~sida/ 0.04 ~sida^^ 0.11 ~sidan/ 0.04 ~sidi/ -0.03
        ~sidor$ 0.07 ~sidor^^ 0.06 ~siff* 0.36 ~siff/ 0.04 ~siffr 0.37 ~siffr/ 0.04 ~siffra$ 0.09 ~siffrorna^ 0.30
        ~sig -0.25 ~sig$ 0.14 ~sign* -0.16 ~signal -0.12 ~sikti/ 0.04 ~simu* -0.25 ~simulat -0.11 ~simulatorn -0.11
        ~simulatorn^ -0.11 ~sina -0.16 ~sist 0.31 ~sist$ -0.17 ~sist/ 0.03 ~sist^ 0.08 ~sista$ 0.06 ~sista/ 0.04
        ~sista^^ 0.11 ~sitt -0.36 ~sitt/ -0.04 ~sitta/ -0.03 ~sitter$ -0.08 ~sitter^ 0.11 ~sitter^^ -0.10 ~sjob/ -0.03
        ~sjobb/ -0.03 ~sjou/ -0.03 ~sjour/ -0.03 ~sju -0.46 ~sju$ -0.10 ~sju^ -0.05 ~sju_/ -0.04 ~sjuk -0.07
        ~sjuk$ 0.08 ~sjuk* -0.23 ~sjuk/ -0.07 ~sjukdag 0.44 ~sjukfrånvaro -0.05 ~sjukhus 0.19 ~sjukp/ -0.03
        ~sjukpenning -0.16 ~sjukres -0.32 ~sjuks/ -0.03 ~sjukskötersk -0.41 ~sjukt -0.10 ~sjukv/ -0.03 ~sjun/ -0.03
        ~sjung -0.15 ~sjut* -0.12 ~själ* -0.71 ~själ/ 0.04 ~själv 0.25 ~själv$ -0.53 ~själv/ 0.04 ~själv^ 0.99
        ~själv^^ -0.06 ~själva$ -0.55 ~självklart 0.17 ~självklart$ 0.21 ~självständig -0.18 ~självständighet^^ -0.13
        ~sjöng 0.06 ~ska^ 0.17 ~ska^^ -0.29 ~ska_/ -0.10 ~skad -0.10 ~skad* -0.14 ~skam* -0.07 ~skamm -0.06
        ~skan_/ 0.03 ~skap -0.24 ~skat* -0.11 ~skatepark -0.08 ~skav 0.17 ~skav* 0.17 ~skic* 0.11 ~skick 0.06
        ~skicka^ -0.38 ~skickar^^ 0.21 ~skickas^^ 0.20 ~skif* -0.11 ~skif/ -0.05 ~skift -0.09 ~skift$ -0.06
        ~skift/ -0.05 ~skil* -0.09 ~skild 0.10 ~skild/ 0.04 ~skilj 0.20 ~skill/ -0.03 ~skilln -0.19 ~skillnad -0.12
        ~skillnad$ -0.10 ~skilsmäss -0.09 ~skit* -0.06 ~skju* 0.32 ~skju/ 0.03 ~skjut 0.28 ~skjut/ 0.03 ~skni/ -0.03
        ~sknin/ -0.03 ~skog -0.18 ~skog* -0.20 ~skogen$ -0.08 ~skogsäg 0.17 ~skoj 0.21 ~skoj* 0.22 ~skol 0.20
        ~skol* 0.14 ~skolan 0.16 ~skolan^ 0.08 ~skolan^^ 0.05 ~skolans^^ 0.25 ~skolinspektion -0.06 ~skolkurator -0.05
        ~skolkuratorerna^ -0.05 ~skolskötersk -0.17 ~skolsköterskan^ -0.08 ~skoltid 0.11 ~skot* -0.17 ~skoterled -0.06
        ~skr -0.08 ~skratta^^ -0.24 ~skrattade^^ 0.30 ~skrattades^^ 0.06 ~skrattar^^ -0.07 ~skre/ 0.03 ~skrek 0.09
        ~skrev 0.18 ~skrev/ 0.03 ~skri* -0.33 ~skriftlig 0.08 ~skrik -0.28 ~skriv 0.16 ~skriv^ -0.07 ~skriv^^ -0.11
        ~skriva$ 0.05 ~skrivas$ 0.33 ~skrivels -0.06 ~skriver$ -0.23 ~skriver^ -0.20 ~skrivet$ 0.17 ~skrivet^ 0.16
        ~skrivit -0.38 ~skrivs^^ -0.08 ~skryt 0.06 ~skrä* -0.13 ~skrämm -0.10 ~skug* 0.18 ~skul* -0.06 ~skuld -0.06
        ~skulle^ 0.26 ~skulle^^ -0.06 ~skur/ -0.05 ~skurs/ -0.05 ~skyd* -0.21 ~skyd/ -0.04 ~skydd 0.17 ~skydd/ -0.04
        ~skyddade^ -0.13 ~skyddsombud -0.19 ~skyddsrond -0.14 ~skyl* -0.23 ~skyl/ -0.05 ~skylt -0.47 ~skylt/ -0.04
        ~skyn* -0.06 ~skäl* 0.14 ~skälld 0.06 ~skällde^^ 0.06 ~skäm -0.18 ~skäm* -0.25 ~skäm/ -0.04 ~skämd -0.14
        ~skämdes^^ -0.14 ~skäms^^ -0.11 ~skämt -0.10 ~skämten^ -0.05 ~skär* 0.15 ~skåd* -0.08 ~skåp 0.17 ~skåp* 0.17
        ~skåpet$ 0.17 ~skön* -0.07 ~sköt* -0.17 ~sköt/ -0.08 ~sköte/ -0.08 ~skötersk -0.11 ~slad* -0.19 ~sladd -0.19
        ~slag 0.36 ~slag* 0.35 ~slag/ 0.07 ~slage/ 0.10 ~slang -0.07 ~slapp -0.09 ~slip* 0.06 ~slipp 0.06
        ~slipper^^ 0.22 ~slog 0.24 ~slog^^ 0.07 ~slus* -0.08 ~sluss -0.08 ~slut -0.19 ~slut$ 0.09 ~slut* -0.46
        ~slut/ -0.03 ~slut^^ 0.09 ~slut_/ 0.04 ~sluta$ -0.07 ~sluta/ -0.04 ~sluta^ -0.06 ~slutade$ -0.17
        ~slutade^^ -0.14 ~slutar^^ 0.30 ~slutet$ -0.12 ~släk* 0.12 ~släkt 0.10 ~släkten$ 0.10 ~släp 0.30 ~släp$ 0.23
        ~släp* -0.09 ~släpp -0.10 ~slå 0.27 ~slå^ 0.27 ~slår -0.09 ~slås -0.23 ~slöj -0.13 ~slöj* -0.09 ~smed/ -0.03
        ~smede/ -0.04 ~smil* 0.23 ~smiley 0.23 ~smit* -0.07 ~smitt -0.07 ~smittar$ -0.05 ~sms 0.32 ~sms$ 0.11
        ~sms_/ 0.03 ~smäl* -0.08 ~smäll 0.06 ~små -0.22 ~smås* -0.17 ~småsak -0.20 ~smöt/ -0.05 ~smöte/ -0.05
        ~snab* 0.10 ~snabbt 0.06 ~snap* -0.08 ~snapch -0.07 ~snar -0.19 ~snar* -0.11 ~snart 0.23 ~snett 0.14
        ~snett$ 0.06 ~snic* -0.29 ~snic/ -0.03 ~snick -0.28 ~snick/ -0.03 ~snickare$ 0.06 ~snin/ -0.04 ~sning/ -0.04
        ~snit* -0.07 ~snit/ -0.05 ~snitt -0.55 ~snitt$ -0.05 ~snitt/ -0.05 ~snäl* 0.17 ~snäll 0.15 ~snällare$ 0.09
        ~snör* -0.42 ~snör/ -0.04 ~snöröjning -0.12 ~snöröjningen^ -0.10 ~so 0.09 ~soc -0.13 ~soci* -0.28
        ~social -0.08 ~socialchef 0.27 ~socialchef^ 0.34 ~socialjour -0.17 ~socialjour^^ -0.06 ~socialsekreter -0.08
        ~socialtjänst -0.30 ~socialtjänsten^ -0.12 ~sofi 0.17 ~sofia^^ 0.17 ~soll* 0.30 ~soll/ 0.03 ~solle/ 0.03
        ~sollefteå 0.29 ~sollefteå$ -0.09 ~som -0.64 ~som^^ -0.09 ~som_/ -0.10 ~sommaren$ -0.08 ~sommarjobb -0.08
        ~sommarstug 0.07 ~son 0.16 ~son^^ 0.19 ~sor_/ -0.06 ~sorg/ -0.04 ~sorry 0.20 ~sorry^ 0.05 ~sort* 0.10
        ~sorter 0.10 ~sov 0.10 ~spar -0.09 ~spar* -0.26 ~sparbanksstiftels -0.08 ~spark -0.19 ~spek/ -0.03
        ~spekt/ -0.03 ~spel 0.44 ~spel* 0.25 ~spel/ 0.04 ~spela/ 0.04 ~spelar^^ -0.09 ~spik* -0.11 ~spla/ -0.05
        ~splan/ -0.03 ~spli/ -0.03 ~spon* 0.09 ~spon/ 0.03 ~spond/ 0.03 ~spor* -0.29 ~spor/ -0.04 ~sport/ -0.04
        ~spri* 0.30 ~sprid -0.08 ~sprid^ -0.06 ~sprin/ 0.04 ~spring 0.43 ~springa$ 0.14 ~språk -0.15 ~språk$ -0.08
        ~språk^^ -0.10 ~språkcafé -0.07 ~spun/ -0.04 ~spunk/ -0.04 ~spän* 0.24 ~spänn 0.19 ~spännande$ 0.16
        ~spännande^ 0.16 ~spår 0.10 ~spår* -0.13 ~spår_/ 0.04 ~srät/ 0.03 ~srätt/ 0.03 ~ssa_/ -0.04 ~ssam/ -0.03
        ~ssan/ -0.03 ~ssan_/ -0.04 ~ssar/ -0.03 ~ssar_/ -0.03 ~ssfö/ 0.03 ~ssför/ 0.03 ~ssna/ -0.03 ~ssut/ -0.03
        ~ssuto/ -0.03 ~stab -0.18 ~stab* -0.18 ~stad 0.60 ~stad* 0.41 ~stad/ 0.07 ~stade/ 0.03 ~stads/ 0.04
        ~stadsdel -0.13 ~stadshus 0.31 ~stadshuset$ 0.23 ~stam* -0.20 ~stan -0.26 ~stan* -0.37 ~stan_/ 0.04
        ~stann/ -0.03 ~star* -0.10 ~star/ -0.03 ~stare/ -0.03 ~stark -0.21 ~starkt 0.16 ~starkt$ 0.19 ~start -0.21
        ~start$ -0.09 ~start/ -0.03 ~startade^^ -0.11 ~stas/ -0.03 ~stas_/ -0.03 ~stat -0.15 ~stat* -0.06
        ~stationen$ 0.06 ~stationerna$ -0.09 ~statistik -0.12 ~statistik$ -0.05 ~statlig 0.07 ~statsbidrag -0.14
        ~stav 0.16 ~stav* 0.17 ~stav/ 0.03 ~stbi/ 0.03 ~stbil/ 0.03 ~steg -0.15 ~steg$ -0.12 ~steg* 0.09 ~sten/ 0.05
        ~sten_/ 0.05 ~stern/ -0.03 ~stic* 0.12 ~stic/ 0.04 ~stick 0.17 ~stickprovskontroll -0.05 ~stid/ -0.04
        ~stip* -0.07 ~stjä/ 0.03 ~stjän/ 0.03 ~stna/ 0.04 ~stni/ -0.03 ~stnin/ -0.03 ~stoc* -0.14 ~stockholm -0.14
        ~stod -0.24 ~stod^^ -0.13 ~stop* 0.26 ~stopp 0.25 ~stopp^ 0.08 ~stor 0.05 ~stor* 0.19 ~stor/ 0.03
        ~stora/ -0.03 ~stori/ 0.04 ~storlek -0.06 ~storm -0.05 ~stort -0.09 ~stort$ -0.08 ~stra* -0.16 ~stra/ 0.03
        ~strateg 0.36 ~strategi -0.08 ~strategin -0.28 ~strategin$ -0.07 ~strategin^^ -0.15 ~stre* -0.23 ~stret/ 0.03
        ~strid -0.13 ~stru* 0.36 ~stru/ 0.03 ~struk 0.18 ~struk/ 0.04 ~struktur 0.12 ~stry* -0.09 ~stryk^ 0.11
        ~strö* 0.09 ~strömavbrott -0.05 ~stud* -0.18 ~studie^ -0.05 ~studietid -0.05 ~stun* 0.12 ~stun/ 0.05
        ~stund 0.49 ~stund$ 0.21 ~stund/ 0.04 ~stur -0.09 ~sty -0.05 ~styc* -0.22 ~styck -0.21 ~styr -0.07 ~styr* 0.31
        ~styrels 0.12 ~styrelsen^ -0.08 ~städ 0.08 ~städ* -0.20 ~städ/ -0.04 ~stäl* -0.29 ~stäl/ -0.06 ~ställ -0.21
        ~ställ/ -0.06 ~ställd -0.16 ~ställde^^ -0.09 ~stället$ 0.30 ~ställföreträd -0.06 ~ställs$ -0.05 ~stäm* 0.16
        ~stämning 0.13 ~stämningen^ 0.09 ~stän* 0.16 ~stäng/ 0.03 ~stängd 0.22 ~stängd$ 0.15 ~stänger^^ -0.11
        ~stå 0.06 ~stå$ 0.11 ~stå^ -0.17 ~stån/ -0.09 ~stånd/ -0.09 ~står 0.07 ~står^^ 0.19 ~stöd -0.13 ~stöd* -0.26
        ~stöd/ -0.07 ~stöd_/ -0.03 ~stöde/ -0.03 ~stör 0.05 ~stör* -0.11 ~störningsjour -0.10 ~störningsjouren^ -0.07
        ~störningsärend -0.06 ~störr 0.19 ~succé -0.10 ~suck 0.19 ~suck$ 0.15 ~sult/ -0.03 ~sulta/ -0.03
        ~sundsvall -0.06 ~sundsvall$ -0.08 ~sundsvall^^ -0.08 ~suto/ -0.03 ~sutom/ -0.03 ~sutt* 0.27 ~suttit 0.27
        ~svar -0.17 ~svar* -0.14 ~svar^^ 0.08 ~svara/ -0.04 ~svarar^^ 0.05 ~svaret$ 0.14 ~svarstid 0.08 ~sven 0.13
        ~svensk -0.20 ~svenska$ -0.11 ~sver* -0.12 ~svet* 0.07 ~svets 0.11 ~svid -0.19 ~svor 0.18 ~sväng 0.16
        ~svär 0.05 ~svärm 0.14 ~svärmor$ 0.14 ~svåg 0.23 ~svåg* 0.23 ~svår -0.06 ~svår/ 0.05 ~svårt 0.53 ~svårt/ 0.05
        ~svårt^ -0.09 ~synp* 0.16 ~synpunkt 0.16 ~synt 0.20 ~sysk* -0.06 ~syst 0.27 ~syst* 0.29 ~system 0.05
        ~system$ -0.06 ~systemet$ 0.20 ~systemet^ -0.06 ~syv -0.13 ~syv^ -0.07 ~säg -0.12 ~säg^ 0.19 ~säg_/ 0.05
        ~säga 0.05 ~säga$ 0.21 ~säge/ -0.09 ~säger$ -0.11 ~säger/ -0.09 ~säger^ -0.06 ~säger^^ -0.65 ~säker -0.18
        ~säkerhetssamordn -0.13 ~säkert 0.31 ~säkta/ 0.03 ~sälj 0.20 ~sälj* -0.07 ~säljs^^ -0.05 ~säll -0.24
        ~säll* -0.23 ~säng -0.05 ~sänk* 0.24 ~sänkt 0.22 ~särs* 0.19 ~särskild 0.34 ~särskilt -0.15 ~säso* -0.15
        ~säsong -0.12 ~sätt -0.19 ~sätt* -0.12 ~sätt/ -0.07 ~sätta/ -0.04 ~sätter^^ -0.11 ~så 0.12 ~så$ -0.08
        ~så^ -0.21 ~så^^ 0.25 ~såd 0.20 ~sådär -0.15 ~sådär$ -0.27 ~sådär^ -0.12 ~sågv* -0.33 ~sågv/ -0.03
        ~sågve/ -0.03 ~sågverk -0.29 ~såld 0.18 ~såld/ 0.04 ~sålde/ 0.07 ~sålt -0.06 ~sån 0.21 ~såna -0.05 ~sånt -0.28
        ~sånt$ -0.23 ~sånt/ -0.03 ~sånt_/ -0.03 ~söde* -0.09 ~söderut -0.09 ~söderut$ -0.09 ~sök -0.13 ~söka -0.06
        ~söka* 0.08 ~söka/ -0.03 ~sökan/ -0.05 ~sökande$ -0.15 ~söke/ -0.03 ~söker$ -0.06 ~söks -0.05 ~sökt -0.49
        ~sökt/ -0.05 ~sökte/ -0.03 ~sökte^^ -0.29 ~sönd 0.38 ~sönd* 0.25 ~söndag -0.10 ~sönde/ 0.03 ~ta 0.36 ~ta^ 0.37
        ~tabe* 0.39 ~tabel/ 0.03 ~tabell 0.25 ~tack 0.66 ~tack$ 0.53 ~tack* -0.19 ~tack/ 0.10 ~tack^ 0.14 ~tack^^ 0.11
        ~tack_/ 0.09 ~tade/ 0.11 ~tade_/ 0.06 ~tades/ 0.03 ~tads/ 0.04 ~tafs -0.50 ~tafs* -0.37 ~tafs/ -0.05
        ~tafsa/ -0.03 ~tag 0.09 ~tage/ 0.03 ~taget$ -0.16 ~taget/ 0.03 ~tagit -0.22 ~tak -0.06 ~tal_/ -0.07
        ~tala -0.45 ~tala* 0.26 ~tala/ -0.07 ~tala_/ -0.08 ~talade^ 0.16 ~talat^^ 0.11 ~tale/ -0.03 ~talj/ 0.03
        ~tan_/ -0.08 ~tandläk 0.15 ~tandläkaren$ 0.14 ~tandläkaren^ -0.08 ~tandvård -0.08 ~tanf/ 0.03 ~tanfö/ 0.03
        ~tank 0.15 ~tann/ -0.04 ~tanna/ -0.04 ~tapp -0.10 ~tapp* -0.09 ~tappar^^ -0.12 ~tar -0.59 ~tar_/ -0.10
        ~tare/ -0.07 ~tare_/ -0.03 ~tart/ -0.03 ~tarta/ -0.03 ~tas 0.24 ~tavl 0.12 ~tavl* 0.12 ~tavlan$ 0.09
        ~taxi -0.31 ~taxi$ -0.13 ~taxi* -0.20 ~taxi/ -0.05 ~taxi^ -0.25 ~taxi_/ -0.03 ~taxibolag -0.23 ~tbild/ -0.06
        ~te^ 0.07 ~team -0.20 ~team/ -0.03 ~team_/ -0.03 ~teck -0.07 ~teck* -0.07 ~teck/ 0.08 ~teckn/ 0.06 ~teg_/ 0.03
        ~tekn* -0.35 ~tekn/ -0.04 ~tekni/ -0.03 ~teknik 0.17 ~teknikcolleg -0.11 ~teknikcollege^ -0.12 ~teknisk -0.35
        ~tel -0.10 ~tele* -0.37 ~telefon -0.30 ~telefon$ 0.15 ~telefonen$ -0.18 ~telefonen^ 0.14 ~telefontid -0.06
        ~tema 0.05 ~temadag -0.05 ~ten_/ -0.04 ~tena/ -0.03 ~tena_/ -0.03 ~ter_/ -0.05 ~tera/ 0.04 ~terad/ 0.06
        ~terar/ -0.03 ~teri/ -0.05 ~terin/ -0.03 ~terk/ 0.06 ~terko/ 0.05 ~term* -0.12 ~term/ -0.04 ~termin -0.14
        ~tern/ -0.08 ~tern_/ -0.03 ~terna/ -0.04 ~ters/ -0.06 ~tersk/ -0.08 ~terv/ 0.05 ~teti/ -0.04 ~tetid/ -0.04
        ~text 0.46 ~text$ 0.24 ~text* 0.22 ~text/ 0.04 ~text_/ 0.04 ~texte/ 0.03 ~texten$ 0.13 ~texten^ 0.07
        ~teå_/ 0.03 ~that 0.23 ~the 0.07 ~they 0.30 ~ti -0.06 ~tid 0.08 ~tid^ -0.33 ~tid^^ 0.11 ~tid_/ -0.18
        ~tide/ -0.04 ~tiden$ -0.07 ~tiden^ 0.25 ~tider/ -0.03 ~tidi/ -0.03 ~tidigt$ -0.06 ~tidn* 0.17 ~tidning 0.17
        ~tidningen$ -0.13 ~tids/ -0.04 ~tien/ -0.03 ~tient/ -0.03 ~tig_/ 0.03 ~tige/ -0.03 ~tigt/ 0.05 ~tigt_/ 0.05
        ~tik_/ -0.03 ~tike/ 0.08 ~tiken/ 0.08 ~till -0.19 ~till$ -0.09 ~till/ -0.04 ~till^^ 0.39 ~tillbak 0.18
        ~tillbaka$ -0.10 ~tillbaka^^ 0.05 ~tillfråg -0.15 ~tillfrågade$ -0.06 ~tillfäll 0.11 ~tills/ -0.06
        ~tills^ -0.15 ~tillskriv -0.14 ~tillstånd -0.09 ~tillståndsplikt -0.10 ~tillägg 0.21 ~tim -0.12 ~tima* -0.09
        ~timanställd -0.06 ~timm -0.27 ~timm* -0.16 ~timmar$ -0.24 ~timmar^^ 0.12 ~timme$ 0.07 ~timrå$ -0.08
        ~ting* -0.08 ~tingsrätt -0.08 ~tio -0.10 ~tio_/ -0.10 ~tion* -0.31 ~tion/ -0.09 ~tiond -0.27 ~tiond/ -0.03
        ~tione/ -0.07 ~tios/ -0.04 ~tiose/ -0.03 ~tiot/ -0.03 ~tipe/ -0.03 ~tipen/ -0.03 ~tips -0.05 ~tis_/ -0.04
        ~tisd* -0.28 ~tisd/ -0.03 ~tisda/ -0.03 ~tisdag -0.27 ~tisdag$ -0.06 ~tisdagar$ -0.15 ~tisk/ 0.03 ~tist/ 0.03
        ~tit_/ 0.03 ~titt 0.07 ~titta^ 0.19 ~titta^^ -0.20 ~tiv_/ 0.04 ~tive/ -0.03 ~tja 0.19 ~tja^ 0.19 ~tjat -0.21
        ~tjat* -0.14 ~tjej -0.69 ~tjej* -0.61 ~tjej/ -0.08 ~tjeje/ -0.03 ~tjejer$ -0.07 ~tjejer^ -0.07 ~tjejer^^ -0.09
        ~tjejkväll -0.09 ~tjug* 0.09 ~tjugo -0.26 ~tjugo^ -0.18 ~tjugotvå 0.23 ~tjugotvå$ 0.13 ~tjäd 0.11 ~tjäd* 0.11
        ~tjän -0.06 ~tjän* -0.19 ~tjän/ -0.04 ~tjäns/ -0.03 ~tjänst 0.10 ~tjänst$ -0.10 ~tjänsten$ 0.16
        ~tjänsten^^ 0.15 ~tjänsteres -0.08 ~tlig/ 0.06 ~tlige/ 0.03 ~tnin/ -0.03 ~tning/ -0.03 ~toal* -0.16
        ~toalett -0.16 ~tog^^ 0.06 ~tole/ -0.03 ~tolk 0.40 ~tolk$ 0.24 ~tolk* 0.16 ~tolk/ 0.07 ~tolk^ -0.10
        ~tolk^^ 0.24 ~tolk_/ 0.04 ~tolke/ 0.03 ~tolken^ 0.15 ~tolkning 0.09 ~tolv -0.16 ~tolv* -0.17 ~tolv/ -0.03
        ~tolv^ 0.29 ~tolvtus -0.20 ~toma/ 0.03 ~tomat/ 0.03 ~ton -0.11 ~tonen$ 0.06 ~topp -0.09 ~topp* -0.14
        ~tor_/ 0.03 ~tora_/ -0.03 ~tord 0.23 ~torer/ -0.03 ~toret/ 0.03 ~torg 0.28 ~torg* 0.28 ~tori/ 0.04
        ~toria/ 0.03 ~torn* 0.12 ~tors* 0.09 ~torsdag$ 0.17 ~traf* -0.06 ~trak* -0.25 ~trak/ -0.04 ~trakt/ -0.03
        ~traktorn -0.11 ~tral/ -0.04 ~transperson -0.05 ~trap* 0.13 ~tras* 0.25 ~trasig 0.25 ~trasig$ 0.08 ~tre -0.42
        ~tre$ -0.13 ~tre^ -0.24 ~tre^^ 0.43 ~tre_/ -0.06 ~trea 0.14 ~trean -0.26 ~trean$ -0.22 ~trean/ -0.03
        ~tred* -0.26 ~treda/ 0.03 ~tredj -0.18 ~tredje^ -0.07 ~tredjedel -0.06 ~trep* -0.09 ~trepartssamtal -0.12
        ~tres* -0.07 ~treskift -0.07 ~tret* 0.06 ~tret/ 0.05 ~tret_/ 0.03 ~trettio -0.12 ~trettio^ -0.12
        ~trettioen^ -0.12 ~trettiofyr -0.08 ~trettiosju 0.14 ~tretton 0.29 ~tretton$ 0.41 ~trev* 0.09 ~trevlig 0.09
        ~treå* -0.13 ~treåring -0.06 ~trod* -0.20 ~trod/ -0.03 ~trodd -0.20 ~trodde^^ -0.08 ~trol/ 0.03 ~tror -0.29
        ~tror/ -0.03 ~tror^^ -0.23 ~tror_/ -0.03 ~trot 0.16 ~truc* -0.15 ~truckkort -0.16 ~truk/ 0.04 ~trumm -0.19
        ~trump 0.08 ~tryc* 0.11 ~tryck 0.07 ~tryg* -0.13 ~trygg 0.24 ~tryggheten^^ 0.17 ~trygghetspunkt -0.31
        ~trygghetsvandring -0.07 ~träf* -0.07 ~träff -0.05 ~trän -0.07 ~trän* 0.05 ~tränare^^ -0.05 ~träng 0.10
        ~tråd 0.10 ~tråd* 0.12 ~tråden$ 0.09 ~tråk* -0.18 ~tråk/ -0.04 ~tråkig -0.18 ~trös* 0.33 ~tröst 0.22
        ~trösta$ 0.22 ~trött -0.06 ~trött$ 0.11 ~tsch/ 0.06 ~tsche/ 0.06 ~tser/ -0.08 ~tser_/ -0.06 ~tsfö/ 0.03
        ~tsför/ 0.03 ~tsla/ 0.04 ~tslag/ 0.04 ~tspu/ -0.03 ~tspun/ -0.03 ~tstid/ -0.03 ~tså_/ 0.04 ~ttad/ 0.08
        ~ttade/ 0.08 ~ttag/ 0.04 ~ttage/ 0.05 ~ttar/ -0.06 ~ttar_/ -0.04 ~tte_/ 0.03 ~tten/ -0.03 ~tten_/ -0.03
        ~ttio/ -0.05 ~ttio_/ -0.05 ~tton/ 0.04 ~tton_/ 0.05 ~ttra/ -0.03 ~ttsf/ 0.04 ~ttsfö/ 0.03 ~tund/ 0.04
        ~tund_/ 0.03 ~tung -0.17 ~tunnel 0.16 ~tunnel$ 0.16 ~tunnel^ 0.16 ~tunneln -0.19 ~tur -0.24 ~tura/ 0.03
        ~ture/ -0.04 ~turer$ -0.10 ~turi* 0.25 ~turn* -0.05 ~tus 0.05 ~tuse/ -0.03 ~tusen/ -0.03 ~tut 0.09 ~tuta* 0.07
        ~tvec/ 0.04 ~tveck/ 0.04 ~tvek 0.10 ~tvek* 0.05 ~tvun* 0.08 ~tvung 0.08 ~tvär* -0.33 ~tvär/ -0.03
        ~tvärtom -0.32 ~tvärtom$ -0.26 ~tvärtom^^ -0.09 ~tvät* -0.07 ~tvätteri -0.05 ~tvättstug -0.06 ~två -0.07
        ~två$ 0.12 ~två^ 0.30 ~tvång 0.08 ~tyck -0.33 ~tyck* 0.15 ~tycke/ -0.03 ~tycker^^ -0.24 ~tyckt 0.48
        ~tyckt/ 0.04 ~tyckte^^ 0.32 ~tydl* -0.21 ~tydlig -0.21 ~tydlig^ -0.13 ~tydliga^^ -0.25 ~tyngd -0.10 ~typ -0.05
        ~typs* 0.07 ~typsnitt 0.07 ~tyst -0.22 ~tyst$ 0.14 ~tyst* 0.18 ~tysta^ -0.05 ~tystn 0.35 ~tystnad$ -0.08
        ~tystnad^ 0.07 ~tystnad^^ -0.07 ~tystnadsplikt -0.17 ~tystnadsplikten^ -0.14 ~täck 0.27 ~täck* 0.28
        ~täcke/ 0.03 ~täll/ -0.06 ~tälla/ -0.03 ~tänd -0.10 ~tänd* -0.11 ~täng/ 0.03 ~tängd/ 0.04 ~tänge/ -0.03
        ~tänk 0.31 ~tänk* -0.08 ~tänk/ 0.05 ~tänk^ 0.23 ~tänka/ 0.03 ~tänker^^ -0.48 ~tänkt 0.31 ~tänkt/ 0.03
        ~tänkte^^ 0.06 ~täto* -0.15 ~tätort -0.15 ~tätorten$ -0.11 ~tåg 0.31 ~tåge/ 0.03 ~tåget$ 0.12 ~tåget/ 0.03
        ~tåget^ 0.09 ~tånd/ -0.09 ~tånds/ -0.03 ~töd_/ -0.03 ~töde/ -0.03 ~tödet/ -0.03 ~töva/ -0.05 ~tövar/ -0.05
        ~ubba/ -0.04 ~ubbar/ -0.04 ~ubbel/ -0.04 ~ubli/ -0.03 ~udet/ 0.04 ~udet_/ 0.04 ~udna/ -0.03 ~udna_/ -0.03
        ~ugga/ 0.03 ~ugo_/ -0.03 ~uket/ 0.03 ~uket_/ 0.03 ~ukpe/ -0.03 ~ukpen/ -0.03 ~ukrai 0.07 ~uksk/ -0.04
        ~ukskö/ -0.04 ~ukt_/ 0.05 ~ukvå/ -0.03 ~ukvår/ -0.03 ~uler/ 0.03 ~ull_/ 0.03 ~ullm/ -0.03 ~ullå* 0.21
        ~ullång 0.21 ~ulta/ -0.03 ~ultat/ -0.03 ~umeå -0.15 ~ummen/ -0.03 ~umo -0.15 ~unch/ -0.04 ~unch_/ -0.04
        ~und -0.07 ~und_/ 0.14 ~unda* -0.17 ~unde* -0.13 ~unde/ -0.05 ~under/ -0.03 ~under^ -0.10 ~underlag -0.14
        ~underskrift 0.11 ~underskrift$ 0.09 ~underskötersk -0.06 ~understrykning 0.05 ~underteckn -0.06 ~undr 0.14
        ~undr* 0.14 ~undrade^^ 0.06 ~undv* -0.09 ~undvik -0.08 ~unen_/ 0.03 ~unens/ -0.03 ~ung 0.26 ~unga -0.35
        ~unga/ -0.05 ~unga^ -0.08 ~unga^^ -0.13 ~unga_/ -0.03 ~ungdomar^^ 0.07 ~ungdomsförbund -0.09
        ~ungdomsmottagning 0.21 ~ungdomsmottagningen^ 0.20 ~unkt/ -0.03 ~unkt_/ -0.04 ~unvo/ 0.03 ~unvor/ 0.03
        ~upp -0.15 ~upp$ 0.17 ~upp^^ -0.07 ~uppd/ -0.03 ~uppdrag$ -0.07 ~uppdragen$ -0.08 ~uppdraget$ 0.09
        ~uppe/ -0.05 ~uppen/ -0.03 ~uppf* 0.19 ~uppföljning 0.19 ~uppföljning^^ 0.20 ~uppförandekod -0.08 ~uppg -0.07
        ~uppg* 0.07 ~uppgift 0.06 ~upph* 0.26 ~upphandl 0.20 ~uppl* -0.09 ~upplev -0.07 ~uppr* 0.14 ~upprep 0.14
        ~uppsättning -0.13 ~uppt* -0.07 ~upptag 0.07 ~upptäckt -0.11 ~uppv* 0.30 ~uppv/ 0.03 ~uppvux 0.23 ~uppåt -0.07
        ~uppåt$ -0.06 ~ur 0.08 ~ur$ -0.11 ~urat/ 0.03 ~urato/ 0.03 ~uren/ -0.04 ~uren_/ -0.03 ~urer/ -0.03
        ~urs_/ -0.08 ~urse/ 0.03 ~ursä* 0.27 ~ursäkt 0.27 ~ursäkt$ -0.13 ~ursäkta$ -0.30 ~ursäkta^ -0.09
        ~ursäkta^^ 0.07 ~usch/ -0.03 ~usen/ -0.03 ~usen_/ -0.03 ~uset/ 0.04 ~uset_/ 0.04 ~ut -0.40 ~ut$ 0.32
        ~ut^^ -0.17 ~uta_/ -0.03 ~utan -0.86 ~utan$ 0.11 ~utan* 0.31 ~utan/ -0.05 ~utan^^ -0.07 ~utan_/ -0.09
        ~utanf/ 0.03 ~utanför 0.30 ~utanför$ 0.08 ~utanför^ 0.10 ~utanför^^ -0.18 ~utb -0.16 ~utb$ -0.12 ~utb^^ -0.09
        ~utbi* -0.25 ~utbi/ -0.06 ~utbil/ -0.06 ~utbild -0.08 ~utbildning -0.16 ~ute -0.32 ~ute_/ -0.03 ~utel* 0.26
        ~utelämn 0.28 ~utelämnas$ 0.28 ~uter/ 0.03 ~utes* 0.06 ~uteslut 0.06 ~utgör 0.07 ~uthy* -0.12 ~uthyrd -0.08
        ~utin/ -0.03 ~utly* -0.14 ~utlysning -0.13 ~utlä* 0.05 ~utom 0.15 ~utom* -0.07 ~utoma/ 0.03 ~utpe* -0.06
        ~utpek -0.06 ~utre* 0.27 ~utred 0.34 ~utredning -0.05 ~utro* 0.25 ~utropsteck 0.25 ~utru* -0.12
        ~utrustning -0.12 ~utry* 0.08 ~uts_/ 0.03 ~utsa* -0.06 ~utsatt -0.06 ~utsk* 0.06 ~utsk/ 0.03 ~utskriv 0.05
        ~utst* -0.06 ~utta* 0.29 ~uttag 0.25 ~uttaget^ 0.54 ~uttr* 0.16 ~uttryckt 0.16 ~utve* 0.35 ~utve/ 0.04
        ~utvec/ 0.04 ~utveckl 0.40 ~utveckling 0.13 ~utvi* 0.85 ~utvidg 0.42 ~utvikning 0.28 ~utvä* -0.11
        ~utvärdering -0.10 ~utöv -0.10 ~utöv* -0.10 ~utöva/ -0.05 ~va 0.07 ~vad 0.16 ~vad$ -0.19 ~vad^ 0.34
        ~vad^^ 0.27 ~vaka* -0.11 ~vakt 0.12 ~vakt* -0.27 ~vaktmäst -0.23 ~vaktmästaren^ -0.14 ~val -0.29 ~valb* 0.19
        ~valberedning 0.23 ~valberedningen^ -0.09 ~vald -0.15 ~vald* 0.07 ~valde^^ -0.05 ~valet$ -0.12 ~vall* 0.07
        ~valtn/ -0.03 ~van 0.06 ~vana -0.12 ~vana$ -0.06 ~vanl* -0.10 ~vanlig -0.10 ~var 0.85 ~var^ -0.39 ~var^^ 0.77
        ~var_/ 0.05 ~vara -0.08 ~vara* -0.28 ~vara/ -0.03 ~vara^^ 0.21 ~vara_/ -0.03 ~varan/ 0.03 ~varandra$ -0.10
        ~varann -0.23 ~varannan$ -0.10 ~varar/ -0.04 ~varav -0.08 ~vard* 0.15 ~vardag 0.15 ~vare* 0.06 ~varend 0.06
        ~varenda^ 0.18 ~varf* -0.05 ~varför -0.05 ~varför$ 0.12 ~varför^ -0.27 ~varg 0.22 ~varg* 0.19 ~vari/ 0.05
        ~varit 0.58 ~varit/ 0.05 ~varj -0.89 ~varj/ -0.08 ~varje/ -0.08 ~varje^ 0.18 ~vark -0.10 ~vark* -0.10
        ~varm 0.20 ~varmt 0.05 ~varn/ -0.06 ~varna/ -0.06 ~varo/ -0.05 ~varon/ -0.04 ~vart -0.07 ~vart* -0.11
        ~vart/ -0.04 ~vartann -0.11 ~varv -0.28 ~varv$ -0.06 ~varv* -0.30 ~varv/ -0.03 ~vat_/ 0.04 ~vatt 0.08
        ~vatten$ 0.21 ~vattn -0.11 ~vc -0.05 ~vd 0.14 ~vd^ 0.09 ~vd^^ 0.06 ~vde_/ 0.04 ~veck -0.58 ~veck/ -0.08
        ~vecka$ -0.21 ~vecka/ -0.10 ~vecka^^ -0.15 ~veckan$ 0.20 ~veckl/ 0.04 ~veckor$ 0.47 ~vem -0.19 ~vem^ -0.07
        ~vems -0.06 ~vens/ -0.03 ~vent* 0.05 ~ventilation 0.08 ~ver_/ -0.06 ~vera/ 0.04 ~verk -0.08 ~verk/ -0.04
        ~verk_/ -0.03 ~verklig -0.14 ~verkligheten$ 0.11 ~verks/ 0.03 ~verksam 0.09 ~verksamhetschef 0.20
        ~verksamhetschefen^ 0.16 ~verksamhetschefer^^ -0.06 ~veste/ -0.03 ~vet 0.11 ~vet$ 0.23 ~vet^ 0.13 ~vet^^ -0.31
        ~vet_/ 0.05 ~veta$ 0.12 ~vete* -0.16 ~veterinär -0.16 ~veterinären^^ -0.10 ~vhäl/ -0.04 ~vhäls/ -0.04 ~vi 0.07
        ~vi$ 0.07 ~vi^ -0.82 ~via 0.15 ~via^^ 0.15 ~vid 0.31 ~vid$ 0.06 ~vid^ 0.27 ~vid^^ -0.26 ~vid_/ -0.04
        ~vida* 0.30 ~vidare$ 0.25 ~vidare^^ 0.22 ~vika* -0.08 ~vikt -0.15 ~vikt* 0.15 ~viktig 0.15 ~viktigt^ 0.30
        ~vilj -0.18 ~vilj/ -0.04 ~vilja/ -0.04 ~vilk* -0.06 ~vilka^ 0.20 ~vill 0.61 ~vill* -0.21 ~vill/ 0.03
        ~vill^ 0.12 ~vill^^ -0.48 ~vill_/ -0.05 ~ville$ 0.33 ~ville/ 0.09 ~ville^ 0.14 ~ville^^ 0.16 ~villk -0.16
        ~villk/ -0.04 ~villkor -0.05 ~vilt* -0.08 ~vind 0.07 ~vind* 0.07 ~vindkraft -0.06 ~vinn/ -0.10 ~vinna/ -0.03
        ~vinno/ -0.04 ~vint -0.06 ~vint* -0.20 ~vintr -0.11 ~vis 0.11 ~vis_/ -0.03 ~visa -0.10 ~visa* 0.11
        ~visa^ -0.10 ~visade$ -0.07 ~visade^^ 0.06 ~visar^^ -0.13 ~viss -0.16 ~viss* -0.23 ~vissa^ -0.09 ~visst 0.19
        ~visst$ 0.10 ~visste^^ -0.14 ~vitt* -0.08 ~vittnesstöd -0.06 ~vnin/ 0.03 ~vning/ 0.03 ~vor_/ 0.05 ~vore^^ 0.07
        ~vrig/ 0.03 ~vrigt/ 0.03 ~vux -0.20 ~vuxe* -0.13 ~väd 0.28 ~vädr 0.22 ~vädr* 0.22 ~väg 0.48 ~vägen$ -0.13
        ~vägen^ 0.10 ~vägg 0.22 ~vägg* 0.30 ~vägge/ 0.03 ~väggen$ 0.09 ~väggen^ 0.14 ~vägled 0.10 ~vägr -0.13
        ~vägr* -0.13 ~vägrar^^ -0.10 ~väl 0.44 ~väl$ 0.14 ~väl_/ 0.06 ~väld* 0.15 ~väldig 0.15 ~väldigt^ 0.12
        ~välj -0.57 ~välj/ -0.05 ~välja/ -0.05 ~välk* 0.11 ~välkom 0.08 ~väll/ -0.08 ~välle/ -0.04 ~vänd 0.24
        ~vända/ 0.03 ~vänl* 0.06 ~vänlig 0.06 ~vänt 0.62 ~vänt* -0.08 ~vänta$ 0.13 ~vänta/ 0.06 ~vänta^ 0.18
        ~vänta^^ 0.08 ~väntade^^ -0.06 ~väntar$ 0.08 ~väntar^^ -0.07 ~väntetid -0.25 ~väntetiden^ -0.15 ~väntrumm 0.06
        ~väntrummet$ 0.11 ~vänts/ -0.03 ~värd -0.06 ~värd* 0.11 ~värd/ -0.04 ~värda/ -0.03 ~värs* -0.34 ~värst -0.34
        ~värst/ -0.03 ~värt 0.06 ~värto/ -0.03 ~väst 0.28 ~väst* 0.77 ~väst/ 0.06 ~väste/ 0.08 ~västr -0.05 ~våg -0.62
        ~våga -0.08 ~våga/ -0.06 ~vågar/ -0.03 ~våld -0.08 ~våld$ 0.09 ~våld* -0.10 ~våld^^ 0.22 ~våldet^ 0.12
        ~våldsförebygg -0.06 ~våldsutsatt -0.08 ~våni* 0.29 ~vår$ 0.05 ~vår^ -0.06 ~våra -0.60 ~våra/ -0.06
        ~våra^ -0.07 ~våra_/ -0.06 ~vård -0.16 ~vård* -0.24 ~vård/ -0.10 ~vårde/ -0.06 ~våren$ -0.06 ~vårt/ 0.05
        ~vårt_/ 0.05 ~w 0.12 ~wars* 0.10 ~warsam 0.10 ~webb* -0.16 ~webbinari -0.14 ~who -0.13 ~wom -0.06
        ~workshop 0.05 ~workshopen$ -0.10 ~xamp/ 0.05 ~xampl/ 0.05 ~xemp/ 0.03 ~xempe/ 0.05 ~xten/ 0.03 ~xten_/ 0.03
        ~xtio/ -0.04 ~ycke/ -0.05 ~ycke_/ 0.03 ~ycker/ -0.03 ~yckt/ 0.06 ~yckte/ 0.06 ~ydds/ -0.03 ~year -0.10
        ~year$ -0.09 ~yggb/ 0.03 ~ylla/ -0.03 ~ymme/ 0.03 ~ymmer/ 0.03 ~yngr -0.09 ~yngre^^ -0.06 ~yra_/ -0.04
        ~yran/ -0.03 ~yran_/ -0.03 ~yrk -0.14 ~yrke* -0.19 ~yrke/ -0.03 ~yrkesvägledning -0.06 ~yrkor/ -0.03
        ~yrti/ -0.06 ~yrtio/ -0.06 ~yssn/ -0.03 ~yssna/ -0.03 ~ytte/ -0.03 ~ytte_/ -0.03 ~ä -0.63 ~äcke/ 0.04
        ~äcker/ 0.04 ~äddn/ 0.03 ~äddni/ 0.03 ~äder/ 0.04 ~äder_/ 0.03 ~äga -0.06 ~ägan* -0.06 ~ägand -0.06
        ~ägar -0.05 ~ägar/ -0.04 ~ägardirektiv -0.12 ~ägardirektiven^ -0.06 ~ägenh/ -0.03 ~äger -0.28 ~äger/ -0.12
        ~äger^^ -0.17 ~äger_/ -0.12 ~äggen/ 0.03 ~ägre/ -0.03 ~äkerh/ -0.03 ~äkna_/ -0.03 ~äknar/ 0.05 ~äkta/ 0.03
        ~älde/ 0.03 ~äldr 0.08 ~äldr* -0.41 ~äldr/ -0.05 ~äldre/ -0.03 ~äldre^ -0.12 ~äldreboend -0.35
        ~äldreomsorg -0.06 ~älgj* 0.17 ~älgjakt 0.18 ~älla/ -0.05 ~ällan/ -0.03 ~ällar/ -0.03 ~älle/ -0.04
        ~ällen/ -0.05 ~ällig/ 0.03 ~älls/ -0.03 ~älp_/ -0.03 ~älsan/ -0.03 ~älv_/ 0.08 ~älva/ -0.08 ~älva_/ -0.08
        ~älvs* -0.18 ~älvs/ -0.04 ~ämna/ 0.07 ~ämnas/ 0.04 ~ämnd/ -0.05 ~ämnd_/ -0.03 ~ämnde/ -0.03 ~ämta_/ 0.03
        ~än -0.52 ~änd 0.20 ~ända -0.79 ~ända/ -0.03 ~ända_/ -0.03 ~änder/ -0.04 ~ändr* -0.13 ~ändrade^^ -0.08
        ~ändå$ 0.16 ~änet/ -0.05 ~änet_/ -0.05 ~äng_/ 0.03 ~ängd/ 0.05 ~ängd_/ 0.03 ~änge_/ 0.03 ~änka -0.11
        ~änkt/ 0.05 ~änkte/ 0.04 ~änna/ 0.06 ~änna_/ 0.03 ~änne/ -0.03 ~ännen/ -0.05 ~änst/ -0.05 ~änst_/ -0.04
        ~änste/ -0.03 ~änta/ 0.06 ~änta_/ 0.03 ~äntat/ 0.05 ~änte/ -0.03 ~änts/ -0.03 ~är -0.09 ~är$ -0.16 ~är^ -0.53
        ~är^^ -0.15 ~ära_/ -0.03 ~ärar/ 0.03 ~ärare/ 0.03 ~ärd_/ -0.03 ~ärda/ -0.03 ~ärdar/ -0.03 ~ärdi/ -0.03
        ~ärdig/ -0.03 ~ären* -0.21 ~ären/ -0.05 ~ärend -0.20 ~ärend/ -0.03 ~ärende$ -0.11 ~ärendet$ 0.06 ~ärif/ 0.03
        ~ärifr/ 0.03 ~ärli* -0.28 ~ärlig -0.30 ~ärligt^^ 0.15 ~ärma/ -0.04 ~ärmar/ -0.03 ~ärna/ 0.03 ~ärna_/ 0.03
        ~ärst/ -0.03 ~ärt_/ -0.03 ~ärto/ -0.03 ~ärtom/ -0.03 ~ärvs -0.07 ~ärvs^^ -0.07 ~äser/ -0.04 ~äser_/ -0.04
        ~äst_/ 0.04 ~äste/ 0.05 ~äster/ 0.04 ~äta 0.06 ~äter/ -0.04 ~äter_/ -0.04 ~ätte/ -0.06 ~ätter/ -0.04
        ~även -0.21 ~å -0.67 ~å^ -0.39 ~åde_/ 0.04 ~ådet/ -0.03 ~ådet_/ -0.03 ~ågan/ -0.07 ~ågan_/ -0.07 ~ågar/ -0.05
        ~ågar_/ -0.05 ~åget/ 0.03 ~åget_/ 0.03 ~ågon_/ -0.03 ~ågor/ 0.03 ~ågorn/ 0.04 ~ågot/ 0.04 ~ågot_/ 0.04
        ~ågve/ -0.03 ~ågver/ -0.03 ~åk -0.21 ~åk^ -0.09 ~åk^^ -0.23 ~åka -0.06 ~åker -0.67 ~åker* 0.09 ~åker/ -0.05
        ~åker_/ -0.06 ~åkte 0.32 ~åkte/ 0.03 ~åkte_/ 0.03 ~åld -0.14 ~ålde/ 0.03 ~ålder$ -0.07 ~ålig/ 0.03
        ~ålig_/ 0.03 ~ålla/ -0.03 ~ålli/ 0.04 ~ållit/ 0.04 ~åmind/ 0.03 ~ånad/ -0.05 ~ånad_/ -0.04 ~ånda/ -0.04
        ~ånds/ -0.03 ~ånga/ -0.04 ~ånga_/ -0.03 ~ånge 0.10 ~ånge/ 0.04 ~ången/ -0.03 ~ånger/ 0.06 ~ångt/ -0.04
        ~ångt_/ -0.03 ~ånt_/ -0.03 ~år 0.36 ~år$ -1.16 ~år^^ 0.31 ~åra_/ -0.05 ~årde/ -0.04 ~ården/ -0.04 ~åren -0.08
        ~året -0.56 ~året$ -0.13 ~året* -0.16 ~året/ -0.08 ~året^^ -0.07 ~året_/ -0.06 ~åretruntjobb -0.15
        ~åretruntjobb^ -0.15 ~årin/ -0.04 ~åring/ -0.04 ~årlig -0.06 ~års -0.15 ~årsk* -0.35 ~årsk/ -0.03
        ~årsku/ -0.03 ~årskur -0.34 ~årsm* -0.14 ~årsmöt -0.15 ~årsmötet^ -0.09 ~årsr* 0.11 ~årsredovisning 0.11
        ~årsv* -0.18 ~årsvis -0.18 ~årsvis$ -0.13 ~årt_/ 0.06 ~åsikt -0.35 ~åt^^ -0.11 ~åta_/ 0.03 ~åtal -0.17
        ~åtal$ -0.15 ~åtal/ -0.03 ~åter* 0.39 ~åter/ 0.04 ~återg 0.09 ~återk/ 0.05 ~återkom 0.27 ~återkomm 0.47
        ~återkommer^^ 0.19 ~återkoppling -0.15 ~åtgä* -0.15 ~åtgärd -0.11 ~åtmi* -0.06 ~åtminston -0.06 ~ått_/ -0.09
        ~åtta 0.11 ~åtta$ -0.10 ~åtta* -0.07 ~åtta^ 0.22 ~åttahundr -0.06 ~åtti* 0.11 ~åttio -0.09 ~åttioett 0.06
        ~åttiotal 0.06 ~ö-vik -0.14 ~öder/ -0.03 ~ödet/ -0.03 ~ödet_/ -0.03 ~ödra/ -0.05 ~ödrar/ -0.03 ~ögt_/ -0.03
        ~öjde/ 0.03 ~öjde_/ 0.03 ~ökad -0.06 ~ökan/ -0.05 ~ökan_/ -0.03 ~öker/ -0.03 ~öker_/ -0.03 ~ökte/ -0.03
        ~ökte_/ -0.03 ~öll_/ 0.03 ~ömde/ 0.05 ~ömde_/ 0.05 ~ömme/ -0.03 ~ömmer/ -0.03 ~önde/ 0.03 ~önder/ 0.03
        ~önsk 0.06 ~önskade^^ -0.08 ~önskan$ 0.07 ~önskelist -0.11 ~önskemål 0.09 ~önst/ 0.03 ~önstr/ 0.04
        ~öper/ -0.03 ~öper_/ -0.03 ~öpp -0.29 ~öppe* -0.11 ~öppe/ -0.05 ~öppet/ -0.04 ~öppet^^ -0.09 ~öppettid -0.09
        ~öppettiderna^ -0.07 ~öppn -0.12 ~öppn* -0.13 ~öppna^ -0.18 ~öppnade^^ -0.17 ~öran/ 0.06 ~örand/ 0.05
        ~örbu/ -0.04 ~örbun/ -0.04 ~örde/ 0.08 ~örde_/ 0.06 ~örel/ -0.03 ~öreni/ 0.03 ~örer/ -0.05 ~örern/ -0.04
        ~öres/ -0.05 ~örest/ -0.05 ~öret/ -0.03 ~örja/ -0.05 ~örja_/ -0.03 ~örre/ 0.03 ~örres/ 0.03 ~örrä/ -0.03
        ~örrän/ -0.03 ~örs_/ -0.04 ~örsi/ 0.05 ~örsik/ 0.05 ~örst_/ -0.03 ~öste/ 0.06 ~östen/ 0.05 ~öten/ -0.10
        ~öten_/ -0.07 ~ötena/ -0.03 ~öter/ -0.06 ~öters/ -0.09 ~öts_/ 0.05 ~övad 0.14 ~övar/ -0.06 ~övat/ 0.03
        ~över 0.44 ~över$ -0.07 ~över^^ 0.05 ~överallt -0.18 ~överallt$ -0.15 ~överenskommels -0.07
        ~överenskommelse^^ 0.07 ~överlämning -0.05 ~översatt 0.24 ~överst -0.15 ~överst$ -0.14 ~översättning 0.16
        ~övning 0.07 ~övning$ 0.17 ~övningarna^ -0.05 ~övri* 0.37 ~övri/ 0.03 ~övrig 0.37 ~övrig/ 0.03 ~övrigt^^ 0.23
        """
}
