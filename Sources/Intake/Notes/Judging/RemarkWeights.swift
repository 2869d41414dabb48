/// Learnt by `bench notes-train` from marked notes; not to be edited by hand.
enum RemarkWeights {
    static let table = """
        act 0.49
        actAndProp 0.64
        actFirst 0.32
        actLight -0.18
        addresses 0.61
        afterClear 1.39
        afterClearShort 1.85
        alone 1.80
        aloneListed 0.72
        aloneUnheaded 0.26
        answer -0.64
        answerFirst 0.18
        answerReply 1.63
        answerReplyMore -0.48
        asked 0.39
        askedBack 0.27
        asker 0.90
        asks 0.26
        asksMe -0.62
        asksPerson 0.24
        backShort -0.24
        bias -0.72
        brief -0.20
        briefNamed 0.58
        briefUnder 0.41
        cell -1.54
        clearConsent 0.99
        clearEmpty -0.55
        clearFirst 2.13
        clearInLong 0.90
        clearInstruction -0.10
        clearLate 1.28
        clearNarration 1.47
        clearPractical 0.59
        clearSetting 1.50
        commandLast 0.06
        contact 1.61
        dated 0.90
        digits 1.21
        enclosed 1.47
        errand 0.68
        exclaims -0.22
        exclaimsShort 0.13
        faintMore 0.52
        faintOne 0.61
        faintTwo 1.14
        filler 0.16
        finite -0.35
        firstOfMany 0.99
        fullest 0.73
        fullestNamed -0.56
        greeting 1.38
        hasQuote -1.62
        headed -0.39
        headedFirst -1.01
        headedLikely -0.78
        headedListed -0.52
        imperative -1.25
        insideBrackets 1.73
        interviewee -0.05
        item -1.56
        lastOfMany 0.99
        leading 0.62
        lightest -0.06
        me 1.13
        meFirst 0.25
        meListed 0.03
        meRare 0.15
        meTold 0.85
        meTurnLight -0.12
        mixed 0.82
        mixedLight 0.43
        moment -0.04
        momentLight 0.16
        momentPast 0.62
        musing 0.04
        musingFirst 0.40
        musingMe 0.80
        musingTold 0.34
        named -0.04
        namedFirst -0.48
        namedLight 0.10
        namedListed -0.10
        namedProse -0.23
        namedTurn -0.19
        next 1.16
        nextClear 1.75
        nextLight 0.42
        noteEnd 0.84
        noteOpening 1.80
        number -0.15
        onlyNamed 0.47
        openingVerb 1.10
        ownFirst -0.21
        ownPast -0.08
        ownPastTold 0.51
        paperwork 1.20
        paperworkMe -0.27
        paperworkPast -0.28
        paperworkTwo 0.56
        pastLight 0.63
        pastLightOdd -0.85
        pastOdd 0.47
        pastThirdLight 0.12
        percent -1.50
        pleasantryFirst 0.59
        pleasantryShort 0.68
        pleasantryTurn 0.58
        prelude 1.85
        preludeFaint 0.34
        preludeShort 0.44
        propLight 0.52
        propOne -0.05
        propPast 0.30
        propTwo 1.06
        question 1.45
        questionAnswered -0.38
        questionFirst 1.42
        questionListed 2.14
        questionPerson 0.47
        questionProse 0.18
        quoted 0.26
        reminderFirst 0.80
        reminderLight 0.23
        reminderPerson 0.69
        reminderTerse 0.24
        replies 0.55
        replyFirst 0.59
        replyFirstTurn 0.37
        reports -0.15
        roleReported -0.13
        roleTold -0.09
        sceneFirst -0.23
        scenePast 0.05
        shortLight 0.16
        shortTold 0.69
        shortUnheaded -0.25
        smallTalk 0.14
        smallTalkLight 0.21
        smallTalkTurn -0.07
        smallTalkTwo 0.43
        societyHalf -0.49
        societyMore -1.83
        societyMost -0.82
        societyNone 0.26
        societyOne -0.57
        societyQuarter -0.38
        societyThree -0.95
        societyTwo -1.10
        tail 0.15
        tailFaint 0.51
        tailShort 0.65
        tellingNone 0.47
        tellingOne 0.03
        tellingTwo 0.06
        terse -0.70
        terseShort 0.13
        thirdFirst 1.07
        thirdFirstShort -0.08
        thirdTold -0.73
        titledLeading 1.13
        turn -1.10
        turnLight 0.44
        turnPerson 0.97
        turnShort 0.29
        turnUnasked 0.25
        turnUnaskedShort 0.20
        verbFirst 0.76
        verbFirstListed 0.34
        verbFirstPast 0.28
        weekday 0.07
        weight0 -0.13
        weight05 -0.24
        weight1 -0.63
        weight2 -0.81
        weightMore -1.25
        words1 -0.98
        words10 -0.22
        words16 -0.62
        words3 -0.25
        words6 -0.30
        wordsMore -1.38
        writtenUnder 0.35
        ~0 -0.15 ~00 0.47 ~00$ 0.12 ~000 -0.22 ~000$ -0.07 ~00^ 0.08 ~00^^ 0.22 ~01 -0.06 ~02 0.19 ~04 0.14
        ~040-* 0.16 ~040-628 0.16 ~05 0.24 ~05$ 0.19 ~05^^ 0.13 ~06 0.42 ~07 0.09 ~070-* 0.55 ~070-174 0.55 ~07^^ 0.10
        ~08 0.13 ~08^ 0.08 ~09 0.51 ~0980* 0.14 ~0980-319 0.14 ~09^ 0.12 ~09^^ 0.09 ~1 -0.29 ~10 0.36 ~100 0.17
        ~10^ 0.21 ~10^^ -0.21 ~11 0.21 ~11$ 0.06 ~112 -0.07 ~11^^ 0.10 ~12 0.13 ~12$ 0.07 ~1212* 0.10
        ~121212-1212 0.10 ~121212-1212$ 0.10 ~12^^ -0.12 ~13 0.12 ~14 -0.11 ~140 -0.10 ~140^ -0.18 ~14^^ -0.17
        ~15 0.24 ~15$ 0.25 ~15^ -0.20 ~16 0.26 ~16^ 0.06 ~16^^ 0.09 ~17$ 0.25 ~18 -0.05 ~18^ -0.05 ~18^^ -0.16
        ~19 0.13 ~19$ -0.07 ~1911 0.13 ~1931 0.13 ~1974 -0.05 ~1998$ -0.05 ~1^ 0.12 ~1^^ -0.13 ~2 -0.21 ~200 -0.21
        ~2009 -0.16 ~2011 -0.41 ~2011$ -0.32 ~2014 0.16 ~2014$ 0.14 ~2015 0.07 ~2015$ -0.06 ~2016 0.09 ~2016$ -0.06
        ~2017 0.11 ~2019 0.07 ~2020 -0.24 ~2020$ 0.05 ~2021 -0.40 ~2021$ -0.13 ~2022 -0.36 ~2022$ -0.06 ~2022^^ -0.07
        ~2023$ -0.10 ~2023^ -0.09 ~2024 -0.11 ~2025 -0.11 ~2025$ -0.11 ~2027 -0.16 ~2027$ -0.17 ~20^^ -0.06 ~21 -0.06
        ~210 -0.08 ~22 0.11 ~22^^ 0.06 ~23 0.21 ~23$ 0.17 ~24 -0.17 ~26 -0.08 ~28 0.18 ~29 0.40 ~2^ -0.11 ~3 -0.22
        ~30 -0.28 ~30$ -0.26 ~300 -0.10 ~300$ -0.06 ~30^^ 0.23 ~31$ 0.10 ~310 -0.14 ~31^^ -0.05 ~32 0.09 ~32$ 0.10
        ~34 -0.15 ~340 -0.06 ~36 -0.06 ~37 -0.05 ~37-m* -0.06 ~38 0.20 ~38^^ 0.05 ~3^ 0.10 ~3^^ 0.17 ~4 0.28 ~4$ 0.11
        ~40 0.25 ~40$ 0.07 ~400 -0.17 ~400$ -0.07 ~40^^ 0.07 ~42 -0.08 ~42$ -0.07 ~43 -0.11 ~44$ 0.08 ~45 0.18
        ~45^ 0.09 ~46 -0.10 ~48 -0.11 ~48^ -0.10 ~4^ 0.08 ~4^^ 0.11 ~5 -0.08 ~50 0.08 ~51 0.14 ~51$ 0.10 ~52 0.10
        ~52$ 0.15 ~54 0.06 ~55 0.16 ~57 -0.09 ~58 0.13 ~58^^ 0.15 ~59 -0.07 ~5^ 0.07 ~6 0.06 ~60 -0.13 ~61 -0.15
        ~65 -0.25 ~65$ -0.12 ~6^ -0.07 ~6^^ 0.10 ~7$ -0.05 ~70 -0.13 ~71 0.09 ~73 0.06 ~74 -0.09 ~75 -0.11 ~77 0.06
        ~77$ 0.06 ~78 -0.07 ~79 -0.18 ~7^ 0.19 ~8 0.28 ~80 -0.10 ~81 -0.07 ~8112* 0.12 ~86 -0.06 ~8^ 0.44 ~8^^ -0.10
        ~9 -0.11 ~9$ -0.10 ~90 0.09 ~90^ 0.14 ~91 0.07 ~92 -0.09 ~94 -0.33 ~94^ -0.08 ~96 -0.06 ~98 0.19 ~_ald/ -0.03
        ~_aldr/ -0.03 ~_all/ -0.16 ~_alla/ -0.05 ~_allt/ -0.07 ~_allv/ -0.03 ~_and/ 0.04 ~_anl/ 0.03 ~_ann/ 0.04
        ~_ans/ -0.07 ~_ansö/ -0.04 ~_ant/ 0.08 ~_ante/ 0.06 ~_apr/ 0.06 ~_apri/ 0.03 ~_arb/ -0.05 ~_arg/ -0.03
        ~_art/ -0.03 ~_ban/ -0.04 ~_bank/ -0.04 ~_bar/ -0.05 ~_be_/ 0.05 ~_beg/ -0.03 ~_begä/ -0.03 ~_bely/ -0.03
        ~_ber/ 0.07 ~_bero/ 0.03 ~_bes/ -0.09 ~_besk/ 0.04 ~_besl/ -0.04 ~_best/ -0.06 ~_besö/ -0.03 ~_bet/ -0.08
        ~_beta/ -0.04 ~_bety/ -0.03 ~_bid/ -0.04 ~_bidr/ -0.04 ~_bil/ -0.04 ~_bil_/ 0.03 ~_bit/ 0.03 ~_blev/ 0.03
        ~_bli/ -0.04 ~_bos/ -0.03 ~_bre/ -0.03 ~_brä/ 0.03 ~_brå/ -0.03 ~_brö/ 0.04 ~_bröt/ 0.04 ~_bus/ -0.04
        ~_buss/ -0.04 ~_byg/ 0.05 ~_bygg/ 0.03 ~_byt/ -0.07 ~_bytt/ -0.04 ~_bör/ -0.06 ~_bör_/ -0.03 ~_börj/ -0.04
        ~_cit/ 0.03 ~_civ/ 0.06 ~_civi/ 0.06 ~_con/ -0.04 ~_cyk/ -0.04 ~_cyke/ -0.04 ~_dag/ -0.06 ~_dag_/ -0.03
        ~_dat/ -0.04 ~_dato/ -0.03 ~_de_/ -0.06 ~_del/ -0.05 ~_dela/ -0.07 ~_delt/ 0.03 ~_dem/ -0.06 ~_dem_/ -0.05
        ~_det/ 0.08 ~_dett/ 0.06 ~_dia/ 0.04 ~_diag/ 0.04 ~_dig/ 0.05 ~_dig_/ 0.07 ~_dom/ -0.04 ~_dom_/ -0.07
        ~_dra/ -0.05 ~_dri/ 0.05 ~_driv/ 0.04 ~_dry/ -0.03 ~_dryg/ -0.03 ~_drö/ 0.04 ~_dröj/ 0.05 ~_du_/ 0.10
        ~_dub/ -0.04 ~_dubb/ -0.04 ~_dus/ -0.03 ~_dusc/ -0.03 ~_dyg/ -0.03 ~_dygn/ -0.03 ~_då_/ -0.03 ~_dål/ 0.04
        ~_dåli/ 0.04 ~_dör/ -0.06 ~_dörr/ -0.04 ~_eft/ -0.04 ~_efte/ -0.04 ~_egn/ -0.03 ~_egna/ -0.03 ~_elev/ -0.03
        ~_elv/ -0.08 ~_elva/ -0.08 ~_emo/ 0.03 ~_emot/ 0.03 ~_ena/ 0.05 ~_ena_/ 0.05 ~_end/ -0.05 ~_enda/ -0.05
        ~_enh/ 0.03 ~_enhe/ 0.04 ~_enk/ -0.10 ~_enke/ -0.03 ~_enkä/ -0.06 ~_enl/ 0.04 ~_enli/ 0.04 ~_ens/ -0.07
        ~_ens_/ -0.04 ~_ett/ -0.03 ~_exa/ 0.05 ~_exam/ 0.04 ~_exe/ 0.05 ~_exem/ 0.05 ~_fak/ 0.03 ~_fakt/ 0.03
        ~_far/ 0.03 ~_fel/ 0.05 ~_fel_/ 0.05 ~_fem/ -0.10 ~_fem_/ -0.04 ~_femt/ -0.05 ~_fil/ -0.03 ~_film/ -0.04
        ~_fin/ 0.10 ~_fin_/ 0.04 ~_fjo/ -0.04 ~_fjol/ -0.03 ~_fjä/ -0.04 ~_fjär/ -0.03 ~_fle/ -0.06 ~_fler/ -0.04
        ~_fli/ -0.03 ~_flic/ -0.03 ~_fol/ -0.10 ~_folk/ -0.10 ~_fot/ 0.05 ~_fre/ -0.03 ~_fred/ -0.03 ~_fru/ -0.03
        ~_från/ 0.03 ~_fyr/ -0.12 ~_fyra/ -0.07 ~_fyrt/ -0.04 ~_fäl/ -0.03 ~_fält/ -0.03 ~_fär/ -0.04 ~_fön/ 0.04
        ~_föns/ 0.04 ~_för/ -0.08 ~_för_/ -0.03 ~_förd/ -0.04 ~_före/ -0.04 ~_förl/ 0.03 ~_gem/ -0.06 ~_geme/ -0.04
        ~_gen/ -0.06 ~_gene/ -0.03 ~_ger_/ -0.03 ~_get/ -0.03 ~_gic/ 0.05 ~_gick/ 0.05 ~_gjo/ -0.03 ~_gjor/ -0.03
        ~_gla/ 0.05 ~_gle/ 0.03 ~_glö/ 0.03 ~_glöm/ 0.03 ~_god/ 0.05 ~_god_/ 0.05 ~_gra/ -0.03 ~_grå/ 0.03
        ~_gub/ -0.03 ~_gubb/ -0.03 ~_gui/ 0.03 ~_guid/ 0.03 ~_gun/ 0.04 ~_gunv/ 0.04 ~_gym/ -0.06 ~_gymn/ -0.04
        ~_gån/ -0.05 ~_gång/ -0.05 ~_gård/ -0.03 ~_gör/ -0.07 ~_göra/ -0.04 ~_had/ 0.04 ~_hade/ 0.05 ~_hall/ -0.03
        ~_han/ 0.05 ~_hann/ 0.04 ~_har/ -0.05 ~_har_/ -0.04 ~_hej/ 0.03 ~_hel/ -0.10 ~_hela/ -0.03 ~_hem/ -0.10
        ~_hem_/ -0.05 ~_hen_/ 0.03 ~_her/ -0.04 ~_herr/ -0.03 ~_het/ 0.04 ~_hete/ 0.03 ~_his/ 0.03 ~_hist/ 0.04
        ~_hjä/ -0.04 ~_hjäl/ -0.03 ~_hon_/ 0.03 ~_hono/ -0.03 ~_hot/ -0.05 ~_hr-/ 0.03 ~_hr-c/ 0.03 ~_hus/ -0.06
        ~_hus_/ -0.03 ~_hyr/ -0.03 ~_häl/ 0.04 ~_häls/ 0.04 ~_här/ 0.11 ~_här_/ 0.08 ~_höga/ 0.03 ~_hör/ 0.04
        ~_höra/ 0.03 ~_hörd/ 0.03 ~_in_/ -0.07 ~_ind/ -0.03 ~_inf/ -0.06 ~_infl/ -0.04 ~_ing/ -0.07 ~_inge/ -0.04
        ~_ins/ -0.06 ~_inv/ -0.04 ~_inve/ -0.03 ~_jag/ 0.06 ~_jag_/ 0.06 ~_jo_/ 0.03 ~_jobb/ 0.04 ~_ju_/ 0.07
        ~_jun/ 0.03 ~_jur/ -0.03 ~_juri/ -0.03 ~_kaf/ 0.05 ~_kaff/ 0.05 ~_kam/ -0.03 ~_kan/ -0.04 ~_kan_/ -0.06
        ~_karl/ -0.03 ~_kil/ -0.07 ~_kill/ -0.07 ~_kl_/ 0.07 ~_klä/ -0.03 ~_kna/ -0.04 ~_knac/ -0.03 ~_kod/ -0.05
        ~_kol/ 0.06 ~_koll/ 0.06 ~_kom/ -0.06 ~_kom_/ -0.04 ~_kons/ -0.05 ~_kra/ -0.04 ~_krav/ -0.03 ~_kro/ -0.07
        ~_krop/ -0.04 ~_krä/ -0.04 ~_kräv/ -0.04 ~_kv_/ -0.08 ~_kva/ -0.06 ~_kvar/ -0.06 ~_kvi/ -0.05 ~_kvin/ -0.06
        ~_kvä/ -0.05 ~_kväl/ -0.05 ~_kän/ 0.05 ~_känd/ 0.04 ~_kär/ 0.03 ~_kö_/ -0.05 ~_kön/ -0.06 ~_köns/ -0.03
        ~_kör/ 0.03 ~_körd/ 0.04 ~_la_/ -0.03 ~_lag/ -0.08 ~_lage/ -0.04 ~_lan/ -0.03 ~_lar/ 0.04 ~_larm/ 0.04
        ~_led/ -0.05 ~_ledd/ -0.03 ~_ledn/ -0.03 ~_let/ 0.06 ~_lik/ -0.05 ~_lit/ 0.05 ~_lite/ 0.06 ~_liv/ -0.04
        ~_livs/ -0.03 ~_lok/ -0.03 ~_loka/ -0.03 ~_luk/ 0.03 ~_lukt/ 0.03 ~_lun/ -0.03 ~_lunc/ -0.03 ~_lyf/ -0.05
        ~_lyft/ -0.05 ~_lys/ -0.03 ~_lyss/ -0.03 ~_läg/ -0.04 ~_läge/ -0.03 ~_län/ -0.03 ~_län_/ 0.03 ~_läne/ -0.03
        ~_läns/ -0.06 ~_lär/ -0.04 ~_läs/ 0.05 ~_läse/ -0.03 ~_läst/ 0.05 ~_lät/ 0.03 ~_lät_/ 0.03 ~_låg_/ -0.03
        ~_lås/ -0.03 ~_låt/ 0.04 ~_låt_/ 0.03 ~_lös/ -0.03 ~_maj/ 0.05 ~_maj_/ 0.03 ~_man/ -0.12 ~_man_/ -0.03
        ~_manl/ -0.03 ~_mann/ -0.03 ~_mar/ -0.03 ~_med/ -0.06 ~_med_/ 0.04 ~_meda/ -0.06 ~_medl/ -0.04 ~_mej/ -0.03
        ~_mejl/ -0.03 ~_men/ -0.03 ~_men_/ 0.07 ~_mena/ -0.08 ~_mer/ 0.03 ~_mer_/ 0.03 ~_mes/ -0.04 ~_mest/ -0.04
        ~_mig/ 0.05 ~_mig_/ 0.05 ~_min/ 0.08 ~_min_/ 0.05 ~_minu/ 0.05 ~_mm_/ 0.04 ~_mob/ -0.03 ~_mobi/ -0.03
        ~_mor/ 0.03 ~_mun/ 0.03 ~_myn/ 0.03 ~_mynd/ 0.03 ~_män/ -0.11 ~_män_/ -0.09 ~_männ/ -0.04 ~_mäns/ 0.03
        ~_mån/ -0.09 ~_måna/ -0.05 ~_mång/ -0.04 ~_möj/ 0.03 ~_möjl/ 0.03 ~_möt/ 0.03 ~_möte/ 0.03 ~_nat/ -0.08
        ~_natt/ -0.05 ~_nej/ 0.05 ~_nej_/ 0.03 ~_ner/ -0.03 ~_ner_/ -0.03 ~_ni_/ -0.08 ~_nio/ -0.04 ~_nio_/ -0.03
        ~_niv/ 0.03 ~_nivå/ 0.03 ~_nog/ 0.04 ~_nog_/ 0.04 ~_nol/ -0.03 ~_noll/ -0.03 ~_norr/ -0.05 ~_nu_/ 0.04
        ~_nya/ -0.03 ~_när/ -0.06 ~_när_/ -0.03 ~_näs/ 0.04 ~_näst/ 0.03 ~_nån/ -0.05 ~_nån_/ -0.04 ~_obe/ -0.03
        ~_och/ -0.03 ~_och_/ -0.03 ~_oft/ -0.04 ~_ofta/ -0.04 ~_oj_/ 0.03 ~_omb/ 0.03 ~_oms/ -0.04 ~_ord/ 0.05
        ~_ord_/ -0.03 ~_orde/ 0.03 ~_ordf/ 0.03 ~_org/ 0.07 ~_orga/ 0.04 ~_ork/ -0.03 ~_orka/ -0.03 ~_oro/ -0.03
        ~_oss/ -0.05 ~_oss_/ -0.05 ~_pan/ 0.03 ~_para/ 0.03 ~_part/ -0.03 ~_pas/ -0.03 ~_pass/ -0.03 ~_pat/ -0.07
        ~_pau/ 0.04 ~_paus/ 0.04 ~_pen/ 0.04 ~_pens/ 0.03 ~_per/ -0.06 ~_per_/ -0.04 ~_pla/ -0.04 ~_plan/ 0.03
        ~_plat/ -0.03 ~_plu/ 0.05 ~_plus/ 0.03 ~_plå/ 0.03 ~_poä/ 0.03 ~_poän/ 0.03 ~_pres/ 0.03 ~_pri/ -0.03
        ~_prio/ -0.03 ~_pro/ -0.03 ~_pub/ -0.03 ~_publ/ -0.03 ~_ref/ 0.04 ~_refe/ 0.03 ~_regn/ 0.03 ~_rek/ 0.07
        ~_rekt/ 0.05 ~_ren/ 0.03 ~_ris/ -0.05 ~_rol/ 0.05 ~_roli/ 0.03 ~_roll/ 0.03 ~_ropa/ 0.03 ~_runt/ -0.03
        ~_ruti/ -0.03 ~_räk/ -0.05 ~_räkn/ -0.05 ~_rät/ -0.03 ~_rätt/ -0.03 ~_råd/ -0.05 ~_råde/ -0.03 ~_rör/ 0.03
        ~_rös/ 0.03 ~_röst/ 0.03 ~_sa_/ 0.06 ~_sad/ 0.04 ~_sade/ 0.04 ~_sag/ 0.03 ~_sagt/ 0.03 ~_sak_/ -0.05
        ~_samv/ 0.04 ~_san/ 0.06 ~_sant/ 0.03 ~_sch/ -0.03 ~_se_/ 0.03 ~_sem/ 0.03 ~_sent/ 0.03 ~_ser/ -0.03
        ~_ser_/ -0.03 ~_ses/ 0.03 ~_sex/ -0.07 ~_sext/ -0.04 ~_sif/ 0.03 ~_siff/ 0.03 ~_sig/ -0.07 ~_sig_/ -0.03
        ~_sim/ -0.03 ~_sit/ -0.03 ~_sju/ -0.11 ~_sju_/ -0.04 ~_sjuk/ -0.03 ~_sjun/ -0.03 ~_ska/ -0.04 ~_ski/ -0.04
        ~_skil/ -0.03 ~_skr/ -0.03 ~_skri/ -0.03 ~_sky/ -0.07 ~_skyl/ -0.04 ~_skä/ -0.04 ~_skäm/ -0.05 ~_små/ -0.04
        ~_sni/ -0.07 ~_snit/ -0.05 ~_snö/ -0.03 ~_snör/ -0.04 ~_soc/ -0.04 ~_sol/ 0.03 ~_soll/ 0.03 ~_som/ -0.08
        ~_som_/ -0.08 ~_sor/ 0.03 ~_spa/ -0.03 ~_spar/ -0.03 ~_spe/ 0.03 ~_spel/ 0.05 ~_spo/ -0.03 ~_spor/ -0.03
        ~_stad/ 0.04 ~_stop/ 0.03 ~_stre/ -0.03 ~_stru/ 0.03 ~_stun/ 0.04 ~_styc/ -0.03 ~_stä/ 0.03 ~_stå/ 0.03
        ~_stö/ -0.03 ~_stöd/ -0.03 ~_svå/ 0.05 ~_svår/ 0.04 ~_säg_/ 0.06 ~_säge/ -0.09 ~_såg/ -0.03 ~_sågv/ -0.03
        ~_sök/ -0.09 ~_sökt/ -0.06 ~_ta_/ 0.04 ~_tac/ 0.07 ~_tack/ 0.07 ~_taf/ -0.05 ~_tafs/ -0.05 ~_tal/ -0.04
        ~_tala/ -0.04 ~_tar/ -0.05 ~_tar_/ -0.05 ~_tax/ -0.04 ~_taxi/ -0.04 ~_tek/ -0.03 ~_tekn/ -0.03 ~_tel/ -0.05
        ~_tele/ -0.04 ~_ter/ -0.03 ~_tex/ 0.05 ~_text/ 0.05 ~_tid_/ -0.03 ~_tide/ 0.03 ~_tim/ -0.04 ~_tio/ -0.06
        ~_tion/ -0.03 ~_tis/ -0.03 ~_tisd/ -0.03 ~_tje/ -0.06 ~_tjej/ -0.07 ~_tol/ 0.05 ~_tolk/ 0.06 ~_tor/ 0.10
        ~_tras/ 0.03 ~_tre/ -0.08 ~_tre_/ -0.03 ~_tred/ -0.03 ~_tro/ -0.05 ~_tror/ -0.03 ~_tvä/ -0.03 ~_tän/ 0.05
        ~_tänk/ 0.06 ~_unde/ -0.03 ~_ung/ -0.04 ~_ung_/ 0.04 ~_unga/ -0.06 ~_upp/ 0.05 ~_ut_/ -0.04 ~_uta/ -0.05
        ~_utan/ -0.05 ~_utb/ -0.05 ~_utr/ 0.04 ~_utt/ 0.03 ~_utv/ 0.07 ~_vak/ -0.03 ~_var/ 0.04 ~_var_/ 0.09
        ~_vara/ -0.05 ~_vari/ 0.06 ~_varj/ -0.08 ~_varm/ 0.03 ~_varv/ -0.03 ~_vec/ -0.05 ~_veck/ -0.05 ~_vem/ -0.03
        ~_vem_/ -0.03 ~_vet/ -0.03 ~_vill/ 0.04 ~_vint/ -0.03 ~_vux/ -0.04 ~_vuxe/ -0.03 ~_väg/ 0.05 ~_väge/ 0.03
        ~_väl/ 0.03 ~_väl_/ 0.03 ~_välj/ -0.04 ~_vän/ 0.05 ~_vänt/ 0.03 ~_vär/ -0.03 ~_värs/ -0.04 ~_väs/ 0.07
        ~_väst/ 0.05 ~_våg/ -0.07 ~_våga/ -0.07 ~_vål/ -0.03 ~_våld/ -0.03 ~_vår/ -0.09 ~_våra/ -0.05 ~_vård/ -0.03
        ~_yrk/ -0.03 ~_yrke/ -0.03 ~_äge/ -0.03 ~_äger/ -0.03 ~_än_/ -0.05 ~_ärl/ -0.03 ~_ärli/ -0.03 ~_åke/ -0.06
        ~_åker/ -0.06 ~_åkt/ 0.03 ~_åkte/ 0.03 ~_åld/ -0.03 ~_år_/ 0.05 ~_åre/ -0.09 ~_året/ -0.07 ~_års/ -0.07
        ~_åta/ -0.03 ~_öpp/ -0.06 ~_öppe/ -0.05 ~_övr/ 0.03 ~_övri/ 0.03 ~a 0.09 ~a-la* -0.16 ~a-lag -0.14 ~a4 0.13
        ~abell/ 0.03 ~abso* -0.21 ~absolut -0.21 ~absolut$ -0.14 ~absolut^^ -0.14 ~ack_/ 0.07 ~ackad/ -0.03
        ~acken/ -0.03 ~adde/ -0.03 ~ade_/ 0.25 ~ader_/ 0.03 ~ades/ 0.05 ~ades_/ 0.05 ~admi* -0.07
        ~administration -0.06 ~adre* 0.19 ~adress 0.19 ~affe/ 0.05 ~affi* 0.05 ~affä* -0.07 ~afsa/ -0.03 ~aft -0.07
        ~agan/ 0.04 ~agar/ -0.06 ~agar_/ -0.05 ~agen/ -0.08 ~agen_/ -0.07 ~ager -0.13 ~agera/ -0.04 ~agra/ 0.05
        ~aka_/ 0.09 ~aktiv 0.23 ~aktu/ 0.03 ~akut* -0.51 ~akutboend -0.13 ~akutmottagning -0.11 ~ala_/ -0.12
        ~alad/ 0.04 ~alade/ 0.04 ~alch/ 0.03 ~alche/ 0.03 ~aldr* -0.36 ~aldr/ -0.03 ~aldri/ -0.03 ~aldrig -0.36
        ~alen/ -0.08 ~alen_/ -0.07 ~aler/ -0.03 ~alet/ -0.04 ~alet_/ -0.03 ~aljo/ -0.03 ~alky/ -0.03 ~alkyl/ -0.03
        ~all -0.10 ~all_/ 0.03 ~alla -0.49 ~alla$ 0.12 ~alla/ -0.08 ~alla^ -0.08 ~alla^^ -0.30 ~alla_/ -0.04
        ~allar/ -0.03 ~alld* -0.06 ~alldel -0.06 ~allen/ -0.05 ~allm* 0.11 ~allm/ 0.03 ~allmännyttig 0.10 ~alls$ -0.08
        ~allt -0.59 ~allt* -0.15 ~allt/ -0.09 ~allt^^ -0.07 ~allt_/ -0.05 ~allti/ -0.07 ~alltid -0.52 ~alltid$ 0.06
        ~alltid^ 0.07 ~alltid^^ -0.07 ~allts/ 0.03 ~alltså 0.34 ~alltså$ 0.20 ~alltså^ 0.10 ~alltså^^ 0.08 ~allv -0.30
        ~allv* -0.34 ~allv/ -0.03 ~allva/ -0.03 ~almi -0.06 ~almi^ -0.05 ~alnö 0.28 ~alt_/ -0.03 ~alta/ -0.03
        ~ambu* 0.09 ~ambulans 0.11 ~amer/ -0.06 ~amer_/ -0.03 ~amhe/ 0.03 ~amhet/ 0.03 ~amla/ -0.05 ~amla_/ -0.03
        ~amma/ -0.03 ~amma_/ -0.06 ~amnet/ 0.03 ~ampl/ 0.04 ~ample/ 0.04 ~amty/ 0.03 ~amtyc/ 0.03 ~amve/ 0.04
        ~amver/ 0.04 ~anal/ -0.03 ~analys -0.06 ~analyser -0.06 ~analytik 0.11 ~analytiker$ 0.12 ~and 0.10 ~and_/ 0.03
        ~ande/ 0.07 ~ande_/ 0.09 ~andel -0.19 ~andel/ -0.03 ~andelen^ -0.29 ~ander 0.13 ~ander/ 0.04 ~andl/ -0.04
        ~andli/ -0.03 ~andr 0.20 ~andra$ -0.14 ~andra/ 0.03 ~andra^^ -0.39 ~anen/ -0.06 ~anen_/ -0.03 ~aner/ -0.03
        ~angi* 0.08 ~angiv 0.08 ~anhö* -0.19 ~anhörig -0.17 ~aning^^ -0.05 ~anis/ 0.04 ~anisa/ 0.04 ~anle* 0.21
        ~anledning 0.21 ~anli/ -0.04 ~anlig/ -0.04 ~anlä* 0.10 ~anmä* 0.16 ~anmäl -0.11 ~anmäla$ -0.09 ~anmäld 0.18
        ~anmält 0.06 ~ann 0.12 ~ann_/ 0.04 ~anna* -0.19 ~anna/ -0.07 ~annan -0.11 ~annan$ 0.10 ~annan/ 0.03
        ~annanstan -0.05 ~annanstans$ -0.05 ~annar/ -0.03 ~annars$ -0.37 ~annars^ 0.06 ~annat$ -0.13 ~annat/ -0.06
        ~annat^^ -0.20 ~anne* 0.17 ~anne/ 0.06 ~anne_/ 0.04 ~anneli 0.17 ~anneli^ 0.17 ~annon -0.10 ~annons$ -0.10
        ~annorlund 0.10 ~anns/ -0.03 ~anonym 0.25 ~anonym$ 0.22 ~anonymiser -0.07 ~anonymt -0.16 ~ansk/ 0.03
        ~anslag -0.07 ~anslut 0.10 ~anst* -0.24 ~anst/ -0.03 ~anställ -0.11 ~anställde^^ -0.07 ~ansv 0.12 ~ansv* 0.06
        ~ansv/ 0.04 ~ansvarig -0.05 ~ansö* -0.45 ~ansö/ -0.05 ~ansök -0.24 ~ansök/ -0.05 ~ansökan$ -0.07
        ~ansökning -0.20 ~ant 0.35 ~ant^ 0.12 ~ant_/ 0.09 ~anta* -0.20 ~antag -0.14 ~ante* 0.63 ~ante/ 0.08
        ~antec/ 0.07 ~anteckn 0.34 ~antecknat^ 0.15 ~anteckning 0.31 ~anto* -0.11 ~antog -0.10 ~anvä* -0.12
        ~använd -0.17 ~använd^ -0.13 ~användas$ 0.13 ~använt -0.09 ~apen_/ -0.03 ~apit/ -0.03 ~apot* 0.14 ~apotek 0.14
        ~app_/ -0.04 ~appad/ 0.03 ~appe/ 0.04 ~apper/ 0.03 ~appl* -0.22 ~applåder -0.17 ~applåderade$ -0.08
        ~appo/ -0.03 ~appor/ -0.03 ~apri/ 0.03 ~april 0.33 ~april$ 0.24 ~april/ 0.03 ~ara_/ 0.03 ~arad/ 0.04
        ~arade/ 0.03 ~arand/ 0.04 ~arar/ -0.07 ~arar_/ -0.07 ~arb -0.28 ~arb^ -0.26 ~arbe* -0.15 ~arbe/ -0.03
        ~arbet 0.18 ~arbet/ -0.03 ~arbete$ 0.20 ~arbetet$ 0.11 ~arbetsförmedling -0.10 ~arbetsförmedlingen^ -0.06
        ~arbetsgiv 0.10 ~arbetsgivarna^ -0.05 ~arbetsgrupp 0.18 ~arbetsmiljö -0.11 ~arbetsmiljön^ -0.05
        ~arbetstid -0.30 ~aren/ 0.10 ~aren_/ 0.10 ~arg -0.11 ~argu* -0.15 ~argument -0.16 ~arie/ -0.05 ~arier/ -0.04
        ~arit/ 0.06 ~arit_/ 0.06 ~arje/ -0.08 ~arje_/ -0.09 ~arka/ -0.03 ~arken/ -0.03 ~arki* -0.16 ~arkitekt -0.15
        ~arm 0.09 ~arm_/ 0.06 ~arn_/ 0.05 ~arna/ -0.28 ~arna_/ -0.26 ~arnen/ -0.03 ~arnm/ 0.03 ~arnmo/ 0.03
        ~arra* -0.06 ~ars_/ -0.05 ~arta/ -0.04 ~arti* -0.06 ~artie/ 0.04 ~arton -0.26 ~arton$ -0.08 ~arv -0.21
        ~arvo* 0.14 ~arvod -0.21 ~arvode$ -0.16 ~asig/ 0.03 ~assa/ -0.07 ~assan/ -0.03 ~assar/ -0.03 ~assi* 0.18
        ~assistent 0.19 ~assistenten^ 0.32 ~aste/ -0.05 ~aste_/ -0.05 ~aster/ -0.03 ~asti/ -0.03 ~atad/ 0.05
        ~atade/ 0.05 ~atar/ -0.04 ~atar_/ -0.04 ~ateg_/ 0.04 ~atio/ -0.04 ~ation/ -0.04 ~atis/ -0.03 ~atis_/ -0.03
        ~ator/ -0.05 ~atorn/ -0.04 ~atse/ -0.08 ~atser/ -0.08 ~att -0.21 ~att^ -0.81 ~att^^ 0.64 ~atta/ -0.04
        ~atta_/ -0.08 ~attad/ 0.06 ~attar/ -0.05 ~atte_/ 0.06 ~augu* -0.06 ~augusti -0.06 ~auto* 0.23 ~auto/ 0.04
        ~autom/ 0.04 ~automatlarm 0.21 ~av -0.16 ~av$ 0.30 ~av^ -0.61 ~av^^ 0.29 ~avbr* 0.21 ~avbrott 0.06
        ~avbrut 0.06 ~avbröt 0.06 ~avde* -0.09 ~avdelning -0.11 ~avgi* -0.06 ~avgö* 0.10 ~avgör -0.05 ~avho* -0.07
        ~avhopp -0.07 ~avhoppen$ -0.05 ~avka* -0.13 ~avkastning -0.13 ~avlö* -0.05 ~avlösning -0.05 ~avsa* -0.17
        ~avsl* 0.18 ~avslut 0.24 ~avst* -0.07 ~avstängd 0.25 ~avstånd -0.13 ~avta* 0.07 ~avtal -0.06 ~avtal$ -0.08
        ~avtalat$ 0.14 ~avtalen^ -0.07 ~avvi* -0.19 ~avvikels -0.13 ~avvikelsesystem -0.05 ~avvikelsesystemet^ -0.05
        ~b 0.56 ~b^ 0.35 ~back 0.16 ~back* 0.18 ~bad 0.32 ~bad^^ 0.19 ~bad_/ 0.03 ~badh* -0.05 ~badhus -0.05 ~bak 0.06
        ~baka/ 0.04 ~baka_/ 0.03 ~bakat$ 0.09 ~bakg* 0.10 ~bakgrund 0.09 ~bakgrunden$ -0.10 ~bakom 0.13 ~band* 0.14
        ~bandet^ 0.08 ~bank -0.19 ~bank* -0.41 ~bank/ -0.04 ~banken^ -0.19 ~bankid -0.05 ~bankid$ -0.05 ~bar_/ -0.04
        ~bara -0.19 ~bara$ -0.30 ~bara^ 0.40 ~bara^^ 0.27 ~barn -0.14 ~barn$ -0.07 ~barn* -0.44 ~barn^ 0.12
        ~barnbarn 0.10 ~barne/ -0.03 ~barnen$ -0.11 ~barnen^ -0.10 ~barnen^^ 0.07 ~barnm/ 0.03 ~barnmorsk 0.33
        ~barnmorskan^ 0.12 ~barnmorskorna^ -0.09 ~barnomsorg -0.24 ~barnomsorg^ -0.09 ~barnpassning -0.12
        ~barnvakt -0.07 ~bas 0.10 ~bat_/ 0.03 ~batteri 0.06 ~batteriet^ 0.06 ~bb -0.14 ~bb$ -0.09 ~bbar/ -0.05
        ~bbar_/ -0.04 ~bbat/ 0.03 ~bbat_/ 0.03 ~bbel/ -0.03 ~bben/ -0.05 ~bben_/ -0.05 ~bbla/ -0.03 ~be 0.59 ~be^ 0.15
        ~bedö* -0.22 ~bedö/ -0.03 ~bedöm -0.13 ~bedöm/ -0.03 ~bedömning -0.08 ~befo* -0.08 ~befä* -0.05
        ~befälhav -0.05 ~begravning 0.09 ~begräns -0.06 ~begä* -0.28 ~begä/ -0.03 ~begär/ -0.03 ~begär^^ -0.11
        ~begärt -0.44 ~beha* -0.11 ~behandling -0.07 ~behö* 0.17 ~behörig -0.05 ~behöva^^ 0.21 ~behövd 0.19
        ~behöver^^ -0.20 ~beko* 0.12 ~bekostn 0.17 ~bekostnad$ 0.17 ~bekymm -0.11 ~bekymmersamt 0.21 ~bekymr -0.20
        ~bell/ 0.05 ~bely* -0.14 ~bely/ -0.03 ~belys/ -0.03 ~belyst -0.06 ~belysta^ -0.05 ~belö* -0.06 ~belön -0.06
        ~bema* -0.18 ~bema/ -0.03 ~beman/ -0.03 ~bemann -0.09 ~bemanningen$ 0.14 ~ben_/ -0.06 ~bens* 0.25
        ~bensträck 0.07 ~ber 0.14 ~ber^^ -0.07 ~bere* 0.25 ~bere/ 0.03 ~beredskap 0.21 ~beredskapsen 0.09
        ~beredskapsenheten$ 0.09 ~berg* 0.07 ~bergefors 0.05 ~bero/ 0.03 ~beror/ 0.03 ~beror^^ 0.26 ~berä* 0.24
        ~berätt 0.08 ~berätta^ 0.22 ~berättade^^ 0.05 ~berättar^^ -0.21 ~berättels 0.07 ~besk* 0.43 ~besk/ 0.04
        ~besked -0.07 ~beskr/ 0.05 ~beskrev 0.29 ~beskriv 0.33 ~beskriv^ 0.34 ~besl* -0.40 ~besl/ -0.04 ~beslu/ -0.04
        ~beslut -0.38 ~beslut$ -0.09 ~beslutar^^ -0.09 ~best* -0.60 ~best/ -0.06 ~bestä/ -0.04 ~beställ -0.30
        ~beställd 0.18 ~beställde^^ 0.13 ~bestämd 0.09 ~bestämm -0.39 ~bestämma$ -0.28 ~bestämmer$ -0.05 ~består -0.08
        ~besv* -0.12 ~besvar 0.05 ~besvärlig -0.11 ~besö* -0.16 ~besö/ -0.04 ~besök -0.19 ~besök$ -0.24 ~besök/ -0.04
        ~besöksförbud -0.05 ~beta* -0.46 ~beta/ -0.06 ~betal -0.28 ~betal/ -0.05 ~betalar^^ -0.07 ~betald -0.05
        ~betalt -0.13 ~bets/ -0.03 ~betsg/ 0.03 ~betst/ -0.03 ~bety* -0.32 ~bety/ -0.03 ~betydlig -0.10 ~betyg -0.06
        ~betytt -0.14 ~beva* -0.09 ~bevak -0.09 ~bevi* -0.08 ~bevisning -0.06 ~bevittn -0.07 ~bibl* -0.13
        ~bibliotek -0.16 ~bibliotekari -0.12 ~bidr -0.20 ~bidr* -0.22 ~bidr/ -0.07 ~bidra/ -0.07 ~bidrag -0.18
        ~bifo* 0.17 ~bifog 0.17 ~bil -0.14 ~bil$ 0.06 ~bil_/ 0.03 ~bila* 0.07 ~bilar$ -0.20 ~bilar/ -0.03 ~bild -0.10
        ~bild$ -0.20 ~bild/ -0.11 ~bild^ 0.06 ~bild^^ -0.33 ~bild_/ -0.03 ~bilder$ -0.05 ~bilder^ 0.09
        ~bilderna$ -0.14 ~bilderna^^ 0.14 ~bildn/ -0.06 ~bildstöd -0.17 ~bildstöd^^ -0.19 ~bile/ 0.04 ~bilen$ 0.09
        ~bilen/ 0.04 ~bilj* -0.13 ~biljett -0.13 ~bill* -0.14 ~billig -0.14 ~biln* 0.08 ~bilnyckeln 0.08 ~bilr* 0.07
        ~bilres 0.07 ~bilverkstäd -0.08 ~bilväg -0.06 ~biob* 0.09 ~biobiljett 0.09 ~birg* 0.19 ~birgitt 0.19
        ~bist* -0.26 ~biståndshandlägg -0.20 ~bit 0.34 ~biten$ 0.09 ~biter$ -0.09 ~bjud -0.26 ~bjud* 0.14 ~bjud/ -0.04
        ~bjud^ -0.11 ~bjuder^^ -0.10 ~bjöd 0.25 ~bjöd/ 0.03 ~bjöd^^ 0.16 ~bjöd_/ 0.03 ~bland -0.36 ~bland/ -0.05
        ~bland^ -0.10 ~blankett -0.09 ~blankt 0.23 ~blankt$ 0.23 ~blankt^ 0.23 ~bler/ -0.04 ~blev 0.23 ~blev/ 0.03
        ~blev^^ 0.09 ~blev_/ 0.03 ~bli -0.25 ~blin* 0.06 ~blind -0.07 ~blink 0.06 ~blir -0.23 ~blir^^ -0.12
        ~bliv* -0.27 ~blivit -0.26 ~blåm* -0.12 ~blåmärk -0.10 ~blås* 0.06 ~blåst 0.18 ~bod -0.18 ~boen* -0.10
        ~boen/ -0.04 ~boend -0.21 ~boend/ -0.04 ~boende$ 0.11 ~boendet^^ -0.27 ~bok -0.21 ~boka 0.18 ~boke/ 0.03
        ~boken/ 0.03 ~bokf* -0.10 ~bokföring -0.10 ~bokn* -0.18 ~bokningsregl -0.06 ~bokningssystem -0.08
        ~bokningssystemet^ -0.06 ~boks* 0.09 ~bokslutet$ -0.18 ~bokstavlig 0.06 ~bokstavligen$ 0.06 ~bola* -0.09
        ~bola/ -0.03 ~bolag 0.11 ~bolag/ -0.03 ~bolaget -0.11 ~boll/ 0.04 ~bor 0.06 ~bor$ 0.31 ~bor^^ -0.09
        ~bord -0.29 ~bord$ 0.06 ~bord* 0.13 ~bord/ -0.03 ~borde/ -0.04 ~bordet$ -0.09 ~bordl 0.06 ~bordlades$ 0.06
        ~borg -0.07 ~borg* -0.08 ~borr 0.18 ~borr* 0.16 ~bort -0.42 ~bort$ -0.10 ~bort* 0.31 ~bort_/ -0.03
        ~borta$ 0.12 ~borttag 0.25 ~borttaget$ 0.07 ~borttagna^^ 0.07 ~bost* -0.09 ~bostadsbolag -0.11
        ~bostadsbolagen^ -0.08 ~bostäd -0.23 ~bostäder$ -0.11 ~bostäder^ -0.13 ~bra -0.10 ~bra^ 0.38 ~bra^^ 0.23
        ~bran/ 0.03 ~brans/ 0.03 ~branschen$ 0.07 ~bred* -0.24 ~bredd -0.09 ~bredvid -0.14 ~bredvid$ -0.05
        ~brev* -0.07 ~brevlåd -0.07 ~brevlådan$ -0.06 ~brik/ 0.03 ~brike/ 0.03 ~brod 0.11 ~brod* 0.12 ~bron 0.24
        ~bros* -0.21 ~broschyr -0.21 ~broschyrer^ 0.05 ~brot* 0.14 ~brott 0.11 ~brud* 0.11 ~bruk -0.11 ~bruk* -0.12
        ~brut* -0.06 ~bryg* 0.11 ~bryt 0.06 ~bryt* 0.09 ~brän* 0.23 ~brän/ 0.04 ~bråd* -0.10 ~brådsk -0.10 ~bråk -0.23
        ~bråk$ -0.11 ~bröd -0.06 ~bröd$ 0.15 ~bröd* -0.24 ~bröt 0.46 ~bröt/ 0.05 ~bröt^^ 0.07 ~bröts/ 0.04
        ~bud_/ -0.03 ~budg -0.10 ~budg* 0.08 ~budget 0.28 ~budget$ -0.06 ~budgeten^ 0.28 ~budgeter -0.07 ~bull 0.21
        ~bull* 0.15 ~bund/ -0.05 ~bunde/ -0.04 ~bup -0.14 ~bup^ -0.07 ~buss -0.34 ~buss* -0.20 ~buss/ -0.04
        ~bussen$ -0.06 ~bussen^ -0.24 ~busshållplatsen$ 0.10 ~busshållplatsen^^ 0.10 ~busstation -0.06 ~buti* -0.05
        ~butik -0.06 ~bvc 0.16 ~bvc$ 0.21 ~byar -0.08 ~byar* -0.07 ~bygd* 0.19 ~bygdegård 0.17 ~bygg -0.20 ~bygg$ 0.06
        ~bygg* 0.40 ~bygg/ 0.04 ~byggb/ 0.03 ~byggbod 0.05 ~byggfirm 0.24 ~byggnad -0.07 ~byn -0.21 ~byn$ -0.08
        ~byt -0.18 ~byt^ -0.06 ~byta$ 0.18 ~byta^ -0.07 ~byts -0.17 ~byts^^ -0.07 ~bytt -0.41 ~bytt/ -0.04
        ~bytte/ -0.04 ~bytte^ -0.09 ~bytte^^ -0.45 ~bära -0.14 ~bära* 0.27 ~bästa^ 0.15 ~bätt* -0.09 ~bättr -0.09
        ~bättre$ -0.14 ~bättre^ -0.06 ~båd 0.13 ~båda -0.10 ~båda$ 0.17 ~båda^ 0.07 ~båda^^ -0.14 ~både 0.15
        ~både^ 0.13 ~bås -0.11 ~båt 0.16 ~böck -0.09 ~böck* -0.09 ~böcker$ -0.21 ~bög -0.08 ~bör -0.33 ~bör^^ -0.22
        ~bör_/ -0.03 ~börj -0.37 ~börj/ -0.04 ~börja$ 0.05 ~börja/ -0.04 ~börja^ -0.27 ~började$ -0.07 ~började^^ 0.58
        ~början$ -0.09 ~börjar^^ 0.14 ~c 0.23 ~c^ 0.16 ~café 0.31 ~café/ 0.03 ~cami* 0.15 ~camill 0.15 ~camp* 0.08
        ~campus 0.09 ~cemr* -0.10 ~cemr-deklaration -0.10 ~cemr-deklarationen^ -0.10 ~cent* -0.20 ~cent/ -0.04
        ~centr/ -0.04 ~central -0.05 ~centrala^^ -0.06 ~centralt -0.07 ~chat/ -0.03 ~chatt^ -0.07 ~chatten$ -0.07
        ~chattgrupp -0.06 ~chec* 0.17 ~check 0.12 ~checklist 0.05 ~checklistan^ 0.07 ~chef* -0.20 ~chef/ 0.16
        ~chef^^ 0.07 ~chef_/ 0.16 ~chefen$ 0.09 ~chefen^ -0.09 ~chen/ 0.03 ~chen_/ 0.04 ~chyr_/ -0.03 ~cial/ -0.03
        ~cialc/ 0.03 ~cirk* -0.23 ~cirk/ -0.03 ~cirke/ -0.03 ~cirkelled -0.09 ~cirkeln -0.17 ~cita* 0.08 ~citat 0.06
        ~citatet^ 0.05 ~cite* 0.25 ~citer 0.25 ~civi/ 0.06 ~civil 0.51 ~civil/ 0.06 ~cka_/ -0.05 ~ckan/ -0.04
        ~ckan_/ -0.04 ~ckas/ 0.03 ~ckas_/ 0.03 ~cke_/ 0.03 ~cken/ -0.04 ~cken_/ -0.04 ~ckla/ 0.03 ~ckla_/ 0.03
        ~ckna/ 0.03 ~ckni/ 0.05 ~cknin/ 0.05 ~ckor/ -0.03 ~ckor_/ -0.05 ~cont* -0.20 ~controll -0.17
        ~controllern$ -0.17 ~csn -0.07 ~csn^ -0.06 ~cyke* -0.37 ~cykel -0.07 ~cykelban -0.16 ~cykelväg -0.11 ~d -0.10
        ~dad_/ 0.03 ~dade/ -0.06 ~dade_/ -0.06 ~dag -0.54 ~dag$ -0.41 ~dag^^ -0.08 ~dag_/ -0.07 ~daga* -0.12
        ~daga/ -0.06 ~dagar/ -0.06 ~dago* 0.10 ~dagordning 0.10 ~dagordningen^ 0.06 ~dags* -0.14 ~dagskift -0.15
        ~dagt* -0.08 ~dagtid -0.08 ~dame* 0.16 ~damer^^ -0.16 ~daml* -0.08 ~damlag -0.08 ~dan -0.06 ~dan$ -0.05
        ~dans 0.07 ~dans* 0.18 ~dar_/ -0.03 ~dare/ 0.04 ~daren/ 0.03 ~darn/ -0.07 ~darna/ -0.07 ~data -0.10
        ~data^ -0.05 ~dato* -0.32 ~dato/ -0.03 ~dator/ -0.03 ~datorn -0.32 ~ddad_/ 0.03 ~ddag/ -0.03 ~de -0.62
        ~de$ 0.34 ~de^^ -0.47 ~deba* -0.06 ~december$ -0.08 ~del -0.40 ~del_/ -0.05 ~dela -0.35 ~dela* -0.15
        ~dela/ -0.06 ~dela^ -0.27 ~dela_/ -0.04 ~delad/ -0.03 ~delad^^ 0.21 ~delade^ -0.18 ~delaktig 0.10
        ~delar^^ -0.09 ~delat^ -0.13 ~dele/ -0.03 ~delt 0.09 ~delt* 0.26 ~delt/ 0.03 ~deltag 0.17 ~deltagande^^ -0.08
        ~deltagare$ 0.21 ~deltagare^ 0.05 ~deltagare^^ 0.32 ~deltagarveck -0.10 ~deltid$ -0.05 ~deltidsbrandmä -0.06
        ~deltidsstation -0.07 ~deltog 0.35 ~deltog^ 0.15 ~delä* -0.18 ~deläg -0.16 ~dem -0.55 ~dem$ 0.09 ~dem^^ -0.55
        ~dem_/ -0.05 ~deme* -0.05 ~den 0.07 ~den$ 0.27 ~den^ -0.09 ~den^^ 0.46 ~den_/ -0.13 ~dens/ -0.04 ~dens_/ -0.03
        ~deras^ -0.10 ~dern/ -0.04 ~derna/ -0.04 ~des_/ 0.07 ~desa* -0.06 ~desamm -0.06 ~dess 0.24 ~dess/ 0.04
        ~dess^^ 0.23 ~dess_/ 0.03 ~dessförinn 0.43 ~dessu/ -0.03 ~dessutom -0.33 ~dessutom^ -0.15 ~dest* 0.07
        ~det -0.13 ~det$ -0.19 ~det^ -0.29 ~det^^ 1.13 ~deta* 0.26 ~detalj 0.26 ~dett 0.66 ~dett/ 0.06 ~detta$ 0.14
        ~detta/ 0.06 ~detta^ 0.10 ~detta^^ 0.32 ~dför/ 0.05 ~dföra/ 0.06 ~diag* 0.43 ~diag/ 0.04 ~diagram 0.11
        ~diagramm 0.24 ~diak* 0.16 ~diakon 0.16 ~diakonen^ 0.12 ~dial* -0.08 ~dialog -0.06 ~dig 0.75 ~dig$ 0.64
        ~dig_/ 0.07 ~digar/ 0.03 ~digi* -0.21 ~digital -0.22 ~digitalt^ 0.15 ~digt/ -0.04 ~digt_/ -0.04
        ~diktafon -0.05 ~dikter 0.06 ~dire* -0.05 ~dire/ -0.03 ~direk/ -0.03 ~direkt -0.14 ~direkt$ -0.24
        ~direkt^^ 0.08 ~direktör 0.08 ~disk -0.13 ~disk* -0.10 ~diskussion^^ 0.13 ~dist* 0.11 ~dista/ -0.03
        ~distan -0.07 ~distrikt 0.33 ~distriktet^ 0.33 ~distriktsskötersk -0.09 ~distriktssköterskan^ -0.06 ~dit -0.24
        ~dit$ -0.13 ~dit_/ -0.03 ~djur -0.08 ~djur* -0.09 ~djuren$ -0.07 ~dlar/ 0.03 ~dlare/ 0.03 ~dlig/ -0.03
        ~dligt/ -0.03 ~dlin/ -0.04 ~dling/ -0.04 ~dläg/ -0.05 ~dlägg/ -0.03 ~dna_/ -0.04 ~dnin/ -0.05 ~dning/ -0.05
        ~doce* 0.21 ~docent 0.21 ~docenten^ 0.10 ~dock 0.10 ~dock* 0.08 ~doft 0.07 ~doktorn -0.07 ~doku* -0.12
        ~dokument -0.06 ~dokument$ -0.11 ~dom -0.79 ~dom$ -0.24 ~dom^^ 0.15 ~dom_/ -0.03 ~dor_/ -0.04 ~dott 0.38
        ~dott* 0.10 ~dotter$ 0.11 ~dotter^^ 0.22 ~dottern^ -0.14 ~dottr -0.05 ~dra_/ -0.03 ~drack -0.25 ~drag/ -0.08
        ~drag_/ -0.06 ~drap* -0.18 ~draperi -0.18 ~drar 0.11 ~dre_/ -0.03 ~dric* -0.10 ~drick -0.10 ~drif* -0.11
        ~drig/ -0.03 ~drig_/ -0.03 ~driv 0.18 ~driv* 0.44 ~driv/ 0.03 ~driver^ 0.09 ~drivit 0.17 ~dryg -0.32
        ~dryg/ -0.03 ~dröj* 0.45 ~dröj/ 0.04 ~dröjd 0.39 ~dsom/ -0.03 ~du 1.01 ~du$ -0.47 ~du^ 0.52 ~du^^ -0.70
        ~dubb* -0.43 ~dubb/ -0.04 ~dubbe/ -0.03 ~dubbelbemanning -0.06 ~dubbelt -0.17 ~dubbl -0.13 ~dubbla$ -0.07
        ~dukti/ -0.03 ~dumt 0.16 ~dusc* -0.23 ~dusc/ -0.03 ~dusch -0.33 ~dusch/ -0.03 ~duschar^^ -0.11 ~duschrum -0.05
        ~dygn -0.31 ~dygn$ -0.09 ~dygn* -0.15 ~dygn/ -0.03 ~dyrt 0.12 ~dyrt$ 0.14 ~dä -0.42 ~dä^^ -0.32 ~där -0.17
        ~där$ 0.20 ~där^ -0.42 ~där^^ 0.59 ~därav 0.23 ~däre* -0.23 ~däremell -0.05 ~däremot -0.16 ~däremot^ -0.10
        ~däri* -0.12 ~därifrå -0.12 ~därifrån$ -0.08 ~därm* -0.07 ~därmed -0.07 ~därn* -0.11 ~därnäst -0.11
        ~därnäst^ -0.11 ~då -0.39 ~då^ -0.58 ~då^^ 0.73 ~dåli* 0.09 ~dåli/ 0.04 ~dålig 0.45 ~dålig/ 0.04 ~dålig^ 0.08
        ~dök 0.11 ~dölj 0.24 ~dömd -0.25 ~dör -0.25 ~dörr -0.49 ~dörr* -0.33 ~dörr/ -0.04 ~dörre/ -0.03 ~dörren$ -0.06
        ~e 0.16 ~e4 -0.09 ~e4$ -0.08 ~eam_/ -0.04 ~ecka/ -0.07 ~ecka_/ -0.06 ~eckan/ -0.03 ~eckl/ 0.04 ~eckla/ 0.03
        ~eckn/ 0.07 ~eckna/ 0.03 ~eckni/ 0.04 ~edag/ -0.03 ~edam/ 0.03 ~edan/ -0.03 ~edan_/ -0.03 ~edare/ 0.06
        ~edel/ -0.07 ~edel_/ -0.06 ~edje/ -0.03 ~edöm/ -0.03 ~eend/ 0.04 ~eende/ 0.04 ~efen/ 0.07 ~efen_/ 0.08
        ~efer/ -0.06 ~efer_/ -0.06 ~efern/ -0.03 ~effe* -0.07 ~effekt -0.07 ~eft -0.29 ~efte* -0.15 ~efter/ -0.05
        ~efter^ 0.06 ~efterhand 0.21 ~efterhand$ 0.10 ~efterlys -0.08 ~efterlyser^^ -0.08 ~eftermiddag$ -0.08
        ~efteråt -0.16 ~efteråt$ -0.21 ~egen -0.23 ~egen$ 0.12 ~egen* 0.26 ~egen^ -0.12 ~egen^^ -0.06 ~egen_/ -0.03
        ~egent/ 0.03 ~egentlig 0.28 ~egentligen$ 0.74 ~eget -0.13 ~eget* -0.07 ~eget^^ -0.13 ~egna -0.36 ~egna$ -0.13
        ~egna/ -0.03 ~egna^ -0.13 ~egna_/ -0.03 ~egär/ -0.03 ~ehöve/ -0.03 ~ej 0.12 ~ej$ 0.14 ~ej^ 0.26 ~ej^^ -0.09
        ~ejer/ -0.05 ~ejer_/ -0.03 ~ejla/ -0.03 ~ejla_/ -0.03 ~ekad/ 0.05 ~ekade/ 0.05 ~ekart/ 0.03 ~ekni/ -0.03
        ~eknis/ -0.03 ~ekon* -0.12 ~ekonom -0.11 ~ekonomi -0.12 ~ekonomichef 0.31 ~ekonomicheferna$ -0.06
        ~ekonomicheferna^ -0.08 ~ekonomin -0.11 ~ekonomin^ -0.19 ~ekonomiskt -0.09 ~ekte/ -0.03 ~ekto/ 0.08
        ~ektor/ 0.08 ~el -0.18 ~ela_/ -0.03 ~elad/ -0.04 ~elade/ -0.05 ~elak -0.11 ~elakt 0.19 ~elakt$ 0.23
        ~elakt/ 0.03 ~elat/ -0.03 ~eld 0.16 ~elev 0.09 ~elev$ 0.11 ~elev* -0.51 ~elev/ -0.03 ~elevh/ -0.03
        ~elevhäls -0.32 ~elevhälsan$ -0.20 ~ell -0.05 ~eller^ 0.89 ~elli* 0.17 ~ellin 0.17 ~ellinor^ 0.17 ~eln_/ 0.03
        ~elpr* -0.08 ~elpris -0.08 ~elpriset^ -0.08 ~elsa -0.09 ~elser/ -0.03 ~elti/ -0.03 ~eltid/ -0.03 ~elva -0.64
        ~elva* -0.20 ~elva/ -0.08 ~elva^ -0.07 ~elva_/ -0.06 ~elvaåring -0.11 ~elys/ -0.03 ~eläs/ -0.04 ~emann/ -0.03
        ~emel* -0.18 ~emen/ -0.05 ~emens/ -0.04 ~emma_/ 0.03 ~emme/ -0.04 ~emmet/ -0.03 ~emot 0.36 ~emot$ 0.07
        ~emot_/ 0.03 ~empe/ 0.04 ~empel/ 0.04 ~emto/ -0.04 ~emton/ -0.04 ~en -0.06 ~en^ -0.57 ~en^^ 0.26 ~ena 0.51
        ~ena^^ 0.18 ~enar/ -0.09 ~enar_/ -0.08 ~enas/ -0.03 ~enast/ -0.03 ~enda -0.59 ~enda/ -0.05 ~enda_/ -0.04
        ~ende/ -0.04 ~enden/ -0.04 ~ener/ -0.04 ~enera/ -0.03 ~enga/ -0.04 ~engar/ -0.04 ~enhe* 0.42 ~enhe/ 0.04
        ~enhet/ 0.04 ~enhetschef 0.46 ~enhetschef^ 0.08 ~enhetschefen^ 0.18 ~enhetschefsnivå -0.09 ~enin/ 0.04
        ~ening/ 0.04 ~enke* -0.07 ~enke/ -0.03 ~enkel -0.29 ~enkel/ -0.03 ~enkel^^ -0.16 ~enkelt -0.08 ~enkl -0.08
        ~enkl* -0.07 ~enkä* -0.25 ~enkä/ -0.06 ~enkät -0.61 ~enkät/ -0.06 ~enkäter$ -0.28 ~enli* 0.42 ~enli/ 0.04
        ~enlig 0.42 ~enlig/ 0.04 ~enligt^^ 0.19 ~enne_/ -0.05 ~ennes/ 0.03 ~enom/ -0.03 ~enrum -0.20 ~enrum$ -0.08
        ~ens -0.43 ~ens$ -0.07 ~ens_/ -0.08 ~ensa/ -0.07 ~ensam -0.20 ~ensam$ 0.10 ~ensam/ -0.06 ~ensamm -0.09
        ~ense* -0.11 ~ense/ -0.03 ~ensembl -0.11 ~ensk* -0.08 ~enskild -0.08 ~enten/ 0.03 ~entl/ 0.03 ~entli/ 0.04
        ~entr* -0.08 ~entr/ -0.05 ~entra/ -0.03 ~entrepren -0.08 ~er 0.14 ~era -0.18 ~era_/ 0.05 ~erad/ 0.08
        ~erad_/ 0.08 ~erar/ -0.07 ~erar_/ -0.09 ~erare/ 0.03 ~erati/ -0.04 ~erats/ 0.03 ~erbjöd 0.05 ~erbjöd^^ 0.05
        ~erfa* -0.12 ~erfa/ -0.04 ~erfal/ -0.03 ~erhe/ -0.03 ~erhet/ -0.03 ~eri_/ -0.03 ~eria/ -0.03 ~erin/ -0.05
        ~ering/ -0.03 ~erka/ 0.03 ~erkan/ 0.04 ~erke/ -0.03 ~erko/ 0.05 ~erkom/ 0.07 ~erks/ 0.03 ~erksa/ 0.04
        ~erkä* 0.17 ~erkän 0.13 ~erkänna$ 0.13 ~erma/ -0.04 ~erman/ -0.04 ~ern_/ -0.08 ~erna/ -0.31 ~erna_/ -0.25
        ~ernas/ -0.04 ~ers_/ -0.03 ~ersa/ 0.06 ~ersat/ 0.04 ~ersk/ -0.12 ~erska/ -0.08 ~ersä* -0.20 ~ersätt -0.13
        ~ersättning -0.16 ~ersättningen^ -0.05 ~ert_/ 0.03 ~erva/ -0.04 ~ervj/ 0.03 ~ervju/ 0.03 ~esan/ 0.05
        ~esan_/ 0.04 ~esen/ 0.04 ~esent/ 0.04 ~esf-* -0.05 ~esid/ -0.04 ~esidi/ -0.03 ~eskr/ 0.05 ~eskri/ 0.03
        ~eslu/ -0.04 ~eslut/ -0.04 ~esor/ -0.05 ~esor_/ -0.05 ~ess_/ 0.05 ~essu/ -0.03 ~essut/ -0.03 ~est_/ -0.04
        ~estä/ -0.04 ~estäm/ -0.03 ~estå/ -0.05 ~estån/ -0.06 ~esvä/ -0.04 ~esvär/ -0.03 ~esök/ -0.04 ~etab* -0.06
        ~etid/ -0.04 ~etid_/ -0.03 ~ets_/ -0.04 ~etsc/ 0.05 ~etsch/ 0.05 ~etsg/ 0.03 ~etspu/ -0.04 ~etst/ -0.03
        ~etsti/ -0.03 ~ett -0.23 ~ett$ 0.31 ~ett^ -0.35 ~etta -0.05 ~etta/ 0.04 ~etta_/ 0.06 ~etter/ 0.03 ~etti/ -0.04
        ~ettå* -0.06 ~ever/ -0.05 ~ever_/ -0.04 ~evhä/ -0.03 ~evhäl/ -0.03 ~ex -0.11 ~ex$ -0.11 ~exakt 0.13
        ~exam* 0.42 ~exam/ 0.04 ~examp/ 0.04 ~exampl 0.48 ~example$ 0.37 ~exem* 0.52 ~exem/ 0.03 ~exemp/ 0.03
        ~exempel 0.46 ~exempel$ 0.10 ~exku* 0.38 ~exkursion 0.38 ~expl* -0.08 ~expo* -0.05 ~ext -0.06 ~ext_/ 0.03
        ~exte* -0.09 ~exte/ 0.04 ~exten/ 0.05 ~extr* -0.08 ~f -0.21 ~f$ -0.11 ~f^ -0.10 ~fabr* 0.25 ~fabrik 0.25
        ~fack -0.28 ~fack* -0.11 ~facken^ -0.07 ~facklig 0.10 ~fadd -0.06 ~fadd* -0.21 ~fakt* 0.34 ~fakt/ 0.03
        ~faktiskt -0.20 ~faktiskt$ -0.09 ~faktu/ 0.03 ~faktur 0.28 ~fall$ 0.30 ~fall* -0.29 ~falle/ -0.04 ~fami* -0.23
        ~familjecentral -0.10 ~fann -0.23 ~fanns^^ 0.11 ~far -0.10 ~far$ -0.09 ~fara 0.40 ~fara^^ 0.07 ~farb* 0.16
        ~farbr 0.07 ~farbrorn 0.08 ~farbrorn^ 0.08 ~farl* -0.07 ~farlig -0.07 ~fars -0.19 ~fast^^ 0.25 ~fastn 0.14
        ~fatt -0.18 ~fatt* -0.18 ~febr* -0.18 ~februari -0.18 ~februari$ -0.12 ~fel 0.43 ~fel$ 0.46 ~fel_/ 0.05
        ~fem -0.48 ~fem$ -0.22 ~fem_/ -0.04 ~femt* -0.56 ~femt/ -0.06 ~femtio -0.10 ~femtioårsåld 0.15 ~femto/ -0.04
        ~femton -0.43 ~femton$ -0.10 ~femton^ -0.16 ~fen_/ 0.07 ~fer_/ -0.06 ~fera/ 0.03 ~feren/ -0.03 ~feri* -0.06
        ~feriejobb -0.06 ~fern/ -0.03 ~ferna/ -0.03 ~fest -0.05 ~ffro/ 0.03 ~ffror/ 0.03 ~fick^ 0.21 ~fick^^ 0.12
        ~fika 0.21 ~fika* -0.34 ~fika^ 0.08 ~fika_/ 0.03 ~fikar/ -0.03 ~film -0.38 ~film$ -0.05 ~film* -0.27
        ~film/ -0.04 ~fin 0.41 ~fin_/ 0.04 ~fina* -0.06 ~fing* 0.13 ~fingr 0.13 ~finl* 0.18 ~finland 0.18 ~finn* -0.13
        ~finns$ -0.18 ~finns^ 0.07 ~finns^^ 0.13 ~fint 0.24 ~firma/ 0.03 ~fisk* -0.17 ~fixa -0.11 ~fjol -0.33
        ~fjol$ -0.25 ~fjol/ -0.03 ~fjol_/ -0.03 ~fjor* -0.06 ~fjorton$ -0.09 ~fjortond -0.07 ~fjäl* -0.10 ~fjär* -0.32
        ~fjär/ -0.03 ~fjärd -0.12 ~fjärd/ -0.03 ~fjärde^^ -0.06 ~fjärdedel -0.26 ~flag* -0.05 ~flagg -0.05 ~fler -0.43
        ~fler$ -0.05 ~fler/ -0.04 ~fler^ -0.21 ~fler_/ -0.05 ~flera^ 0.14 ~fles* -0.13 ~flest -0.15 ~flesta^^ -0.06
        ~flic* -0.40 ~flic/ -0.04 ~flick -0.33 ~flick/ -0.04 ~flickor$ -0.11 ~flickorna^ 0.25 ~flue/ -0.03 ~flyt* 0.16
        ~flytt 0.13 ~flytta$ -0.06 ~flyttas^^ -0.06 ~folk -0.86 ~folk$ -0.11 ~folk* -0.24 ~folk/ -0.10 ~folk^ -0.17
        ~folk_/ -0.08 ~folkbibliotek -0.07 ~for -0.06 ~ford* 0.12 ~fordon -0.08 ~form -0.25 ~form^^ -0.09
        ~formulering 0.13 ~formuleringen^^ 0.14 ~formulär -0.08 ~fors* 0.22 ~fort 0.13 ~fort$ 0.13 ~fort* 0.08
        ~fortfar -0.25 ~fortsatt 0.09 ~fortsättning 0.23 ~fortsättning^ 0.11 ~fot 0.21 ~fotb* 0.12 ~fotboll 0.17
        ~fotboll$ 0.19 ~fotbollsträn -0.07 ~fotn* 0.12 ~fotnot 0.12 ~foto 0.26 ~foto* -0.10 ~fotografi -0.07 ~fr -0.24
        ~fram -0.31 ~fram$ -0.07 ~fram* 0.49 ~fram_/ -0.03 ~framför -0.08 ~framgång 0.05 ~framm 0.15 ~framme$ 0.12
        ~framåt 0.21 ~framåt$ 0.07 ~framåt^ 0.10 ~fred -0.07 ~fred* -0.22 ~fred/ -0.03 ~freda/ -0.03 ~frid 0.14
        ~frid/ 0.03 ~frig* -0.06 ~fril* -0.06 ~frilans -0.06 ~fris* -0.07 ~frisk 0.09 ~frispråkig 0.41 ~frisör -0.16
        ~frisörerna$ -0.06 ~frit* -0.26 ~fritid -0.14 ~fritidschef 0.07 ~fritidsgård -0.08 ~fritidsled -0.05
        ~fritt 0.24 ~friv* -0.05 ~fror/ 0.03 ~frorn/ 0.03 ~fru^^ -0.05 ~frua* -0.10 ~fruar -0.28 ~fruk* -0.14
        ~frukost -0.10 ~frukost$ -0.22 ~frukt 0.10 ~främ* -0.07 ~främst -0.07 ~frän* -0.06 ~fränst -0.06 ~fråg* -0.06
        ~fråga$ -0.22 ~fråga/ -0.03 ~fråga^ -0.16 ~fråga^^ 0.22 ~frågade^ 0.10 ~frågade^^ 0.14 ~frågan$ -0.14
        ~frågan^ -0.14 ~frågan^^ 0.09 ~frågar^^ -0.11 ~frågas$ 0.14 ~frågo/ 0.03 ~frågorna$ 0.15 ~frågorna^ 0.32
        ~från 0.20 ~från^ 0.24 ~från^^ -0.37 ~frånvar 0.21 ~frånvaron -0.17 ~frös 0.06 ~ften/ -0.03 ~fter/ -0.05
        ~fter_/ -0.04 ~full 0.31 ~full$ 0.17 ~full* -0.35 ~full_/ 0.03 ~fullföljd -0.06 ~fullm/ -0.03
        ~fullmäktig -0.28 ~fullmäktige$ -0.12 ~fullt -0.08 ~fund* -0.06 ~fung* 0.06 ~funger 0.06 ~fungerar^^ -0.21
        ~funk -0.16 ~funk* -0.17 ~funkar$ -0.08 ~fyll -0.06 ~fyll* -0.07 ~fyll^ 0.14 ~fyllde^^ -0.06 ~fyr -0.24
        ~fyra -0.42 ~fyra$ -0.31 ~fyra* -0.09 ~fyra/ -0.08 ~fyra^ 0.23 ~fyra_/ -0.05 ~fyraåring -0.06 ~fyrt* -0.46
        ~fyrt/ -0.05 ~fyrti/ -0.05 ~fyrtiosex -0.38 ~fyrtiotvå -0.21 ~fyrtioått -0.05 ~fält -0.12 ~fält* -0.33
        ~fält/ -0.03 ~fältarna^ -0.09 ~fältassistent -0.05 ~fältgrupp -0.13 ~fältgruppen^ -0.11 ~färd* -0.24
        ~färd/ -0.03 ~färdig -0.17 ~färdtjänst -0.07 ~färdtjänsten^ -0.07 ~färr -0.15 ~färre^ -0.09 ~få^ 0.07
        ~få^^ -0.25 ~får -0.21 ~får^ 0.18 ~får^^ -0.39 ~fått -0.26 ~född 0.18 ~följ -0.33 ~följ* 0.29 ~följ^ -0.14
        ~följd 0.17 ~följde^^ 0.14 ~föll 0.27 ~föns* 0.42 ~föns/ 0.04 ~fönst/ 0.04 ~fönster$ 0.07 ~fönstr 0.48
        ~för -0.42 ~för^ -0.10 ~för^^ 0.22 ~föra* -0.07 ~föra/ 0.04 ~föran/ 0.04 ~förberett 0.06 ~förbi 0.17
        ~förbi$ -0.09 ~förbjud -0.05 ~förbu/ -0.05 ~förbund -0.05 ~förbundet$ 0.05 ~förd* -0.39 ~förd/ -0.04
        ~förde/ -0.03 ~fördel -0.08 ~fördelning -0.13 ~fördjup -0.06 ~fördrag -0.09 ~före -0.27 ~före* -0.13
        ~före/ -0.10 ~före^^ -0.06 ~förel/ -0.03 ~föreläs -0.11 ~föreläsning -0.22 ~föreläsning$ -0.21 ~fören/ 0.03
        ~förening 0.28 ~föres/ -0.04 ~föreslå -0.07 ~föret/ -0.03 ~företag -0.14 ~förh* -0.09 ~förhåll -0.17
        ~förklar 0.06 ~förl* 0.31 ~förl/ 0.03 ~förlossning 0.13 ~förlåt 0.23 ~förlåt$ 0.16 ~förlåt^ 0.17 ~förm* 0.06
        ~förmodlig 0.08 ~förr* -0.24 ~förr^ 0.21 ~förra$ -0.10 ~förra^ -0.23 ~förra^^ -0.17 ~förrest 0.20
        ~förresten$ 0.12 ~förrä -0.34 ~förrä/ -0.03 ~förråd -0.13 ~förrådet$ -0.06 ~förs* 0.39 ~försen 0.08
        ~försi/ 0.04 ~försiktig 0.45 ~förskol -0.17 ~förskolan^^ -0.15 ~förskollär 0.12 ~förslag 0.20 ~först -0.41
        ~först$ -0.09 ~först/ -0.04 ~först^ 0.06 ~första$ 0.24 ~första^ 0.52 ~förstår -0.12 ~förstår$ -0.08
        ~förstås$ 0.17 ~försvann -0.08 ~försvarsmakt 0.13 ~försvarsorganisation 0.12 ~försvinn -0.08
        ~försäkringskass -0.15 ~försäkringskassan^ -0.14 ~försök 0.21 ~försörjningsstöd -0.10 ~fört* -0.14
        ~förtroend 0.06 ~förtroende$ 0.06 ~förtroenderåd -0.06 ~förtroendevald 0.05 ~förtur -0.12 ~förut 0.15
        ~förut$ 0.14 ~förv* -0.14 ~förvalt 0.08 ~förvaltning -0.27 ~förvaltningschef 0.06 ~förväg 0.09 ~förväg$ 0.07
        ~förvån -0.10 ~föräldr -0.09 ~föräldradag -0.10 ~föräldraledig -0.14 ~föräldrapenning 0.15 ~föräldrar^ -0.09
        ~förändrat 0.19 ~förändrats$ 0.10 ~förändring 0.16 ~förändring$ 0.16 ~förö* -0.08 ~föröv -0.08 ~gall* -0.05
        ~gaml -0.18 ~gamla$ -0.08 ~gamm* -0.07 ~gammal -0.08 ~gan_/ -0.05 ~gani/ 0.04 ~ganis/ 0.04 ~gar_/ -0.23
        ~gara* -0.07 ~garag 0.06 ~garantipension -0.17 ~gard* -0.10 ~gardin -0.10 ~gare/ 0.05 ~gare_/ 0.03
        ~gatu* -0.08 ~gatukontor -0.06 ~gav -0.07 ~gav^^ 0.24 ~gc-v* -0.06 ~gc-väg -0.06 ~gde_/ 0.03 ~gdpr -0.08
        ~ge -0.10 ~ge^ -0.10 ~geln/ 0.04 ~geln_/ 0.04 ~gem -0.19 ~gem$ -0.19 ~gem^ -0.18 ~geme* -0.41 ~geme/ -0.04
        ~gemen/ -0.04 ~gemensam -0.29 ~gemensam$ -0.24 ~gemensam^ -0.09 ~gemensam^^ -0.10 ~gemensamt -0.08 ~gen -0.17
        ~gen_/ -0.03 ~gene* -0.34 ~gene/ -0.03 ~gener/ -0.03 ~generaldirektör -0.06 ~generationsskift -0.08
        ~generationsskiftet^ -0.11 ~generationsväxling -0.17 ~genh/ -0.03 ~genhe/ -0.03 ~geno* -0.07 ~geno/ -0.03
        ~genom -0.11 ~genom/ -0.03 ~genomförd 0.09 ~genomsnitt -0.11 ~gent/ 0.03 ~gentl/ 0.03 ~genu* 0.06
        ~genusvetenskap 0.07 ~ger -0.29 ~ger^^ -0.27 ~ger_/ -0.15 ~ges -0.09 ~get_/ 0.07 ~geten/ 0.03 ~gets -0.17
        ~gets/ -0.03 ~gets_/ -0.03 ~gga_/ 0.04 ~ggen/ 0.03 ~ggen_/ 0.04 ~gger/ -0.04 ~gger_/ -0.04 ~ggr -0.13
        ~ggr$ 0.20 ~ghet_/ 0.05 ~ghets/ -0.06 ~gick 0.49 ~gick$ -0.12 ~gick/ 0.05 ~gick^ 0.20 ~gick^^ 0.42
        ~gick_/ 0.05 ~gift -0.08 ~gill 0.07 ~gill* 0.07 ~giss 0.07 ~giss* 0.09 ~gjor* -0.17 ~gjor/ -0.03 ~gjord^^ 0.10
        ~gjorde$ 0.15 ~gjorde^^ 0.13 ~gjort -0.44 ~gjort/ -0.04 ~glad 0.38 ~glad* 0.13 ~glap* -0.10 ~glapp -0.13
        ~glas* 0.24 ~glasögon 0.24 ~gled 0.25 ~glid 0.11 ~glig/ -0.03 ~glöm 0.16 ~glöm* 0.12 ~glöm/ 0.03 ~glömd 0.39
        ~glömd/ 0.04 ~glömde^ 0.45 ~glömm -0.32 ~glömm/ -0.03 ~glömmer^^ -0.25 ~glöms^^ -0.09 ~gna_/ -0.04 ~gnäl* 0.13
        ~god 0.59 ~god^ 0.10 ~god_/ 0.06 ~goda -0.09 ~goda$ 0.14 ~godk* 0.16 ~godkänd 0.10 ~godkändes$ 0.06
        ~godkändes^^ 0.06 ~godkänn 0.07 ~golv 0.11 ~golv* 0.16 ~gone/ 0.03 ~gonen/ 0.03 ~gorn/ 0.03 ~gorna/ 0.03
        ~got_/ 0.05 ~gott 0.18 ~gott$ 0.12 ~gott^^ 0.09 ~gotv/ 0.03 ~gotvå/ 0.03 ~gps -0.07 ~grab* -0.06 ~grabb -0.06
        ~grad 0.19 ~grad* 0.12 ~gran* -0.24 ~grann 0.09 ~grannar^ -0.17 ~grannkommun -0.10 ~gratis -0.31
        ~gratis$ -0.14 ~grav* -0.17 ~gravid -0.16 ~gre_/ -0.04 ~grej -0.16 ~grej$ -0.06 ~gren 0.07 ~gren/ 0.04
        ~gren_/ 0.04 ~gril* 0.17 ~grill 0.18 ~grind 0.07 ~grub* -0.13 ~grubbl -0.13 ~grun* -0.07 ~grund 0.16
        ~grundnivå -0.05 ~grundskol -0.14 ~grundskolan$ -0.11 ~grup* 0.19 ~grup/ -0.08 ~grupp -0.15 ~grupp/ -0.08
        ~gruppen^ -0.05 ~grupper^^ -0.09 ~gruppled 0.08 ~gruppledare$ -0.06 ~grus* 0.08 ~gruv* 0.10 ~grym -0.07
        ~grän* -0.14 ~grän/ -0.03 ~gräns -0.14 ~gräns/ -0.03 ~grät 0.24 ~gråt 0.25 ~gsbu/ 0.03 ~gsnä/ -0.03
        ~gsnäm/ -0.03 ~gstjä/ 0.03 ~gsäg/ 0.03 ~gsäga/ 0.03 ~gubb -0.39 ~gubb* -0.41 ~gubb/ -0.03 ~gubba/ -0.04
        ~guds* 0.13 ~gudstjänst 0.13 ~guid 0.35 ~guid/ 0.03 ~guide/ 0.03 ~guide^ 0.13 ~gul -0.06 ~guld -0.26
        ~guld$ -0.23 ~gull* 0.61 ~gullig 0.61 ~gumm* 0.12 ~gun 0.15 ~gunv 0.39 ~gunv* 0.39 ~gunv/ 0.04 ~gunvo/ 0.04
        ~gunvor^ 0.19 ~gver/ -0.04 ~gverk/ -0.04 ~gymn -0.09 ~gymn* -0.36 ~gymnasi -0.07 ~gymnastiksal -0.07
        ~gällande^ -0.12 ~gäller^^ -0.16 ~gär 0.20 ~gärna^^ 0.32 ~gäst -0.14 ~gäst* -0.18 ~gäste/ -0.03 ~gävl 0.11
        ~gå 0.12 ~gå$ 0.12 ~gå^ 0.22 ~gå^^ -0.10 ~gång -0.41 ~gång$ 0.24 ~gång* -0.12 ~gång/ -0.05 ~gång^^ 0.37
        ~gång_/ -0.04 ~gången$ -0.07 ~gången^^ 0.06 ~gånger$ 0.36 ~gångtunneln -0.10 ~gångtunneln^ -0.10 ~går$ 0.19
        ~går^^ -0.40 ~gård -0.32 ~gård* -0.33 ~gårda/ -0.03 ~gården^ -0.08 ~gått -0.22 ~gör -0.15 ~gör$ -0.32
        ~gör^ 0.37 ~gör^^ -0.33 ~gör_/ -0.03 ~göra -0.42 ~göra$ -0.06 ~görs -0.22 ~görs^^ -0.10 ~h$ -0.07 ~ha$ 0.20
        ~ha^ -0.31 ~ha^^ -0.09 ~hade 0.43 ~hade$ -0.09 ~hade/ 0.04 ~hade^^ -0.14 ~hade_/ 0.04 ~haft$ -0.06 ~haha 0.18
        ~hall -0.22 ~hall* -0.53 ~hall/ -0.04 ~hallt/ -0.03 ~halltid -0.23 ~hallå 0.14 ~hallå$ 0.09 ~hallå^ 0.14
        ~hals* 0.11 ~halt 0.12 ~halv 0.14 ~halv* -0.42 ~halver -0.05 ~halvt 0.07 ~halvtid -0.13 ~halvår -0.17
        ~hamn* -0.28 ~han 0.18 ~han$ -0.18 ~han^ 0.53 ~hand -0.05 ~hand$ -0.11 ~handen$ 0.12 ~handl -0.19
        ~handl/ -0.06 ~handled 0.15 ~handledning -0.08 ~handledning^^ -0.05 ~handling 0.09 ~handlingspl -0.16
        ~handlingsplan -0.18 ~handlingsplan^^ -0.17 ~handlingsplaner$ -0.08 ~handskfack 0.08 ~handskfacket$ 0.21
        ~hann 0.39 ~hann/ 0.04 ~hann^^ 0.32 ~hann_/ 0.03 ~hans$ -0.15 ~hans^ 0.17 ~hant* -0.09 ~har -0.39 ~har$ -0.12
        ~har^^ -0.06 ~har_/ -0.06 ~hass 0.15 ~hat -0.07 ~he^ 0.07 ~hed 0.10 ~hede* -0.10 ~hef_/ 0.16 ~hefen/ 0.07
        ~hefer/ -0.09 ~hej 0.24 ~hej$ 0.06 ~hej^ 0.22 ~hel -0.15 ~hela -0.34 ~hela/ -0.03 ~hela^^ -0.15 ~hela_/ -0.03
        ~helg$ 0.05 ~helg* -0.09 ~hell -0.33 ~hell* -0.20 ~helle/ -0.03 ~hellr 0.10 ~hellre^^ 0.12 ~helst -0.23
        ~helt 0.10 ~helt* -0.17 ~heltid -0.10 ~heltidsbrandmä -0.12 ~hem -0.52 ~hem$ -0.06 ~hem_/ -0.05 ~hemb* -0.12
        ~hembesök -0.08 ~heml -0.05 ~heml* -0.17 ~hemlig -0.06 ~hemm -0.08 ~hemm* -0.36 ~hemma/ 0.03 ~hemma^ 0.31
        ~hemme/ -0.04 ~hems* 0.12 ~hemsid 0.10 ~hemsidan$ 0.10 ~hemsjukvård -0.20 ~hemsjukvården$ -0.16
        ~hemsjukvården^ -0.16 ~hemskt 0.21 ~hemv* -0.25 ~hemväg -0.20 ~hemvägen$ -0.30 ~hen 0.38 ~hen^ 0.22
        ~hen_/ 0.08 ~henn -0.18 ~henn* 0.30 ~henne$ -0.25 ~hennes^ 0.13 ~hennes^^ 0.12 ~herr -0.20 ~herr* -0.37
        ~herr/ -0.03 ~herrlag -0.07 ~het 0.36 ~het_/ 0.04 ~heter$ -0.05 ~heter^^ 0.32 ~hetsc/ 0.05 ~hett 0.09
        ~hette^^ 0.10 ~hind 0.10 ~hind* 0.14 ~hindrar^^ 0.16 ~hinn -0.18 ~hinn* -0.16 ~hiss -0.16 ~hiss$ -0.19
        ~hist* 0.49 ~hist/ 0.05 ~histo/ 0.05 ~histori 0.32 ~historia$ 0.11 ~historik 0.19 ~historiken$ 0.19 ~hit -0.21
        ~hit$ -0.12 ~hit^^ -0.37 ~hitt* 0.16 ~hitt/ 0.03 ~hittill 0.09 ~hjäl/ -0.03 ~hjälp -0.30 ~hjälp/ -0.04
        ~hjälp^ -0.20 ~hjälpt -0.08 ~hjär* -0.11 ~hjärtinfarkt -0.05 ~hm 0.55 ~hm$ 0.08 ~hm^ 0.38 ~ho -0.12 ~ho^ -0.09
        ~hock* -0.12 ~hon 0.25 ~hon$ 0.51 ~hon^ 0.35 ~hon^^ -0.34 ~hon_/ 0.03 ~hono/ -0.03 ~honom -0.31 ~honom$ -0.11
        ~honom/ -0.03 ~hopp 0.24 ~hopp* 0.26 ~hoppas^ 0.07 ~hora -0.13 ~hos -0.23 ~host 0.15 ~host* 0.15 ~hostar$ 0.10
        ~hostar^ 0.10 ~hot -0.34 ~hot$ -0.07 ~hote* 0.05 ~hotell 0.06 ~hotellen^ -0.07 ~hoten$ -0.06 ~hr$ -0.05
        ~hr-avdelning -0.10 ~hr-c* 0.27 ~hr-c/ 0.03 ~hr-ch/ 0.03 ~hr-chef 0.27 ~hr-chefen^ 0.31 ~hr-s* 0.10
        ~hr-strateg 0.10 ~hr-strateg^ 0.06 ~hund* -0.39 ~hund/ -0.05 ~hundarna$ -0.11 ~hundr/ -0.05
        ~hundrafemtio -0.08 ~hundrafyrtio -0.10 ~hunn* 0.24 ~hunnit 0.22 ~hur 0.08 ~hur^ 0.24 ~hur^^ 0.15 ~hus -0.12
        ~husb* 0.07 ~husd* -0.05 ~huset$ 0.08 ~husk* -0.07 ~husm* -0.07 ~huvu* 0.24 ~huvud 0.28 ~huvudet$ 0.18
        ~huvudkontor -0.06 ~hyll -0.18 ~hyll* -0.15 ~hyllvärm -0.17 ~hyllvärmare$ -0.17 ~hyr -0.17 ~hyr_/ -0.03
        ~hyran$ -0.12 ~hyrb* 0.12 ~hyrbil 0.08 ~hyreslag 0.28 ~hyresvärd -0.14 ~hyresvärdarna^ -0.06 ~hyrl* -0.05
        ~hyrläk -0.05 ~hyrp* -0.07 ~hyrpersonal -0.07 ~hälf* -0.23 ~hälft -0.23 ~hälften^^ 0.10 ~häll* 0.12 ~häls 0.46
        ~häls* 0.19 ~hälsa^ 0.13 ~hälsa^^ 0.06 ~hälsade^ 0.05 ~hälsade^^ 0.07 ~hälsar^^ 0.09 ~hälsning 0.10
        ~hälso 0.08 ~hälso^ 0.06 ~hälsocentral -0.08 ~hämt 0.29 ~hämt* -0.09 ~hämta/ 0.03 ~hämtning -0.06 ~händ -0.39
        ~händels 0.26 ~häng 0.06 ~häng* 0.08 ~hänt -0.05 ~hänt$ -0.09 ~hänv* -0.10 ~hänvis -0.09 ~hänvisar^^ -0.07
        ~här 0.78 ~här$ -0.18 ~här^ 0.69 ~här^^ 0.61 ~här_/ 0.08 ~häri* 0.30 ~härifrå 0.30 ~härifrån$ 0.21 ~härl* 0.18
        ~härlig 0.18 ~härn* -0.07 ~härnösand$ -0.07 ~häst -0.07 ~häst* -0.14 ~håk 0.19 ~håll 0.15 ~håll* 0.46
        ~håll^ -0.10 ~hålla/ -0.05 ~hållbar -0.07 ~hålle/ 0.03 ~håller^^ 0.31 ~hålli/ 0.03 ~hållit 0.29
        ~hållplats -0.14 ~hård$ -0.07 ~hård* 0.07 ~höga 0.19 ~höga/ 0.03 ~högr -0.19 ~högst -0.09 ~högstadi -0.11
        ~högt -0.32 ~högt$ -0.18 ~högt_/ -0.03 ~höj -0.08 ~höj^ -0.08 ~höja 0.12 ~höll 0.11 ~höll^^ 0.09 ~hölls^^ 0.05
        ~hör^ 0.05 ~höra 0.22 ~höra$ 0.11 ~höra* 0.09 ~höra/ 0.03 ~hörd 0.36 ~hörd* 0.21 ~hörd/ 0.03 ~hörde/ 0.03
        ~hörde^^ -0.11 ~höst 0.09 ~höst* 0.14 ~hösta/ -0.04 ~höstas$ -0.20 ~höstas^^ -0.05 ~höste/ 0.05 ~hösten$ 0.07
        ~höve/ -0.03 ~höver/ -0.03 ~i -0.16 ~i^ -0.24 ~i^^ -0.36 ~ial_/ -0.03 ~ialc/ 0.03 ~ialch/ 0.03 ~ian_/ -0.03
        ~ibla* -0.17 ~ibland -0.17 ~iche/ 0.04 ~ichef/ 0.04 ~ick_/ 0.07 ~icka/ 0.04 ~icka_/ -0.04 ~icke* -0.07
        ~icke-binär -0.07 ~idan/ 0.04 ~idan_/ 0.04 ~idda/ -0.03 ~iddag/ -0.03 ~idee* -0.15 ~ideell -0.14
        ~ideella^ -0.05 ~ider/ -0.05 ~idern/ -0.04 ~idiga/ 0.03 ~idigt/ -0.04 ~idra/ -0.07 ~idrag/ -0.05 ~idro* 0.13
        ~idrott 0.17 ~idrotten$ 0.28 ~idrottshall -0.05 ~idrottsled -0.07 ~idrottsledare^ -0.06 ~idrottslär 0.12
        ~ien_/ 0.03 ~ier_/ -0.07 ~iet_/ 0.03 ~iffr/ 0.03 ~iffro/ 0.03 ~ifrå -0.12 ~iga_/ -0.12 ~igen 0.36 ~igen* -0.15
        ~igen/ 0.13 ~igen^^ 0.12 ~igen_/ 0.14 ~igenom -0.15 ~igenom$ -0.09 ~igt_/ 0.04 ~igång 0.20 ~ihop -0.28
        ~ihop/ -0.03 ~ihop^^ -0.07 ~ihop_/ -0.03 ~ika_/ 0.03 ~ikar/ -0.06 ~iken/ 0.12 ~iken_/ 0.10 ~ikt_/ -0.04
        ~ikti/ 0.04 ~iktig/ 0.04 ~ilar/ -0.03 ~ilar_/ -0.03 ~ildn/ -0.06 ~ildni/ -0.03 ~ilen/ 0.04 ~ilen_/ 0.04
        ~ilja/ -0.05 ~ilja_/ -0.04 ~iljö_/ -0.03 ~ill_/ -0.03 ~illa/ 0.05 ~illa_/ 0.05 ~illar/ -0.03 ~illb/ 0.03
        ~illba/ 0.03 ~ille/ 0.09 ~ille_/ 0.09 ~illk/ -0.05 ~illko/ -0.05 ~illn/ -0.04 ~illna/ -0.04 ~ills/ -0.06
        ~illst/ -0.03 ~imam -0.13 ~imam* -0.13 ~in -0.72 ~in$ 0.25 ~in^^ -0.18 ~inbö* 0.08 ~inbörd 0.08 ~inde/ 0.03
        ~indi* -0.07 ~indre/ -0.04 ~indu* -0.21 ~industrin -0.09 ~iner/ -0.03 ~infl* -0.39 ~infl/ -0.04 ~influ/ -0.03
        ~influencer -0.09 ~influencers^ -0.09 ~influer -0.07 ~inflytt -0.11 ~info* -0.09 ~infö* -0.25 ~införd -0.10
        ~infört -0.13 ~ing -0.63 ~ing_/ -0.05 ~inga -0.17 ~inga^ 0.14 ~inga^^ 0.21 ~inge* 0.28 ~inge/ -0.06
        ~ingegerd 0.14 ~ingen$ -0.22 ~ingen/ -0.11 ~ingen^ -1.12 ~ingen^^ -0.10 ~ingenting 0.05 ~ingenting$ -0.20
        ~inget$ 0.24 ~inget/ 0.05 ~inget^ -0.26 ~inget^^ 0.06 ~ings/ -0.12 ~ingsb/ 0.03 ~ingsn/ -0.03 ~ingsr/ -0.04
        ~ingss/ -0.04 ~ingt/ -0.03 ~ingt_/ -0.03 ~inhy* -0.07 ~inhyrd -0.07 ~inko* 0.05 ~inkomst -0.08 ~inköp -0.05
        ~inl -0.05 ~inlandskommun 0.13 ~inledd 0.12 ~inledde^^ 0.11 ~inn -0.10 ~inna_/ -0.03 ~innan/ 0.03 ~innan^ 0.09
        ~innan^^ -0.05 ~inne$ -0.14 ~inne^^ -0.05 ~innehåll -0.13 ~inno/ -0.05 ~innoj/ 0.03 ~innor/ -0.11 ~inom 0.06
        ~inom^^ -0.09 ~inor/ 0.03 ~insa* -0.17 ~insamling -0.06 ~insats -0.07 ~insp* -0.19 ~inspark -0.07
        ~inspekter -0.25 ~inspel 0.08 ~inspelat$ 0.10 ~inspelning 0.18 ~inspelning^ 0.09 ~inspelningen^ 0.07
        ~inst/ -0.03 ~insä* -0.12 ~insänd -0.12 ~insändare$ -0.12 ~int -0.18 ~int^ 0.09 ~inte -0.16 ~inte$ -0.21
        ~inte* 0.15 ~inte^ -0.51 ~inte^^ 0.31 ~integration 0.07 ~intern -0.17 ~internat -0.06 ~intervju 0.07
        ~intervju^ 0.24 ~intervjun 0.06 ~intill 0.06 ~intill$ 0.06 ~intranät -0.05 ~intress 0.07 ~intresse$ 0.08
        ~introduktion -0.10 ~introduktionen^ -0.08 ~intyg$ -0.07 ~inv -0.07 ~inve* -0.29 ~inve/ -0.03 ~inventer -0.07
        ~investering -0.13 ~invänd 0.13 ~ion_/ 0.05 ~iond/ -0.04 ~ionde/ -0.03 ~ione/ -0.07 ~ionen/ -0.07 ~ionss/ 0.03
        ~iose/ -0.03 ~iosex/ -0.03 ~ipen/ -0.03 ~irek/ -0.03 ~irekt/ -0.03 ~irkel/ -0.03 ~irma/ 0.03 ~irri* 0.07
        ~irriter 0.06 ~is -0.18 ~is^^ -0.09 ~isat/ 0.05 ~isati/ 0.04 ~isda/ -0.03 ~isdag/ -0.03 ~isen 0.09
        ~iser/ -0.03 ~isha* -0.13 ~ishall -0.13 ~isk_/ 0.08 ~iska/ -0.08 ~iska_/ -0.07 ~iske/ -0.03 ~isma* 0.19
        ~ismaskin 0.19 ~isst/ 0.03 ~isst_/ 0.03 ~ist_/ -0.04 ~isti/ 0.03 ~isto/ 0.03 ~istor/ 0.03 ~istr/ 0.03
        ~isär -0.11 ~ital/ -0.03 ~ite_/ 0.04 ~itike/ 0.04 ~itta/ 0.03 ~itta_/ 0.03 ~ittio/ -0.03 ~itto/ 0.05
        ~ivet/ 0.04 ~ivet_/ 0.03 ~ivil/ 0.05 ~ivit/ -0.04 ~ivit_/ -0.03 ~ivo -0.09 ~ivs_/ -0.03 ~iväg 0.17
        ~iväg^^ 0.08 ~ja 0.17 ~ja$ -0.61 ~ja^ 0.08 ~ja^^ 0.05 ~jadå 0.12 ~jadå^ 0.12 ~jag 0.49 ~jag$ 0.45 ~jag^ -0.31
        ~jag^^ -0.14 ~jag_/ 0.06 ~jakt* -0.08 ~jan_/ -0.04 ~janu* 0.08 ~januari 0.08 ~januari$ -0.15 ~jarg* -0.06
        ~jargong -0.06 ~jaså 0.05 ~jaså^ 0.05 ~jde_/ 0.05 ~jeje/ -0.04 ~jejer/ -0.04 ~jer_/ -0.05 ~jern/ 0.04
        ~jerna/ 0.03 ~jla_/ -0.03 ~jo 0.38 ~jo^ 0.31 ~jobb 0.21 ~jobb$ -0.09 ~jobb* 0.49 ~jobb/ -0.03 ~jobb_/ -0.03
        ~jobbar^^ -0.07 ~jobbe/ -0.03 ~jobbet$ 0.15 ~jobbig 0.19 ~jobs -0.19 ~jobs$ -0.19 ~jodå 0.22 ~jodå^ 0.22
        ~jol_/ -0.04 ~jon 0.07 ~jort/ -0.05 ~jort_/ -0.04 ~jour -0.19 ~jour* 0.17 ~joure/ -0.03 ~jouren$ 0.20
        ~jourlinj 0.10 ~jourtelefon 0.23 ~ju 0.67 ~juda_/ -0.03 ~jugo_/ -0.03 ~jugot/ 0.03 ~jukh/ 0.03 ~jukhu/ 0.03
        ~juks/ -0.03 ~juksk/ -0.03 ~jukv/ -0.04 ~jukvå/ -0.04 ~jul 0.18 ~jul$ 0.11 ~juli -0.16 ~juli$ -0.17 ~juni 0.22
        ~juni* -0.07 ~junior -0.07 ~juns* 0.24 ~junsel 0.24 ~junsele$ 0.20 ~juri* -0.31 ~juri/ -0.04 ~juris/ -0.03
        ~just^ -0.06 ~juster 0.11 ~justerverk -0.09 ~juts_/ 0.03 ~jälp/ -0.04 ~jälp_/ -0.03 ~jälv_/ 0.05 ~jälva/ -0.07
        ~jämf* 0.07 ~jämför 0.10 ~jämnt -0.18 ~jäms* 0.06 ~jämställd 0.09 ~jämställd$ 0.29 ~jämställdhet$ 0.07
        ~jämställdhetsperspektiv 0.07 ~jämställt -0.14 ~jämställt$ -0.15 ~jämt$ 0.09 ~jämt* -0.10 ~jämtland -0.10
        ~jämtland^^ -0.13 ~jäns/ -0.04 ~jänst/ -0.04 ~järd/ -0.03 ~järde/ -0.03 ~jöd_/ 0.03 ~kaff 0.22 ~kaff* 0.58
        ~kaff/ 0.05 ~kaffe$ -0.12 ~kaffe/ 0.05 ~kaffe^ 0.35 ~kaffe^^ 0.07 ~kaffeautomat 0.21 ~kaffekopp -0.06
        ~kaffekoppen$ -0.06 ~kaffepeng 0.19 ~kaffet^ 0.12 ~kaj 0.06 ~kaka 0.12 ~kaka/ 0.04 ~kaka_/ 0.04 ~kale* -0.09
        ~kalk* -0.33 ~kalk/ -0.03 ~kalky/ -0.03 ~kalkyl -0.34 ~kall* -0.06 ~kallade$ 0.10 ~kallt 0.19 ~kallt$ 0.19
        ~kallt^ 0.21 ~kalv 0.17 ~kalv* 0.17 ~kame* -0.19 ~kame/ -0.03 ~kamer -0.12 ~kamer/ -0.03 ~kamera^ -0.19
        ~kameran^^ 0.09 ~kameraövervakning -0.07 ~kameraövervakning^ -0.07 ~kamp* -0.18 ~kampanj -0.07 ~kan -0.63
        ~kan$ -0.42 ~kan^ -0.21 ~kan^^ -0.30 ~kan_/ -0.04 ~kanal -0.17 ~kanal$ -0.11 ~kand/ -0.04 ~kande/ -0.04
        ~kans* 0.27 ~kans/ 0.03 ~kansk 0.12 ~kanske^^ 0.11 ~kansli 0.16 ~kansliet$ 0.19 ~kapi* -0.26 ~kapi/ -0.03
        ~kapit/ -0.03 ~kapital -0.11 ~kapitalet$ -0.07 ~kapitalet^ -0.06 ~kapitel -0.14 ~kapitel$ -0.12 ~kar -0.08
        ~kar_/ -0.09 ~kara* 0.07 ~kare_/ -0.04 ~karen/ 0.04 ~karin 0.07 ~karl -0.36 ~karl$ -0.06 ~karl* -0.12
        ~karl/ -0.04 ~karna/ -0.03 ~kart 0.32 ~kart* -0.08 ~kart/ 0.04 ~karta/ 0.03 ~kartläggning -0.14 ~kass -0.12
        ~kass* -0.10 ~kass/ -0.05 ~kassa/ -0.04 ~kassan$ -0.16 ~kassör^^ 0.06 ~kast -0.19 ~kast* -0.19 ~kast/ -0.03
        ~katt 0.08 ~katt$ 0.06 ~kedj -0.15 ~kedj* -0.08 ~ken_/ 0.07 ~ker_/ -0.08 ~kera/ 0.03 ~kerh/ -0.03
        ~kerhe/ -0.03 ~kers* 0.10 ~kerstin 0.10 ~kert/ 0.03 ~ket_/ 0.06 ~khus/ 0.03 ~kift/ -0.06 ~kift_/ -0.03
        ~kifte/ -0.03 ~kill -0.54 ~kill* -0.64 ~kill/ -0.11 ~killa/ -0.04 ~killarna^ -0.05 ~kille^^ -0.07
        ~killn/ -0.04 ~kilo 0.05 ~kios* 0.17 ~kiosk 0.16 ~kiosken$ 0.16 ~kiru* 0.06 ~kirurg 0.08 ~kist -0.13
        ~kjel* 0.20 ~kjol -0.20 ~kjut/ 0.03 ~kl 0.80 ~kl^ 0.18 ~kl^^ 0.07 ~klag 0.12 ~klag* -0.10 ~klap* 0.22
        ~klapp 0.22 ~klar* -0.08 ~klara/ -0.03 ~klas* -0.12 ~klass 0.11 ~klassrum 0.10 ~klassrum$ 0.06
        ~klassrumm -0.25 ~klassrummen$ -0.24 ~kliga/ -0.04 ~klim* 0.07 ~klimat 0.10 ~klin* -0.08 ~klinik -0.07
        ~klis* 0.19 ~klistr 0.21 ~klockan^ 0.05 ~klok 0.15 ~klubben$ 0.19 ~klump 0.10 ~kläd* -0.11 ~klär -0.05
        ~klät* -0.14 ~klättr -0.14 ~kna_/ -0.04 ~knac* -0.31 ~knac/ -0.03 ~knack -0.31 ~knack/ -0.03 ~knap* 0.06
        ~knapp -0.07 ~knapp$ -0.06 ~knappt 0.11 ~knar/ 0.04 ~knar_/ 0.04 ~knin/ 0.03 ~kning/ 0.03 ~knis/ -0.03
        ~knisk/ -0.03 ~knät 0.11 ~kock 0.20 ~kock$ 0.14 ~kock* -0.06 ~kod -0.16 ~kodl* -0.22 ~kodn* -0.08
        ~kodning -0.08 ~koll 0.40 ~koll* 0.16 ~koll/ 0.07 ~koll_/ -0.03 ~kolla/ 0.04 ~kolla^ 0.18 ~kolla^^ 0.13
        ~kolleg 0.43 ~kollega$ 0.06 ~kollega^^ 0.19 ~kollegan^ 0.23 ~kollektivtrafik -0.07 ~kom -0.35 ~kom$ -0.30
        ~kom^ -0.87 ~kom^^ 0.58 ~komm -0.38 ~komm/ 0.05 ~komma$ -0.13 ~kommentar -0.13 ~kommer^^ -0.32 ~kommi/ 0.04
        ~kommit 0.40 ~kommun -0.18 ~kommunal^ 0.14 ~kommunalråd 0.14 ~kommunchef -0.05 ~kommundirektör -0.07
        ~kommunen$ -0.14 ~kommunen^ -0.13 ~kommunens^ -0.25 ~kommuner$ 0.15 ~kommunerna^ -0.05 ~kommunerna^^ 0.38
        ~kommunernas^ -0.17 ~kommunikationsavdelning 0.35 ~kommunpolis -0.07 ~kommunstyrels -0.11 ~komp* 0.06
        ~kompet -0.06 ~kompetensråd 0.11 ~kompletter 0.20 ~kond* 0.28 ~konduktör 0.12 ~konduktören^ 0.12 ~konf* -0.15
        ~konferens -0.14 ~konferenser$ -0.14 ~konkurrer -0.07 ~kons* -0.48 ~kons/ -0.03 ~konst -0.06 ~konst/ -0.03
        ~konstater 0.13 ~konstaterar^^ -0.11 ~konstig -0.10 ~konsulent -0.07 ~konsulenten^ -0.06 ~konsult$ 0.06
        ~konsultationsteam -0.13 ~konsultationsteam^ -0.13 ~konsulter$ -0.09 ~kont -0.17 ~kont* 0.15 ~kont/ -0.03
        ~kontakt 0.07 ~kontakt^ 0.13 ~kontakt^^ 0.07 ~konto -0.08 ~konto$ -0.07 ~konto/ -0.03 ~konton -0.05
        ~kontor 0.16 ~kontor^^ -0.05 ~kontoren^ -0.17 ~kontoret^ -0.17 ~kontoret^^ -0.05 ~kontr/ 0.03 ~kontrakt -0.20
        ~kontrakt^^ -0.14 ~kontroll -0.05 ~kontroller 0.49 ~kopp 0.14 ~kor 0.18 ~kor$ 0.15 ~kor_/ -0.04 ~korn/ 0.04
        ~korna/ 0.04 ~korr* -0.06 ~korrid -0.09 ~korridor$ -0.07 ~korridoren$ -0.19 ~kors 0.05 ~kors* -0.06
        ~kort -0.09 ~kort$ 0.24 ~kort* -0.08 ~kort^ -0.06 ~kort^^ -0.28 ~korta^ -0.13 ~korv 0.20 ~korv^ 0.17
        ~korå/ -0.04 ~koråd/ -0.04 ~kostar$ -0.06 ~kostar^^ -0.08 ~kostnad -0.05 ~kote/ -0.03 ~koter/ -0.03 ~kr 0.06
        ~kr$ 0.06 ~kraf* -0.07 ~kraf/ -0.04 ~kraft/ -0.04 ~krav -0.22 ~krav* -0.13 ~krav/ -0.05 ~krav^ -0.05
        ~krav^^ -0.05 ~kravprofil -0.09 ~kret 0.10 ~krev/ 0.03 ~krev_/ 0.04 ~krig 0.07 ~krig* 0.08 ~kriget^ 0.07
        ~krim* 0.06 ~kriminalvården^^ 0.07 ~kris* 0.05 ~krisledning -0.07 ~krivi/ -0.03 ~kroc* -0.12 ~krock -0.12
        ~krog -0.05 ~krog* -0.06 ~kron* -0.08 ~krop* -0.31 ~krop/ -0.04 ~kropp -0.36 ~kropp/ -0.04 ~kroppskamer -0.10
        ~kräv -0.31 ~kräv* -0.36 ~kräv/ -0.04 ~krävd -0.11 ~kräver^^ -0.16 ~krögarna^ -0.12 ~ksam/ 0.03 ~ksamh/ 0.04
        ~kskö/ -0.03 ~ksköt/ -0.03 ~ksta/ 0.03 ~kte_/ 0.03 ~ktig/ 0.04 ~ktigt/ 0.04 ~ktike/ 0.03 ~ktio/ -0.03
        ~ktion/ -0.03 ~ktiv_/ 0.04 ~ktor/ 0.07 ~ktor_/ 0.04 ~ktorn/ 0.04 ~ktur/ 0.05 ~kuli* 0.19 ~kulturnämnd -0.06
        ~kulturnämnd^^ -0.06 ~kulturskol -0.07 ~kun -0.20 ~kund 0.07 ~kund* -0.22 ~kunde^^ -0.28 ~kunn 0.20
        ~kunn* 0.20 ~kunskap 0.06 ~kura* 0.25 ~kurat 0.13 ~kurator 0.14 ~kurator$ 0.14 ~kuratorn 0.08 ~kuratorn^ 0.15
        ~kuratorstjänst -0.08 ~kurs -0.27 ~kurs$ -0.07 ~kurs* 0.13 ~kurs/ -0.06 ~kurs^^ -0.10 ~kurs_/ -0.08
        ~kurser$ 0.17 ~kust 0.11 ~kust* 0.11 ~kv -0.85 ~kv$ -0.26 ~kv^ -0.20 ~kv^^ -0.18 ~kvar -0.62 ~kvar$ -0.26
        ~kvar* -0.25 ~kvar/ -0.05 ~kvar^^ -0.06 ~kvar_/ -0.06 ~kvart 0.12 ~kvartal -0.11 ~kvartal$ -0.08 ~kvin -0.13
        ~kvin* -0.68 ~kvin/ -0.07 ~kvinn -0.89 ~kvinn/ -0.07 ~kvinna^^ -0.12 ~kvinnliga^^ -0.05
        ~kvinnofridssamordn 0.13 ~kvinnojour 0.34 ~kvinnojour^^ 0.31 ~kvinnor -0.16 ~kvinnor$ -0.21 ~kvinnor^ -0.07
        ~kvinnor^^ -0.10 ~kvinnors^ -0.06 ~kvot -0.05 ~kvot* 0.10 ~kvotering 0.13 ~kväl* -0.59 ~kväl/ -0.09
        ~kväll -0.40 ~kväll$ -0.08 ~kväll/ -0.09 ~kvällar$ -0.07 ~kvällen$ -0.31 ~kvällstid -0.07 ~kvår/ -0.04
        ~kvård/ -0.04 ~kydd/ -0.04 ~kydds/ -0.03 ~kyrk 0.19 ~kyrk* 0.10 ~kyrk/ 0.03 ~kyrkan$ -0.17 ~kyrkoherd 0.24
        ~kyrkoråd -0.40 ~kyrkorådet^ -0.08 ~källare$ -0.20 ~kän 0.13 ~känd 0.20 ~känd* 0.36 ~känd/ 0.05 ~kände/ 0.03
        ~känn -0.24 ~känn* 0.11 ~känn/ 0.03 ~känna/ 0.03 ~kännedom 0.22 ~känner$ -0.09 ~känner^^ 0.06 ~käns* -0.07
        ~känsl -0.12 ~känslig 0.07 ~kärl* 0.24 ~kärlek 0.24 ~kät_/ -0.04 ~kår 0.24 ~kåren$ 0.09 ~kåren/ 0.03 ~kö -0.55
        ~kö$ -0.38 ~kö^ -0.14 ~kök 0.09 ~kök$ -0.06 ~köke/ 0.03 ~köket$ 0.37 ~köket/ 0.03 ~köks* 0.07 ~köksbord 0.07
        ~köksbordet^ 0.07 ~kön -0.34 ~könen$ -0.12 ~köns* -0.31 ~köns/ -0.03 ~könsneutral -0.07 ~könsuppdel -0.08
        ~köp -0.27 ~köpa^ 0.05 ~köper/ -0.03 ~köpt 0.17 ~köpte^ 0.11 ~kör^^ 0.23 ~köra -0.08 ~körd 0.46 ~körd/ 0.04
        ~körde/ 0.04 ~körde^^ 0.06 ~körk* -0.15 ~körkort -0.15 ~körkort$ -0.12 ~körkort^ -0.10 ~körs -0.06 ~kört -0.10
        ~köte/ -0.06 ~köter/ -0.06 ~kött 0.07 ~la -0.33 ~la^^ -0.28 ~lab 0.10 ~lad_/ 0.04 ~lade^^ -0.10 ~ladu* 0.25
        ~ladugård 0.25 ~lag -0.49 ~laga -0.09 ~lagb* -0.13 ~lage* -0.07 ~lage/ -0.07 ~lagen/ -0.05 ~lager/ 0.04
        ~laget -0.07 ~laget/ -0.04 ~lagk* -0.17 ~lagkapt -0.14 ~lagl* -0.10 ~lagled -0.07 ~lagt 0.06 ~lakt/ 0.03
        ~lamp -0.15 ~lamp* -0.14 ~lampor^ -0.12 ~lan_/ -0.08 ~land* -0.13 ~landsbygd 0.15 ~landshövding -0.19
        ~landshövdingen^ -0.06 ~lane/ -0.03 ~lanen/ -0.03 ~laner/ -0.03 ~lans* -0.20 ~lansering -0.20 ~lant* -0.15
        ~lantbrevbär -0.10 ~lapp 0.18 ~lapp* 0.13 ~lapp^^ 0.06 ~lappen^ 0.11 ~lar_/ -0.07 ~lara/ -0.03 ~lare/ 0.04
        ~laren/ 0.03 ~larm 0.64 ~larm* 0.16 ~larm/ 0.06 ~larm^ 0.27 ~larm_/ 0.04 ~larmar^^ 0.08 ~larmknapp -0.10
        ~larn/ -0.05 ~larna/ -0.05 ~lars* 0.07 ~lastbil$ 0.07 ~lat_/ -0.03 ~lath* -0.06 ~lathund -0.06 ~lats/ -0.07
        ~latse/ -0.07 ~lbak/ 0.03 ~lbaka/ 0.03 ~lban/ -0.03 ~lche/ 0.03 ~lchef/ 0.03 ~lde_/ 0.07 ~lder/ -0.05
        ~lder_/ -0.04 ~ldni/ -0.03 ~ldnin/ -0.03 ~ldra/ -0.04 ~ldri/ -0.03 ~ldrig/ -0.03 ~leav -0.07 ~led 0.11
        ~led_/ 0.03 ~leda* 0.06 ~ledam/ 0.03 ~ledamot 0.23 ~ledamöt -0.10 ~ledare^ 0.32 ~ledd -0.32 ~ledigt$ -0.10
        ~ledn* -0.27 ~ledning -0.28 ~ledningen^ -0.18 ~ledningsgruppen$ 0.05 ~ledningsgruppen^ -0.05 ~leds* 0.12
        ~leds^^ -0.09 ~leen* 0.23 ~leend 0.23 ~lefte/ 0.03 ~lega/ 0.04 ~legi* 0.20 ~legitimation 0.17 ~lek -0.05
        ~lekm* 0.31 ~lekp* -0.05 ~lekr* 0.08 ~leks* 0.06 ~lekt* -0.08 ~lem_/ 0.04 ~len_/ -0.10 ~lena 0.13 ~ler^^ 0.05
        ~ler_/ -0.07 ~lera/ 0.08 ~lera_/ 0.08 ~lerin/ 0.03 ~lern/ -0.04 ~lerna/ -0.03 ~let 0.30 ~leta 0.12 ~leta* 0.08
        ~lett 0.21 ~lette/ 0.03 ~lev -0.12 ~lev_/ 0.04 ~leva -0.11 ~levd 0.15 ~lever$ -0.08 ~lever/ -0.03 ~levh/ -0.03
        ~levhä/ -0.03 ~levt -0.06 ~lick/ -0.03 ~lien/ 0.03 ~lig_/ 0.09 ~liga/ -0.12 ~liga_/ -0.09 ~lige/ 0.11
        ~ligen/ 0.11 ~ligg -0.15 ~ligg* -0.16 ~ligg/ -0.03 ~lika -0.07 ~lika* -0.19 ~lika/ -0.03 ~lika^ -0.11
        ~likn -0.07 ~likn* -0.07 ~liks* -0.19 ~liksom -0.19 ~limp 0.07 ~ling/ -0.06 ~lings/ -0.06 ~linj -0.05
        ~linj* 0.10 ~linjen^ 0.08 ~linjens^^ 0.10 ~lion -0.06 ~list -0.17 ~list* -0.11 ~lista$ 0.13 ~listo/ -0.03
        ~lit_/ 0.03 ~lite 0.45 ~lite$ 0.17 ~lite/ 0.05 ~lite^^ 0.24 ~lite_/ 0.04 ~liten$ 0.13 ~litet$ 0.24 ~liti/ 0.05
        ~litik/ 0.03 ~litis/ 0.03 ~liv -0.10 ~liv$ -0.16 ~livs* -0.32 ~livs/ -0.03 ~lja_/ -0.04 ~ljud 0.18 ~ljud* 0.12
        ~ljudet^ 0.05 ~ljun* 0.20 ~ljus* -0.26 ~ljusglimt -0.18 ~ljö_/ -0.03 ~lkar/ -0.04 ~lkar_/ -0.03 ~lken/ 0.04
        ~lken_/ 0.04 ~lkor/ -0.05 ~lkyl/ -0.03 ~llan/ -0.07 ~llan_/ -0.06 ~lland/ -0.03 ~llar/ -0.08 ~llar_/ -0.05
        ~llarn/ -0.03 ~llbak/ 0.03 ~lld_/ 0.03 ~lle_/ 0.09 ~llef/ 0.03 ~lleft/ 0.03 ~lleg/ 0.03 ~llega/ 0.04
        ~llen/ -0.04 ~llen_/ -0.03 ~ller/ 0.05 ~llera/ 0.05 ~llern/ -0.03 ~llig/ 0.04 ~lliga/ 0.04 ~llit/ 0.03
        ~llit_/ 0.03 ~llko/ -0.05 ~llkor/ -0.04 ~llnad/ -0.04 ~llst/ -0.04 ~llstå/ -0.03 ~llt_/ -0.06 ~llti/ -0.07
        ~lltid/ -0.07 ~llts/ 0.03 ~lltså/ 0.03 ~llva/ -0.03 ~llvar/ -0.03 ~lmar/ 0.03 ~lnad/ -0.04 ~lnad_/ -0.03
        ~lnin/ 0.03 ~lning/ 0.03 ~lock* -0.06 ~log 0.12 ~log^^ 0.12 ~loka* -0.13 ~loka/ -0.05 ~lokal -0.14
        ~lokal/ -0.05 ~lokala^ -0.07 ~lokalavdelning -0.06 ~lokalen^ 0.08 ~lopp* 0.10 ~loppis 0.11 ~loss* -0.12
        ~lossn -0.14 ~lots -0.16 ~lots* -0.13 ~lottning -0.06 ~lov 0.12 ~lova 0.05 ~lova* 0.15 ~lovade^^ 0.07
        ~lovi* 0.08 ~lovis 0.08 ~lovisa^^ 0.08 ~lrf -0.16 ~lrf$ -0.12 ~lrf^^ -0.08 ~lsan/ -0.03 ~lsan_/ -0.03
        ~lsens/ 0.03 ~lser/ -0.03 ~lser_/ -0.03 ~lst -0.24 ~lst_/ -0.04 ~lstå/ -0.03 ~lstån/ -0.03 ~lta_/ -0.04
        ~ltat/ -0.04 ~ltid/ -0.09 ~ltid_/ -0.06 ~ltså/ 0.03 ~ltså_/ 0.03 ~luft 0.19 ~luft$ 0.17 ~lugn -0.06
        ~lugn* -0.05 ~lugnt$ 0.27 ~lukt 0.35 ~lukt* 0.13 ~lukt/ 0.05 ~lunc* -0.11 ~lunc/ -0.03 ~lunch -0.24
        ~lunch$ -0.08 ~lunch/ -0.03 ~lunch^^ 0.25 ~lund/ 0.09 ~lund_/ 0.08 ~luren$ 0.14 ~lust* 0.12 ~lut 0.13
        ~luta/ -0.03 ~lutad/ -0.04 ~lutar/ 0.03 ~luts/ 0.03 ~lva_/ -0.12 ~lvar/ -0.03 ~lvar_/ -0.03 ~lyck 0.27
        ~lyck* -0.09 ~lyft -0.28 ~lyft* -0.37 ~lyft/ -0.07 ~lyfte/ -0.03 ~lykt* 0.07 ~lyktstolp 0.07 ~lyse/ -0.03
        ~lyss -0.18 ~lyss* -0.36 ~lyss/ -0.03 ~lyssn -0.21 ~lyssn/ -0.03 ~lyssna$ -0.07 ~lyssnar^^ -0.10 ~läck 0.22
        ~läck* 0.22 ~läck/ 0.03 ~läge -0.06 ~läge* -0.30 ~läge/ -0.05 ~lägen -0.27 ~lägen/ -0.03 ~lägg* -0.24
        ~lägg/ 0.03 ~lägg^ 0.14 ~lägga/ 0.03 ~lägga^^ -0.14 ~lägge/ -0.03 ~lägger^^ -0.11 ~läggs^^ -0.11 ~lägr/ -0.04
        ~lägre/ -0.04 ~läka* -0.23 ~läktaren^^ -0.17 ~läm 0.05 ~lämn 0.20 ~lämn* 0.20 ~lämn/ 0.04 ~lämna/ 0.05
        ~lämna^ 0.06 ~län -0.07 ~län$ 0.23 ~län_/ 0.03 ~läne* 0.05 ~läne/ -0.03 ~länet 0.05 ~länet$ -0.14
        ~länet/ -0.05 ~länet^^ -0.11 ~länets^ -0.07 ~läng 0.23 ~läng* -0.05 ~längre$ -0.06 ~länk 0.15 ~länk$ -0.13
        ~länk* 0.07 ~läns* -0.59 ~läns/ -0.06 ~länsstyrelsen$ 0.15 ~länsstyrelsen^ -0.61 ~länsstyrelsen^^ -0.11
        ~länsstyrelsens^ -0.08 ~lär -0.07 ~lär^ 0.17 ~lär^^ -0.06 ~lära -0.09 ~lära* -0.12 ~lärar/ 0.03 ~lärare$ 0.32
        ~lärare^^ -0.05 ~läraren^ -0.06 ~lärt -0.09 ~läs -0.35 ~läsa 0.19 ~läse/ -0.03 ~läser/ -0.03 ~läser^^ 0.07
        ~läsl/ 0.03 ~läsning^ -0.06 ~läsningen^ -0.07 ~läst 0.60 ~läst/ 0.05 ~läst_/ 0.05 ~läste^^ 0.10 ~lät 0.37
        ~lät^^ 0.32 ~lät_/ 0.03 ~lätt 0.08 ~lätt* -0.12 ~lättn -0.05 ~låg -0.29 ~låg_/ -0.03 ~låga 0.06 ~lågt 0.07
        ~lågt$ 0.13 ~lån -0.10 ~låna -0.13 ~låna$ -0.16 ~låna* 0.05 ~lång 0.21 ~lång$ 0.08 ~lång* -0.05 ~lång/ 0.03
        ~lång^ 0.11 ~lång^^ 0.11 ~lång_/ 0.04 ~långt/ -0.03 ~lånt* -0.11 ~låntag -0.11 ~lås -0.23 ~lås$ -0.15
        ~lås_/ -0.03 ~låt 0.18 ~låt^ 0.14 ~låt^^ 0.18 ~låt_/ 0.06 ~låta 0.21 ~låter$ -0.35 ~låter^^ 0.08 ~löjl* -0.16
        ~löjlig -0.16 ~lömd/ 0.04 ~lömde/ 0.04 ~lömm/ -0.03 ~lömme/ -0.03 ~lön -0.32 ~lön^^ -0.05 ~lönegap -0.11
        ~lönegap^ -0.08 ~lönek/ 0.03 ~lönekartläggning -0.10 ~lönekartläggning^ -0.08 ~lörd* -0.06 ~lördag$ -0.11
        ~lös -0.15 ~lösa 0.06 ~löser^^ -0.10 ~löst -0.13 ~m -0.14 ~m$ 0.19 ~m^^ -0.38 ~mack -0.10 ~mack* -0.11
        ~mag 0.15 ~maga* 0.08 ~magasin 0.08 ~maila^ 0.11 ~maj 0.31 ~maj-* 0.10 ~maj_/ 0.03 ~majo* -0.11 ~majorit -0.06
        ~mak -0.06 ~makt 0.10 ~mall -0.25 ~mall* -0.15 ~mall/ -0.03 ~mamm -0.24 ~mamm* -0.31 ~mamma$ 0.08
        ~mamman$ -0.06 ~man -0.39 ~man$ -0.10 ~man^ -0.35 ~man^^ 0.12 ~mand -0.08 ~mand* -0.06 ~mandatperiod 0.06
        ~mandatperioder$ 0.10 ~manl* -0.25 ~manl/ -0.05 ~manlig -0.25 ~mann -0.31 ~mann* -0.31 ~mann/ -0.04
        ~mannen^ -0.10 ~mans -0.06 ~mans* -0.15 ~mansdominer -0.09 ~manst/ 0.03 ~mapp 0.06 ~mar_/ 0.05 ~mare/ -0.03
        ~mark -0.14 ~mark* -0.07 ~mars -0.13 ~mask* -0.15 ~maskin -0.11 ~mat$ -0.21 ~mate* -0.21 ~matematik -0.05
        ~matematik$ -0.05 ~material -0.14 ~math* 0.08 ~mats* -0.13 ~matsal -0.13 ~matt 0.07 ~matt* 0.12 ~max$ 0.09
        ~mde_/ 0.05 ~me 0.16 ~med$ -0.29 ~med^ -0.07 ~med^^ -0.43 ~med_/ 0.03 ~meda* -0.20 ~meda/ -0.06 ~medan/ -0.04
        ~medarbet -0.21 ~medarbetare$ -0.13 ~medb* -0.07 ~medborgarpanel -0.05 ~medd* 0.23 ~meddel 0.23 ~mede* -0.07
        ~mede/ -0.04 ~medel/ -0.04 ~medelåld -0.06 ~medi* -0.23 ~medl -0.35 ~medl* -0.21 ~medl/ -0.05 ~medl^^ -0.09
        ~medlem 0.20 ~medlemm -0.20 ~medlemmar^^ -0.06 ~medverka$ -0.06 ~meje* -0.07 ~mejeri -0.07 ~mejl -0.26
        ~mejl* -0.11 ~mejl/ -0.03 ~mejla^^ -0.54 ~mell -0.22 ~mellan^^ -0.14 ~mellanstadi -0.11 ~mellanstadiet$ -0.08
        ~men -0.17 ~men$ -0.19 ~men^^ -0.08 ~mena/ -0.08 ~menar/ -0.08 ~menar^^ -0.51 ~meni* 0.09 ~mening 0.09
        ~mens* -0.14 ~mens/ -0.06 ~mensa/ -0.05 ~mensskydd -0.14 ~ment* -0.11 ~ment/ -0.07 ~mentor -0.07
        ~mentorsp -0.06 ~mer 0.31 ~mer$ 0.46 ~mera_/ -0.03 ~mest -0.47 ~mest$ -0.14 ~mest^ -0.08 ~mest^^ -0.08
        ~mest_/ -0.04 ~mhet/ 0.03 ~mhets/ 0.03 ~mich/ 0.03 ~miche/ 0.03 ~midd* -0.15 ~midd/ -0.03 ~midda/ -0.03
        ~middag -0.15 ~middagen$ -0.17 ~mig 0.48 ~mig$ 0.27 ~mig^^ 0.16 ~mig_/ 0.05 ~mikr* -0.20 ~mil -0.16
        ~mil^^ -0.20 ~mili* 0.14 ~militär 0.14 ~milj* 0.26 ~milj/ -0.03 ~miljon$ 0.10 ~miljö -0.33 ~miljö$ -0.23
        ~miljö^^ -0.24 ~min 0.49 ~min$ 0.23 ~min^ 0.14 ~mina -0.08 ~mina^ -0.18 ~mind* -0.23 ~mindr -0.32
        ~mindr/ -0.03 ~mindre^ -0.15 ~mine/ -0.03 ~minn 0.09 ~minn* 0.16 ~mino* 0.08 ~minst -0.23 ~minu* 0.15
        ~minu/ 0.05 ~minus 0.34 ~minut 0.13 ~minuter 0.09 ~minuter$ -0.05 ~minuter^^ -0.34 ~minuterna$ 0.13
        ~mit_/ 0.04 ~mitt -0.23 ~mitt/ -0.03 ~mjöl* -0.21 ~mjölk$ 0.06 ~mjölkning -0.14 ~mla_/ -0.03 ~mm 0.45
        ~mm$ 0.22 ~mm^ 0.35 ~mma_/ -0.05 ~mmans/ 0.03 ~mmar_/ 0.03 ~mmen/ -0.07 ~mmen_/ -0.06 ~mmit/ 0.04 ~mmit_/ 0.04
        ~mmor/ -0.03 ~mmor_/ -0.03 ~mnas/ 0.06 ~mnas_/ 0.05 ~mnde/ -0.04 ~mnden/ -0.05 ~mobi/ -0.03 ~mobil -0.14
        ~mobil/ -0.03 ~mobil^ -0.13 ~mobilen$ 0.10 ~mobilen^ 0.09 ~modell -0.12 ~moms 0.23 ~money -0.19 ~money$ -0.05
        ~mor_/ -0.06 ~morg* 0.15 ~morgon 0.16 ~morgon$ 0.13 ~morgon^^ 0.06 ~morm -0.29 ~morm* -0.32 ~mors/ 0.03
        ~morsk/ 0.03 ~mosk* -0.09 ~moskéförening -0.07 ~moskéföreningen^ -0.07 ~mot 0.06 ~mot$ -0.08 ~mot^^ -0.06
        ~mot_/ 0.04 ~moti* 0.16 ~motion 0.19 ~motorn 0.17 ~mots* -0.09 ~motstånd -0.05 ~mott* -0.13 ~mottagning -0.05
        ~mpan/ -0.03 ~mpel/ 0.04 ~mpel_/ 0.04 ~mple/ 0.05 ~mple_/ 0.04 ~msor/ -0.04 ~msorg/ -0.04 ~mta_/ 0.03
        ~mtar/ -0.03 ~mtar_/ -0.03 ~mton/ -0.04 ~mton_/ -0.04 ~mtyc/ 0.03 ~mtyck/ 0.03 ~mun 0.21 ~munn 0.07
        ~munn* 0.07 ~munt* 0.06 ~muntlig 0.06 ~muse* 0.12 ~museichef 0.12 ~mver/ 0.04 ~mverk/ 0.04 ~mycket^^ -0.05
        ~mynd* 0.31 ~myndig 0.35 ~myndigheten^ 0.08 ~män -1.03 ~män$ -0.10 ~män^^ -0.11 ~män_/ -0.10 ~männ -0.42
        ~männ* -0.48 ~männ/ -0.04 ~männe/ -0.05 ~männen$ 0.10 ~männen^ -0.18 ~männen^^ -0.10 ~människa$ -0.19
        ~människor$ 0.30 ~mäns 0.31 ~mäns/ 0.03 ~mäns_/ 0.03 ~märk 0.13 ~märk* -0.08 ~märks$ -0.14 ~märkt -0.08
        ~mäss -0.09 ~mäss/ -0.03 ~mässa/ -0.03 ~mäst/ -0.03 ~mät -0.23 ~mäta -0.09 ~mätb* 0.11 ~mäter^^ -0.07
        ~mätn* 0.07 ~mätning 0.07 ~mätt -0.15 ~mål -0.08 ~måla* 0.08 ~målet$ 0.11 ~mån -0.55 ~måna* -0.07 ~måna/ -0.05
        ~månad -0.13 ~månad$ -0.25 ~månad/ -0.05 ~månaden$ -0.21 ~månd* -0.08 ~måndag$ -0.07 ~mång -0.41 ~mång/ -0.04
        ~många$ -0.05 ~många/ -0.04 ~många^ -0.29 ~mås 0.10 ~måst -0.19 ~måste$ -0.15 ~måste^ 0.19 ~måste^^ -0.14
        ~möbl* -0.19 ~möbler -0.19 ~mödr* -0.09 ~mödr/ -0.04 ~mödra/ -0.04 ~möjl* 0.31 ~möjl/ 0.03 ~möjli/ 0.03
        ~möjlig 0.31 ~möjligen^ 0.22 ~möns* -0.07 ~mörk -0.08 ~mörk* -0.07 ~möt 0.10 ~möte$ 0.11 ~möte* -0.19
        ~möte/ -0.07 ~möte^^ 0.20 ~möten$ -0.06 ~möten/ -0.11 ~möten^ -0.14 ~mötena$ -0.06 ~mötena^ -0.23
        ~mötet$ -0.06 ~mötet^ 0.45 ~möts -0.06 ~mött 0.14 ~mött* 0.05 ~mötte^ 0.07 ~möttes^^ 0.05 ~n 0.34 ~n$ 0.07
        ~n^^ 0.07 ~nack* 0.17 ~nacka/ -0.03 ~nackst 0.16 ~nad_/ -0.07 ~nade_/ 0.05 ~naden/ -0.04 ~nala/ -0.03
        ~nala_/ -0.03 ~namn 0.18 ~namn* 0.08 ~namn/ 0.03 ~namn^ 0.07 ~nan_/ 0.07 ~nand/ 0.03 ~nande/ 0.03 ~nar_/ -0.16
        ~nari/ -0.03 ~narie/ -0.03 ~nat_/ -0.04 ~nati* -0.19 ~nationell -0.16 ~natt -0.28 ~natt* -0.57 ~natt/ -0.06
        ~natte/ -0.04 ~natten$ -0.14 ~natten^ -0.09 ~nattetid -0.28 ~nattetid$ -0.23 ~nattetid^^ -0.37 ~nattis -0.16
        ~nattis^ -0.13 ~nattvandr 0.13 ~natu* -0.08 ~nda_/ -0.05 ~ndar/ -0.07 ~ndare/ -0.05 ~nde_/ 0.12 ~nden/ -0.08
        ~nden_/ -0.06 ~ndens/ -0.03 ~nders/ 0.03 ~ndet/ -0.05 ~ndet_/ -0.05 ~ndlin/ -0.03 ~ndläg/ -0.03 ~ndre/ -0.04
        ~ndre_/ -0.03 ~ndsh/ -0.03 ~ned -0.07 ~ned$ -0.11 ~nedan^ 0.09 ~nedl* -0.15 ~nedlagd -0.12 ~nej 0.34
        ~nej$ -0.72 ~nej^ 0.34 ~nej^^ 0.38 ~nej_/ 0.03 ~neka/ 0.03 ~nekar/ 0.03 ~neln/ -0.03 ~neln_/ -0.03
        ~nen_/ -0.14 ~nens/ -0.05 ~nens_/ -0.05 ~ner -0.29 ~ner^^ -0.09 ~ner_/ -0.10 ~nera/ 0.03 ~nerad/ 0.04
        ~nern/ -0.07 ~nerna/ -0.06 ~nes_/ 0.03 ~neut* -0.06 ~neutralt -0.06 ~nfer/ -0.03 ~nfere/ -0.03 ~nflu/ -0.03
        ~nflue/ -0.03 ~nga_/ -0.03 ~ngar/ -0.08 ~ngar_/ -0.13 ~ngarn/ 0.06 ~ngen/ -0.13 ~ngen_/ -0.15 ~nget/ 0.04
        ~nget_/ 0.04 ~ngive/ 0.03 ~ngn 0.06 ~ngsb/ 0.03 ~ngsbu/ 0.03 ~ngsn/ -0.03 ~ngsnä/ -0.03 ~ngsr/ -0.04
        ~ngss/ -0.04 ~ngstj/ 0.03 ~ngt -0.05 ~ngt_/ -0.06 ~nhet/ 0.03 ~nhete/ -0.03 ~nhets/ 0.04 ~ni -0.78 ~ni^ 0.07
        ~ni^^ -0.40 ~nian -0.10 ~nian$ -0.06 ~nice 0.08 ~nick* 0.06 ~nika/ 0.03 ~ning_/ -0.05 ~ninge/ 0.03 ~nio -0.37
        ~nio$ -0.07 ~nio^ 0.30 ~nio^^ 0.17 ~nio_/ -0.03 ~nisa/ 0.04 ~nisat/ 0.04 ~nisk/ -0.03 ~niska/ -0.06
        ~nitt* -0.07 ~nitt/ -0.04 ~nitt_/ -0.03 ~nitti/ -0.03 ~nittio -0.18 ~nittiotal -0.12 ~nittiotalet$ -0.09
        ~nitton 0.27 ~nivå 0.30 ~nivå$ 0.30 ~nja 0.14 ~nja$ 0.14 ~nja^ 0.14 ~nka_/ 0.03 ~nkel/ -0.03 ~nkel_/ -0.03
        ~nker/ -0.05 ~nker_/ -0.04 ~nkte/ 0.04 ~nkte_/ 0.05 ~nkät/ -0.06 ~nkät_/ -0.04 ~nligt/ 0.04 ~nmor/ 0.03
        ~nmors/ 0.03 ~nnan/ 0.08 ~nnan_/ 0.08 ~nnar/ -0.04 ~nnar_/ -0.04 ~nnat/ -0.04 ~nnat_/ -0.04 ~nneln/ -0.03
        ~nnen/ -0.04 ~nnen_/ -0.06 ~nner/ -0.03 ~nner_/ -0.03 ~nnes/ 0.04 ~nnes_/ 0.03 ~nnoj/ 0.03 ~nnojo/ 0.03
        ~nnor/ -0.09 ~nnor_/ -0.08 ~nog 0.40 ~nog$ 0.08 ~nog_/ 0.04 ~nojo/ 0.03 ~nojou/ 0.03 ~noll -0.17 ~noll$ -0.31
        ~noll* -0.16 ~noll/ -0.03 ~nolltoleran -0.13 ~nolltolerans^ -0.12 ~nom_/ -0.05 ~nomic/ 0.03 ~noms/ -0.04
        ~nor_/ -0.07 ~nord* 0.16 ~nord/ 0.03 ~nordingrå 0.10 ~norg 0.27 ~norm* -0.08 ~normkritik -0.08 ~norr -0.42
        ~norr* -0.15 ~norr/ -0.05 ~norr_/ -0.04 ~norrland -0.19 ~norrland$ -0.13 ~not -0.10 ~note* 0.25 ~noter 0.25
        ~noterade^^ 0.13 ~noterat^ 0.10 ~nove* -0.06 ~novemb -0.06 ~nsam/ -0.07 ~nsam_/ -0.04 ~nsche/ 0.03
        ~nser/ -0.04 ~nska/ -0.03 ~nska_/ -0.04 ~nspek/ -0.03 ~nspel/ 0.03 ~nst_/ -0.05 ~nste/ -0.08 ~nstr/ 0.03
        ~nstre/ 0.04 ~nsök/ -0.05 ~nsöka/ -0.03 ~nta_/ 0.03 ~ntat/ 0.04 ~ntat_/ 0.03 ~ntec/ 0.07 ~nteck/ 0.07
        ~nten/ 0.03 ~nten_/ 0.03 ~ntern/ -0.03 ~nterv/ 0.03 ~ntet/ -0.04 ~ntli/ 0.07 ~ntlig/ 0.07 ~ntra/ -0.07
        ~ntral/ -0.03 ~ntrol/ 0.03 ~nu 0.41 ~nu$ 0.08 ~nu^ 0.88 ~nu^^ 0.25 ~nume* 0.08 ~numer 0.08 ~nummer$ -0.17
        ~nummer^ 0.23 ~nus_/ 0.04 ~nuva* 0.17 ~nuvar 0.17 ~nvaro/ -0.03 ~nvor/ 0.04 ~nvor_/ 0.04 ~ny 0.17 ~ny$ -0.07
        ~nya -0.24 ~nya^ -0.11 ~nyan* -0.13 ~nyanställd -0.07 ~nyck* -0.14 ~nyckel -0.06 ~nyckeln 0.16 ~nyckeln$ 0.08
        ~nyckeltal -0.14 ~nyckeltal^ -0.05 ~nytt$ -0.34 ~nytta$ 0.12 ~nyår -0.06 ~nä$ 0.24 ~nä^ -0.09 ~näll/ 0.03
        ~nämn 0.17 ~nämn/ -0.05 ~nämnas$ 0.06 ~nämnd -0.37 ~nämnd/ -0.07 ~nämnde^^ 0.22 ~nämnder$ -0.06 ~när -0.34
        ~när^ -0.40 ~när^^ -0.07 ~när_/ -0.03 ~nära -0.13 ~näri* -0.14 ~näringsliv -0.05 ~närm -0.14 ~närm* -0.15
        ~närv* 0.12 ~närvar 0.24 ~närvarande^ 0.32 ~näst 0.31 ~näst* 0.10 ~nästa/ 0.03 ~nästa^ 0.30 ~nät -0.18
        ~nätet$ -0.15 ~nätt -0.24 ~nätt* -0.24 ~nätverk$ -0.12 ~nå -0.21 ~någon -0.30 ~någon$ 0.17 ~någon^ 0.13
        ~någon^^ -0.12 ~någonsin -0.06 ~någonstan 0.14 ~någonstans$ 0.18 ~någonting$ -0.06 ~något 0.49 ~något/ 0.05
        ~någr -0.08 ~nån -0.49 ~nån^^ -0.11 ~nån_/ -0.04 ~nånt* -0.08 ~nånting -0.08 ~når -0.09 ~nås 0.09 ~nås^ 0.06
        ~nåt -0.06 ~nöjd -0.09 ~o -0.56 ~obb_/ -0.03 ~obbat/ 0.03 ~obbe/ -0.03 ~obben/ -0.05 ~obeh* -0.08 ~obek* -0.09
        ~obekväm -0.09 ~obet* -0.07 ~obil_/ -0.03 ~obli* -0.08 ~obligatorisk -0.07 ~obs 0.21 ~obs^ 0.23 ~obse* -0.15
        ~och -0.28 ~och$ -0.12 ~och^ -0.59 ~och^^ -0.46 ~och_/ -0.03 ~ocka_/ 0.04 ~ockan/ -0.03 ~också -0.05
        ~också$ 0.76 ~också^^ -0.17 ~odlar^^ 0.05 ~oend/ -0.04 ~oende/ -0.04 ~of -0.23 ~of^^ -0.11 ~offe* 0.12
        ~offentlig 0.12 ~offi* 0.06 ~oft -0.20 ~ofta -0.21 ~ofta$ 0.11 ~ofta* -0.20 ~ofta/ -0.04 ~oftare$ -0.08
        ~oför* -0.13 ~oförändr -0.12 ~ogra/ -0.07 ~ogram/ -0.07 ~oj 0.28 ~oj^ 0.10 ~oj^^ 0.17 ~ojou/ 0.03 ~ojour/ 0.03
        ~okal/ -0.05 ~okej 0.14 ~okej$ 0.17 ~oken/ 0.03 ~oken_/ 0.03 ~okto* 0.08 ~oktob 0.08 ~okun* -0.20
        ~okunskap -0.20 ~olag* -0.08 ~olag/ -0.04 ~olag_/ 0.03 ~olage/ -0.06 ~olaglig -0.08 ~olig/ 0.03 ~olig_/ 0.03
        ~olik -0.26 ~olika$ -0.18 ~olis/ -0.05 ~olit/ 0.06 ~oliti/ 0.06 ~olje* 0.23 ~olk_/ -0.04 ~olka/ -0.03
        ~olkar/ -0.03 ~olke/ 0.03 ~olken/ 0.03 ~olkn/ 0.04 ~oll_/ -0.03 ~olla/ 0.04 ~olla_/ 0.05 ~olle/ 0.12
        ~ollef/ 0.03 ~olleg/ 0.03 ~ollen/ 0.05 ~oller/ 0.03 ~olsk/ -0.03 ~oläs* 0.31 ~oläslig 0.31 ~oläsligt^ 0.12
        ~om 0.17 ~om$ -0.27 ~om^ -0.07 ~om^^ 0.26 ~omat/ 0.04 ~ombe* 0.15 ~ombed 0.16 ~ombu* 0.08 ~ombud 0.16
        ~ombudet^ 0.13 ~omby* 0.10 ~ombyggnad 0.08 ~omic/ 0.03 ~omich/ 0.03 ~omkl* -0.16 ~omklädningsrumm -0.05
        ~ommi/ 0.04 ~ommit/ 0.04 ~områ* 0.07 ~områd 0.09 ~omso* -0.15 ~omso/ -0.05 ~omsor/ -0.04 ~omsorg -0.11
        ~omsorgsprogramm -0.05 ~omsä* -0.14 ~omsättning -0.07 ~omvä* -0.09 ~omvänt -0.10 ~omvänt$ -0.10 ~onde/ -0.04
        ~onde_/ -0.04 ~one -0.10 ~onera/ 0.06 ~onern/ -0.03 ~onfe/ -0.03 ~onfer/ -0.03 ~onom/ -0.03 ~onom_/ -0.03
        ~onsd* -0.15 ~onsdag -0.14 ~onsdag$ 0.05 ~onsdagar$ -0.07 ~onss/ 0.03 ~onst/ -0.03 ~onto/ -0.03 ~ontro/ 0.03
        ~oper* 0.19 ~operatör 0.18 ~opp_/ -0.03 ~oppa/ 0.05 ~oppa_/ 0.03 ~oppen/ -0.04 ~ora_/ -0.06 ~orda* 0.07
        ~ordagrant 0.05 ~ordagrant$ 0.06 ~orde_/ -0.03 ~orden$ 0.27 ~ordentligt$ -0.08 ~ordet$ -0.06 ~ordet/ 0.05
        ~ordet^ 0.11 ~ordf* 0.39 ~ordf/ 0.05 ~ordf^ 0.18 ~ordf^^ -0.13 ~ordfö/ 0.06 ~ordför 0.46 ~ordförande -0.05
        ~ordförande$ -0.09 ~ordförande^ 0.37 ~ordföranden^ 0.12 ~ordföranden^^ -0.09 ~ordn* 0.17 ~ordning 0.06
        ~ordning$ 0.10 ~ordningen$ -0.15 ~oren/ -0.06 ~oren_/ -0.03 ~orer/ -0.03 ~oret/ 0.03 ~oret_/ 0.03 ~orga* 0.47
        ~orga/ 0.03 ~organ/ 0.04 ~orge* 0.25 ~orge/ 0.07 ~orgeln 0.25 ~orgeln^ 0.25 ~orget/ 0.03 ~oria/ 0.04
        ~oria_/ 0.04 ~orit/ -0.03 ~orite/ -0.03 ~ork -0.25 ~orka -0.13 ~orka* -0.39 ~orkade^^ -0.25 ~orkar^^ 0.29
        ~orle/ -0.03 ~orlek/ -0.03 ~orma/ -0.03 ~orn_/ 0.03 ~orna/ 0.09 ~orna_/ 0.07 ~oro -0.22 ~oros* -0.06
        ~orr_/ -0.05 ~orra/ 0.03 ~orska/ 0.04 ~ort 0.06 ~ort_/ -0.08 ~orte/ -0.04 ~ortf/ -0.03 ~ortt/ 0.03
        ~oråd/ -0.03 ~oråde/ -0.03 ~osex/ -0.04 ~osex_/ -0.04 ~oss -0.57 ~oss$ 0.13 ~oss^^ -0.19 ~oss_/ -0.05
        ~ost 0.12 ~ost$ 0.10 ~osäk* 0.17 ~osäker$ 0.07 ~osäkert 0.15 ~osäkert$ 0.15 ~osäkert^ 0.14 ~osät/ -0.03
        ~otte/ 0.03 ~otän* -0.32 ~otänkbart -0.32 ~oure/ -0.03 ~ouren/ -0.03 ~over* 0.39 ~over/ 0.04 ~overa/ 0.05
        ~overall 0.39 ~ovil* -0.30 ~ovilj -0.40 ~oäng/ 0.04 ~p -0.56 ~pade/ 0.04 ~pade_/ 0.04 ~pand* -0.16
        ~pandemin -0.16 ~pann* 0.33 ~pann/ 0.03 ~papp -0.45 ~papp* -0.33 ~pappagrupp -0.05 ~pappe/ 0.03 ~papper 0.27
        ~papper$ -0.09 ~pappersbruk 0.12 ~pappo/ -0.04 ~papporna$ -0.06 ~papporna^ -0.07 ~pappr -0.08 ~pappret$ -0.07
        ~par -0.19 ~par$ 0.18 ~par^^ -0.09 ~para* 0.36 ~para/ 0.04 ~parallell 0.28 ~paraply 0.14 ~park* 0.25
        ~parker 0.32 ~parkerad$ 0.33 ~parkering -0.18 ~part -0.19 ~part* -0.27 ~part/ -0.05 ~parterna^ -0.14
        ~parti 0.23 ~partidistrikt -0.15 ~partidistrikten$ -0.09 ~partn -0.09 ~partnerkontakt -0.05
        ~partnerkontakten^ -0.05 ~partnerskap -0.08 ~pass -0.31 ~pass* -0.25 ~pass/ -0.05 ~pastor -0.09
        ~pastorsexpedition 0.09 ~pate* -0.05 ~pati* -0.26 ~patient -0.21 ~patr* -0.14 ~patrull -0.12 ~paus 0.43
        ~paus$ 0.17 ~paus/ 0.04 ~paus^ 0.17 ~paus^^ 0.07 ~peka -0.24 ~peka* 0.16 ~pekad/ 0.03 ~pela/ 0.05 ~pelar/ 0.03
        ~pen_/ -0.10 ~pend* 0.11 ~pendl 0.14 ~peng -0.15 ~peng* -0.44 ~penga/ -0.04 ~pengar$ -0.17 ~pens* 0.28
        ~pension$ -0.22 ~pensioner 0.40 ~pensionerna$ 0.08 ~peop* -0.06 ~peopl -0.06 ~pep 0.18 ~pep$ 0.18 ~pep^^ 0.18
        ~per -0.50 ~per^^ 0.20 ~per_/ -0.10 ~pere/ 0.03 ~perm* -0.29 ~permanent -0.29 ~pers -0.08 ~pers$ -0.11
        ~pers* 0.07 ~person$ -0.13 ~personal -0.41 ~personalen^ -0.06 ~personalrumm 0.13 ~personalrummet$ 0.13
        ~personalutskott 0.26 ~personen^ 0.12 ~personer^^ 0.17 ~perspektiv 0.08 ~pga -0.07 ~ping* -0.07 ~pip 0.17
        ~piper^^ 0.15 ~pizz 0.09 ~pizz* -0.11 ~pizza$ 0.07 ~pizza^ 0.10 ~pizzeri -0.11 ~plac* -0.10 ~plan -0.17
        ~plan* 0.34 ~plan_/ -0.03 ~planarkitekt 0.28 ~plane/ -0.03 ~planer 0.09 ~planter 0.07 ~plas* -0.26
        ~plass -0.09 ~plat -0.12 ~plat* -0.26 ~plat/ -0.08 ~plats -0.27 ~plats$ -0.08 ~plats/ -0.06 ~plats^^ -0.06
        ~platschef 0.10 ~platschefen^ 0.10 ~platser$ -0.05 ~platser^^ -0.13 ~plattform -0.09 ~ple_/ 0.04 ~plug* -0.06
        ~plugg -0.06 ~plus 0.19 ~plus/ 0.03 ~plån* 0.08 ~plånbok 0.08 ~plåt* 0.22 ~plöt* -0.26 ~plötslig -0.26
        ~plötsligt^ -0.10 ~pojk -0.23 ~pojk* -0.28 ~pojk/ -0.03 ~pojkar^ -0.11 ~pojkar^^ -0.06 ~pojkarna^ -0.27
        ~poli* 0.08 ~policy -0.11 ~policyn -0.11 ~policyn^^ -0.07 ~polis -0.33 ~polis$ 0.08 ~polis/ -0.05
        ~polisen$ 0.19 ~polisen^ -0.16 ~polisens^ -0.06 ~polit/ 0.06 ~politik 0.20 ~politiken^ -0.07 ~politiker$ 0.10
        ~politisk 0.22 ~porn* -0.09 ~pornografi -0.08 ~porr -0.13 ~port/ -0.06 ~post* 0.27 ~pott -0.07 ~poän* 0.14
        ~poän/ 0.04 ~poäng 0.32 ~poäng/ 0.04 ~ppa_/ 0.05 ~ppen/ -0.04 ~ppen_/ -0.03 ~pper_/ -0.03 ~ppere/ 0.03
        ~ppli/ -0.04 ~ppor/ -0.03 ~prak* 0.12 ~praktik 0.21 ~prat 0.15 ~prat$ -0.12 ~prat* -0.08 ~prat^^ -0.08
        ~prata$ -0.10 ~pratade^^ 0.46 ~pratar^^ -0.20 ~prec* 0.14 ~precis 0.15 ~precis$ 0.34 ~precis^ -0.19
        ~precis^^ 0.24 ~pred* -0.07 ~predov -0.05 ~predov^^ -0.05 ~prem* -0.09 ~pres* 0.29 ~prese/ 0.04
        ~presentation 0.05 ~presentationsrund 0.09 ~presenter 0.24 ~presenterade^^ 0.19 ~presi/ -0.03 ~presidi -0.17
        ~presidium -0.13 ~pril/ 0.03 ~pril_/ 0.03 ~prim* -0.17 ~primärvård -0.17 ~primärvården$ -0.08
        ~primärvårdens^ -0.09 ~prin* 0.07 ~prin/ 0.04 ~pring/ 0.03 ~prio* -0.28 ~prio/ -0.03 ~prioriter -0.26
        ~pris -0.06 ~prob* 0.13 ~problem 0.13 ~problem$ 0.28 ~proc* -0.23 ~procent -0.28 ~procent$ 0.10
        ~procent^^ -0.08 ~prod* -0.15 ~produktionschef -0.08 ~produktionschefer$ -0.06 ~prog* -0.21 ~prog/ -0.07
        ~progr/ -0.07 ~programm -0.13 ~programmet^ -0.09 ~proj* 0.11 ~projekt -0.17 ~projekt$ -0.15 ~projekt^^ -0.19
        ~prom* 0.09 ~protester 0.06 ~protokoll -0.27 ~protokoll$ -0.25 ~protokollen$ 0.06 ~protokollet^^ 0.11
        ~prov -0.19 ~prov* -0.10 ~provat$ 0.19 ~proven$ -0.08 ~präs* 0.07 ~präst 0.06 ~pröv -0.11 ~ps 0.10 ~ps$ 0.09
        ~ps^ 0.10 ~psyk* -0.08 ~psykiatrin -0.08 ~psykisk -0.06 ~psykolog 0.07 ~publ* -0.30 ~publ/ -0.03 ~publi/ -0.03
        ~publicer -0.05 ~publik -0.16 ~publish -0.14 ~punk* 0.12 ~punk/ -0.04 ~punkt -0.23 ~punkt$ -0.07 ~punkt/ -0.04
        ~punkt^ -0.07 ~punktform 0.07 ~pärm -0.25 ~pärm* -0.10 ~på -0.10 ~på$ 0.05 ~på-k* -0.13 ~på-kväll -0.13
        ~på^ -0.29 ~påhi* 0.20 ~påhitt 0.20 ~påmi* 0.15 ~påmin -0.08 ~påmind 0.33 ~påminde^^ 0.09 ~påminn -0.10
        ~påminn$ 0.06 ~påminna$ -0.08 ~påpe* 0.17 ~påpek 0.18 ~pår_/ 0.03 ~påve* -0.08 ~påverk -0.08 ~r-ch/ 0.03
        ~r-che/ 0.03 ~rad_/ 0.06 ~rade/ 0.05 ~radi* 0.05 ~raft/ -0.04 ~rag_/ -0.06 ~ragg* 0.33 ~rak 0.16 ~rak$ 0.16
        ~rake* -0.09 ~rakt -0.21 ~rakt/ -0.05 ~rakt_/ -0.04 ~rale/ -0.03 ~rall/ 0.06 ~ralle/ 0.07 ~rama* 0.05
        ~raml -0.13 ~raml* -0.14 ~ramp 0.07 ~rand/ 0.11 ~rande/ 0.10 ~rang* -0.05 ~rann/ -0.04 ~ranna/ -0.05
        ~ranne/ 0.04 ~rans/ 0.03 ~ransc/ 0.03 ~rapp/ -0.03 ~rapport 0.06 ~rapporter -0.08 ~rar_/ -0.22 ~rare/ 0.08
        ~rare_/ 0.05 ~rasi/ 0.03 ~rasig/ 0.03 ~rast 0.21 ~rast* 0.14 ~ratad/ 0.06 ~ratar/ -0.03 ~rati/ -0.09
        ~ratio/ -0.04 ~ratis/ -0.03 ~rato/ 0.03 ~rator/ 0.03 ~rats/ 0.04 ~rbet/ -0.03 ~rbets/ -0.03 ~rbun/ -0.04
        ~rbund/ -0.04 ~rdar/ -0.04 ~rdarn/ -0.03 ~rdes/ 0.03 ~rdes_/ 0.03 ~rdet/ 0.05 ~rdet_/ 0.05 ~rdfö/ 0.06
        ~rdför/ 0.06 ~rdig/ -0.03 ~reag* -0.33 ~reager -0.33 ~reak* 0.05 ~receptionen$ 0.09 ~red -0.37 ~reda 0.33
        ~redan$ 0.07 ~redan/ -0.03 ~redar/ 0.03 ~redj/ -0.03 ~redje/ -0.03 ~redo* -0.17 ~redogjord 0.12
        ~redogjorde^^ 0.12 ~redovis -0.17 ~redovisade^^ -0.14 ~redovisning -0.08 ~refe* 0.29 ~refe/ 0.03 ~refer/ 0.03
        ~referensgrupp -0.08 ~referensgrupp^ -0.06 ~refl* 0.09 ~reflektion 0.07 ~rege* -0.07 ~regel -0.06 ~regeln 0.19
        ~regeringsuppdrag -0.11 ~regi* -0.27 ~region -0.24 ~regional 0.09 ~regionala^ -0.14 ~regionens^ -0.10
        ~registerutdrag -0.06 ~registr -0.05 ~registrat 0.09 ~regl -0.09 ~regleringsbrev 0.13 ~regn 0.29 ~regn$ 0.25
        ~regn/ 0.03 ~regn^ 0.19 ~rekr* 0.14 ~rekrytering 0.17 ~rekryteringen$ 0.20 ~rekt 0.45 ~rekt* 0.54 ~rekt/ 0.03
        ~rekto/ 0.05 ~rektor -0.16 ~rektor^ 0.24 ~rektorn 0.25 ~rektorn^ 0.27 ~rela* -0.21 ~relation -0.21
        ~relationer$ -0.07 ~relä/ -0.04 ~reläs/ -0.04 ~ren -0.11 ~rend/ -0.03 ~rende/ -0.04 ~reni/ 0.04 ~renin/ 0.04
        ~reno* 0.08 ~renover 0.10 ~rens* 0.26 ~rensk/ 0.03 ~renskötsel 0.11 ~rent 0.08 ~rent$ 0.07 ~rer_/ -0.08
        ~rern/ -0.06 ~rerna/ -0.06 ~res 0.06 ~resa/ 0.03 ~resan$ -0.09 ~resan/ 0.04 ~rese* -0.07 ~rese/ 0.03
        ~resecentrum -0.14 ~resen/ 0.04 ~reserv -0.09 ~resi* -0.08 ~resi/ -0.04 ~resid/ -0.04 ~residens -0.05
        ~reso/ -0.06 ~resor$ -0.11 ~resor/ -0.05 ~resor^ -0.10 ~resp* 0.22 ~respondent 0.22 ~ress/ 0.04 ~ress_/ 0.03
        ~rest* -0.41 ~resten^ -0.27 ~resu* -0.24 ~result -0.15 ~resultat -0.05 ~resultat$ -0.10 ~retr/ -0.03
        ~rev_/ 0.04 ~revi* -0.25 ~revider -0.14 ~rf-s* -0.19 ~rf-sisu -0.19 ~rf-sisu^ -0.15 ~rgan/ 0.04 ~rgani/ 0.04
        ~rge_/ 0.03 ~rget/ 0.03 ~rget_/ 0.03 ~rhet/ -0.03 ~ria_/ 0.04 ~rick/ 0.03 ~ridh* -0.17 ~rids* -0.07
        ~ridsport -0.06 ~rier/ -0.05 ~rier_/ -0.04 ~rig_/ -0.03 ~rigt/ 0.03 ~rigt_/ 0.03 ~rik 0.06 ~rike/ 0.07
        ~riken/ 0.04 ~riket$ 0.05 ~riks* -0.06 ~rikt* -0.13 ~riktig -0.06 ~riktigt$ -0.42 ~riktlinj -0.06
        ~riktning -0.11 ~ril_/ 0.04 ~riml* -0.19 ~rimlig -0.19 ~rimligt$ -0.16 ~ring -0.35 ~ring$ 0.23 ~ring* -0.06
        ~ring/ -0.07 ~ringa$ -0.17 ~ringd 0.19 ~ringde^ 0.28 ~ringde^^ -0.37 ~ringe/ -0.03 ~ringer$ -0.06
        ~ringer^^ -0.05 ~rings/ -0.04 ~ringt/ -0.03 ~ringt^ 0.06 ~rinn/ 0.07 ~risk* -0.21 ~risk/ -0.03
        ~riskbedömning -0.11 ~rit 0.09 ~rit_/ 0.06 ~rite/ -0.03 ~riti/ -0.03 ~ritt/ 0.04 ~ritt_/ 0.05 ~rive/ 0.04
        ~rivet/ 0.06 ~rivs/ -0.03 ~rivs_/ -0.03 ~rja_/ -0.03 ~rje_/ -0.09 ~rka_/ -0.04 ~rkad/ -0.04 ~rkade/ -0.04
        ~rkan/ 0.04 ~rkel/ -0.03 ~rken/ -0.06 ~rken_/ -0.06 ~rkom/ 0.07 ~rkomm/ 0.03 ~rkor/ -0.05 ~rkorå/ -0.04
        ~rksa/ 0.04 ~rksam/ 0.04 ~rlig/ -0.04 ~rliga/ -0.03 ~rman/ -0.05 ~rna_/ -0.41 ~rnas/ -0.06 ~rnas_/ -0.06
        ~rnen/ -0.03 ~rnmo/ 0.03 ~rnmor/ 0.03 ~robo* 0.19 ~rog 0.08 ~rogr/ -0.07 ~rogra/ -0.07 ~roli* 0.05 ~roli/ 0.03
        ~rolig 0.28 ~rolig$ 0.10 ~rolig/ 0.03 ~roll 0.30 ~roll* 0.29 ~roll/ 0.05 ~roll^^ 0.08 ~rolle/ 0.06 ~ronj 0.15
        ~rop 0.15 ~ropa* 0.12 ~ropa/ 0.03 ~ropade^^ 0.08 ~ropar^^ 0.19 ~ropp/ -0.04 ~rorn/ 0.03 ~rosa -0.06
        ~rota* -0.11 ~rotation -0.09 ~rote* -0.11 ~roter -0.11 ~rots/ 0.03 ~rots_/ 0.03 ~rres/ 0.03 ~rrän/ -0.03
        ~rrän_/ -0.03 ~rsam/ 0.03 ~rsat/ 0.04 ~rsatt/ 0.04 ~rska/ -0.04 ~rska_/ -0.03 ~rsko/ -0.05 ~rskor/ -0.04
        ~rsku/ -0.04 ~rskur/ -0.04 ~rst_/ -0.05 ~rsta/ -0.05 ~rsta_/ -0.04 ~rtel/ 0.03 ~rtele/ 0.03 ~rtid/ -0.03
        ~rtie/ 0.04 ~rtio/ -0.05 ~rtom/ -0.03 ~rtom_/ -0.03 ~rton/ -0.03 ~ruar/ -0.04 ~rubr* 0.10 ~rubrik 0.10
        ~rubriker$ 0.11 ~rull* -0.05 ~rum 0.10 ~rum$ 0.09 ~rum^^ -0.15 ~rumm -0.07 ~rumm* -0.07 ~run 0.12 ~rund* 0.14
        ~rund/ 0.03 ~runt -0.28 ~runt/ -0.05 ~runt^^ 0.17 ~runt_/ -0.03 ~rupp/ -0.09 ~rupp_/ -0.05 ~ruppe/ -0.03
        ~ruti* -0.07 ~ruti/ -0.03 ~rutin -0.26 ~rutin/ -0.03 ~rvju/ 0.03 ~rygg -0.06 ~rygg* -0.17 ~rygg/ -0.03
        ~ryggsäck -0.08 ~rykt -0.09 ~rykt* -0.06 ~ryte/ 0.03 ~ryter/ 0.03 ~räck* -0.15 ~räcker^^ -0.14 ~räckt -0.15
        ~räckte$ -0.17 ~rädd -0.30 ~rädd* 0.17 ~räds* -0.12 ~rädsl -0.12 ~rädsla$ -0.07 ~räk -0.38 ~räkn 0.13
        ~räkn* -0.13 ~räkna$ -0.10 ~räkna^ -0.17 ~räknade^^ 0.35 ~räknar^^ -0.17 ~räknat$ -0.06 ~räkning -0.10
        ~rän_/ -0.03 ~rätt 0.19 ~rätt$ 0.06 ~rätt* -0.33 ~rätta/ 0.04 ~rättsläk -0.07 ~rättvist -0.21 ~rättvist$ -0.21
        ~råd -0.46 ~råd_/ -0.04 ~råde/ -0.03 ~råde_/ 0.03 ~råden/ -0.03 ~rådet/ -0.03 ~rådg* -0.16 ~rådgiv -0.11
        ~rådgivarna^ -0.07 ~rådgivning -0.05 ~råga/ -0.03 ~rågan/ -0.08 ~rågo/ 0.03 ~rågor/ 0.03 ~råk 0.10
        ~råk_/ -0.04 ~råka* 0.07 ~rår -0.59 ~rår_/ -0.05 ~rått -0.29 ~röda -0.10 ~röjn* -0.06 ~röjn/ -0.04
        ~röjning -0.06 ~röjningen$ -0.06 ~rök 0.11 ~rökt 0.11 ~röra 0.09 ~rörd 0.12 ~röst 0.53 ~röst* 0.30 ~röst/ 0.06
        ~rösterna$ 0.21 ~röts/ 0.04 ~röts_/ 0.04 ~rött 0.10 ~sa 0.64 ~sa^ 0.17 ~sa^^ -0.31 ~sade 0.41 ~sade/ 0.09
        ~sade^^ 0.18 ~sade_/ 0.09 ~sagt 0.33 ~sagt$ 0.21 ~sagt/ 0.03 ~sagt^^ 0.13 ~sagt_/ 0.03 ~said 0.17 ~sak -0.32
        ~sak^^ -0.15 ~sak_/ -0.06 ~saken$ 0.05 ~saker$ 0.07 ~sakk* 0.16 ~sakkunnig 0.16 ~sakl* 0.23 ~saklig 0.23
        ~sakn -0.12 ~sakn* -0.12 ~saknar^^ 0.17 ~saknas$ 0.18 ~saknas^^ -0.07 ~sal -0.05 ~sam_/ -0.05 ~sama* -0.10
        ~samarbet -0.10 ~samband -0.21 ~sambo -0.09 ~samh* -0.10 ~samhe/ 0.03 ~sami* 0.07 ~samisk -0.06 ~saml -0.21
        ~saml* -0.06 ~saml/ -0.03 ~samm -0.45 ~samm* 0.18 ~samm/ -0.04 ~samma$ -0.08 ~samma/ -0.04 ~samma^ -0.06
        ~sammanfatt 0.10 ~sammanhåll -0.10 ~sammanlag -0.18 ~sammanställning 0.38 ~sammanställningen$ 0.07
        ~sammanträd 0.08 ~samo* -0.24 ~samord -0.19 ~samordna^ -0.15 ~samr* -0.08 ~samråd -0.08 ~samt* 0.23
        ~samtal 0.29 ~samtal^ 0.26 ~samtal^^ 0.10 ~samtalen^ -0.07 ~samtalet$ 0.17 ~samtidig -0.19 ~samtidigt^ -0.12
        ~samtlig -0.21 ~samtliga^ -0.16 ~samty/ 0.03 ~samtyck 0.33 ~samtycke^ 0.07 ~samv* 0.45 ~samv/ 0.04
        ~samve/ 0.04 ~samverk 0.22 ~san 0.09 ~sand -0.09 ~sand* 0.24 ~sant 0.37 ~sant$ 0.34 ~sant/ 0.07 ~sant_/ 0.06
        ~sar_/ -0.10 ~sati/ 0.04 ~satio/ 0.04 ~sats* -0.05 ~sats/ -0.03 ~satt 0.25 ~satt/ 0.06 ~satte/ 0.06
        ~satte^^ -0.20 ~scen* 0.27 ~sche* -0.27 ~sche/ 0.10 ~schef/ 0.06 ~schem -0.32 ~schema^^ -0.06
        ~schemasystem 0.08 ~schemat$ -0.07 ~schen/ 0.04 ~schy* -0.09 ~schy/ -0.03 ~schysst -0.07 ~sdag/ -0.05
        ~sdaga/ -0.04 ~se 0.34 ~se$ -0.13 ~se^ 0.06 ~seco* -0.08 ~second -0.08 ~sed 0.13 ~sedan$ -0.24 ~sedan^ -0.27
        ~segl* -0.05 ~sej -0.17 ~sekr -0.08 ~sekreter 0.18 ~sekreterare$ -0.17 ~sekreterare^ 0.33 ~sekretess -0.22
        ~sekretess^ -0.06 ~sekretessen^ -0.08 ~seku* 0.14 ~sekund 0.14 ~sel_/ 0.03 ~sele/ 0.03 ~seme* 0.19
        ~semester$ -0.12 ~semi* -0.07 ~seminari -0.05 ~sen -0.12 ~sen$ -0.05 ~sen^ -0.24 ~sen^^ 0.46 ~sen_/ -0.08
        ~senh/ 0.03 ~senhe/ 0.03 ~sent 0.29 ~sent/ 0.07 ~sent_/ 0.03 ~sente/ 0.03 ~sepa* 0.14 ~separ 0.12 ~sept* 0.09
        ~septemb 0.09 ~ser -0.39 ~ser$ -0.17 ~ser_/ -0.19 ~sera/ -0.05 ~serad/ -0.03 ~seriöst -0.05 ~sern/ -0.05
        ~serna/ -0.05 ~serv* 0.07 ~server 0.19 ~serverades$ 0.12 ~serverades^^ 0.12 ~ses 0.26 ~ses^ 0.28 ~sett -0.23
        ~sett$ 0.13 ~sex$ -0.20 ~sex^ -0.06 ~sex_/ -0.03 ~sexan$ -0.15 ~sexk* -0.12 ~sexköp -0.11 ~sext* -0.40
        ~sext/ -0.04 ~sexti/ -0.03 ~sextio -0.09 ~sexton -0.10 ~sexu* -0.12 ~sfi -0.06 ~sfi-* -0.08 ~sförb/ -0.03
        ~sgi -0.07 ~sida 0.07 ~sida$ 0.10 ~sida/ 0.04 ~sida^^ 0.17 ~sidan/ 0.04 ~sidi/ -0.03 ~sidor$ 0.24
        ~sidor^^ 0.14 ~siff* 0.27 ~siff/ 0.03 ~siffr 0.27 ~siffr/ 0.03 ~siffra$ 0.06 ~siffrorna^ 0.22 ~sig -0.31
        ~sig$ 0.20 ~sign* -0.13 ~signal -0.10 ~sik 0.06 ~sikt -0.08 ~sikti/ 0.03 ~simu* -0.30 ~simulat -0.07
        ~simulatorn -0.18 ~simulatorn^ -0.18 ~sin 0.07 ~sin$ -0.05 ~sina -0.20 ~sion/ 0.03 ~sist 0.16 ~sist$ -0.26
        ~sist/ 0.03 ~sist_/ -0.03 ~sista$ 0.06 ~sista/ 0.03 ~sista^^ 0.14 ~sitt -0.29 ~sitt* -0.09 ~sitt/ -0.03
        ~sitter$ -0.08 ~sitter^ 0.11 ~sitter^^ -0.23 ~sjob/ -0.03 ~sjobb/ -0.03 ~sju -0.43 ~sju$ -0.20 ~sju^ -0.07
        ~sju_/ -0.04 ~sjuk$ 0.08 ~sjuk* -0.20 ~sjuk/ -0.07 ~sjukdag 0.54 ~sjukh/ 0.03 ~sjukhus 0.28 ~sjukpenning -0.17
        ~sjukres -0.32 ~sjuks/ -0.03 ~sjukskötersk -0.24 ~sjukt -0.14 ~sjukv/ -0.04 ~sjun* 0.09 ~sjun/ -0.03
        ~sjung -0.16 ~sjut* -0.12 ~själ* -0.58 ~själv$ -0.41 ~själv^ 0.72 ~själva$ -0.61 ~självklart 0.24
        ~självklart$ 0.29 ~självständig -0.18 ~självständighet^^ -0.13 ~sjät* -0.07 ~sjätt -0.07 ~sjön -0.08
        ~sjön$ -0.08 ~sjöng 0.15 ~ska 0.09 ~ska^ 0.19 ~ska^^ -0.35 ~ska_/ -0.13 ~skad -0.07 ~skad* -0.17 ~skam* -0.14
        ~skam/ -0.03 ~skamm -0.10 ~skan/ 0.03 ~skan_/ 0.04 ~skap -0.15 ~skap/ -0.03 ~skat* -0.19 ~skatepark -0.14
        ~skav 0.14 ~skav* 0.14 ~skic* 0.18 ~skicka^ -0.42 ~skickade^^ 0.11 ~skickar^^ 0.14 ~skickas^^ 0.12
        ~skif* -0.18 ~skif/ -0.06 ~skift -0.15 ~skift/ -0.06 ~skil* -0.31 ~skild 0.07 ~skilj 0.14 ~skill/ -0.04
        ~skilln -0.33 ~skillnad -0.09 ~skillnad$ -0.12 ~skilsmäss -0.13 ~skin/ 0.03 ~skju* 0.27 ~skju/ 0.03
        ~skjut 0.26 ~skjut/ 0.03 ~skjuts$ 0.05 ~skog -0.16 ~skog* -0.17 ~skogsbolag -0.13 ~skogsäg 0.28 ~skoj 0.15
        ~skoj* 0.19 ~skol 0.26 ~skolan 0.14 ~skolan^ 0.06 ~skolans^^ 0.14 ~skolbuss -0.06 ~skolklass 0.08
        ~skolor$ 0.06 ~skolskjuts -0.05 ~skolskötersk -0.18 ~skolsköterskan^ -0.08 ~skoltid 0.10 ~skor 0.09 ~skot 0.08
        ~skot* -0.24 ~skote/ -0.03 ~skoterled -0.12 ~skr -0.15 ~skr^ -0.09 ~skra* -0.09 ~skratt -0.09 ~skratta$ 0.05
        ~skratta^^ -0.22 ~skrattade^^ 0.20 ~skrattades^^ 0.08 ~skrattar$ 0.09 ~skrattar^^ -0.09 ~skre* -0.10
        ~skre/ 0.04 ~skrek 0.12 ~skrev 0.15 ~skrev/ 0.03 ~skri* -0.17 ~skrik -0.11 ~skriv 0.07 ~skriv^ -0.21
        ~skriv^^ -0.17 ~skriva$ 0.14 ~skrivas$ 0.28 ~skrivels -0.08 ~skriver$ -0.21 ~skriver^ -0.26 ~skriver^^ -0.07
        ~skrivet$ 0.20 ~skrivet^ 0.33 ~skrivit -0.37 ~skrivs^^ -0.13 ~skry* 0.11 ~skryt 0.13 ~skrä* -0.14
        ~skrämm -0.12 ~skrämt -0.12 ~skug* 0.39 ~skul* -0.16 ~skuld -0.15 ~skulder$ -0.09 ~skulder^ -0.09
        ~skulle^ 0.25 ~skulle^^ -0.09 ~skur/ -0.06 ~skurs/ -0.05 ~skyd* -0.15 ~skyd/ -0.04 ~skydd 0.10 ~skydd/ -0.04
        ~skyddade^ -0.17 ~skyddsombud -0.18 ~skyddsrond -0.07 ~skyl* -0.21 ~skyl/ -0.03 ~skylt -0.37 ~skyn* -0.11
        ~skäm -0.22 ~skäm* -0.23 ~skäm/ -0.05 ~skämd -0.15 ~skämdes^^ -0.15 ~skämm 0.06 ~skäms^^ -0.18 ~skämt -0.14
        ~skämt$ -0.06 ~skämten^ -0.07 ~skär* 0.22 ~skärm 0.08 ~skåd* -0.13 ~skådespel -0.05 ~skån 0.09 ~skåp 0.17
        ~skåp* 0.18 ~skåpet$ 0.18 ~skön* -0.10 ~sköt 0.10 ~sköt* -0.06 ~sköt/ -0.06 ~sköte/ -0.06 ~sköter^^ 0.15
        ~skötersk -0.10 ~slad* -0.15 ~sladd -0.15 ~slag 0.22 ~slag* 0.23 ~slag/ 0.04 ~slage/ 0.06 ~slang -0.08
        ~slapp -0.06 ~slip* 0.06 ~slipp 0.06 ~slipper^^ 0.23 ~slog 0.14 ~slog^^ 0.06 ~slus* -0.07 ~sluss -0.07
        ~slut -0.21 ~slut$ 0.23 ~slut* -0.42 ~slut/ -0.05 ~slut^ 0.19 ~slut^^ 0.06 ~sluta$ -0.05 ~sluta/ -0.04
        ~sluta^ -0.08 ~slutade$ -0.25 ~slutade^^ -0.21 ~slutar$ -0.06 ~slutar^^ 0.54 ~slutet$ -0.06 ~släk* 0.09
        ~släkt 0.09 ~släkten$ 0.09 ~släp 0.21 ~släp$ 0.19 ~släp* -0.10 ~släpp -0.10 ~slå 0.13 ~slå^ 0.27 ~slås -0.11
        ~slöj -0.09 ~slöj* -0.13 ~slöjdlär 0.07 ~smed/ -0.04 ~smede/ -0.04 ~smil* 0.21 ~smiley 0.21 ~sms 0.24
        ~smäl* -0.13 ~små -0.20 ~smås* -0.14 ~småsak -0.15 ~smöt/ -0.06 ~smöte/ -0.06 ~snab* 0.08 ~snack -0.07
        ~snap -0.11 ~snap* -0.12 ~snap^^ -0.10 ~snapch -0.11 ~snar -0.06 ~snart 0.19 ~snett 0.15 ~snic* -0.25
        ~snick -0.19 ~snin/ -0.06 ~sning/ -0.06 ~snit* -0.14 ~snit/ -0.04 ~snitt -0.40 ~snitt/ -0.04 ~snittåld -0.08
        ~snäl* 0.16 ~snäll 0.12 ~snällare$ 0.12 ~snör* -0.42 ~snör/ -0.04 ~snöröjning -0.08 ~snöröjningen^ -0.05
        ~snös* -0.06 ~so 0.10 ~soc -0.19 ~soc$ -0.07 ~soci* -0.21 ~social -0.12 ~socialchef 0.35 ~socialchef^ 0.32
        ~socialjour -0.28 ~socialjour^^ -0.08 ~socialjouren^ -0.08 ~socialkontor 0.10 ~socialnämnd -0.06
        ~socialrådgiv 0.05 ~socialsekreter -0.09 ~socialtjänst -0.23 ~socialtjänsten^ -0.09 ~sofi 0.19 ~sofia^^ 0.19
        ~sol 0.12 ~sol$ 0.08 ~soll* 0.27 ~soll/ 0.03 ~solle/ 0.03 ~sollefteå 0.27 ~som -0.72 ~som^ 0.06 ~som^^ -0.19
        ~som_/ -0.10 ~somm* 0.09 ~sommaren$ -0.08 ~sommarjobb -0.12 ~sommarjobben^ -0.08 ~son 0.06 ~son^^ 0.16
        ~sor_/ -0.06 ~sorg/ -0.04 ~sorry 0.22 ~sorry^ 0.11 ~sort* 0.11 ~sorter 0.12 ~sov 0.12 ~spar -0.10 ~spar* -0.13
        ~sparbanksstiftels -0.05 ~spark -0.08 ~spec* -0.14 ~spel 0.39 ~spel* 0.22 ~spel/ 0.05 ~spela/ 0.05
        ~spelar^^ -0.13 ~spik* -0.21 ~spla/ -0.06 ~splan/ -0.04 ~spor* -0.32 ~spor/ -0.04 ~sport/ -0.04 ~spri* 0.23
        ~sprid -0.10 ~sprid^ -0.06 ~spridit -0.08 ~sprin/ 0.04 ~spring 0.41 ~springa$ 0.13 ~språ* 0.09 ~språk^^ -0.07
        ~språkcafé -0.06 ~spun/ -0.05 ~spunk/ -0.05 ~spän* 0.32 ~spänn 0.25 ~spännande$ 0.21 ~spännande^ 0.21
        ~spår 0.11 ~spår* -0.16 ~spår_/ 0.03 ~srät/ 0.03 ~srätt/ 0.03 ~ssa_/ -0.06 ~ssam/ -0.03 ~ssamt/ -0.03
        ~ssan/ -0.03 ~ssan_/ -0.04 ~ssar/ -0.04 ~ssar_/ -0.04 ~ssfö/ 0.05 ~ssför/ 0.05 ~ssna/ -0.04 ~sst_/ 0.03
        ~sstö/ -0.03 ~sstöd/ -0.03 ~ssut/ -0.03 ~ssuto/ -0.03 ~stab -0.16 ~stab* -0.17 ~stad 0.34 ~stad* 0.29
        ~stad/ 0.06 ~stadg 0.13 ~stads/ 0.03 ~stadsdel -0.27 ~stadshus 0.20 ~stadshuset$ 0.15 ~stal* -0.06
        ~stam* -0.17 ~stan -0.17 ~stan* -0.33 ~stan/ -0.05 ~stan_/ 0.03 ~stann/ -0.03 ~stans/ -0.03 ~stark -0.14
        ~starkt 0.16 ~starkt$ 0.15 ~start -0.28 ~start$ -0.12 ~start/ -0.04 ~startade^^ -0.07 ~stas/ -0.04
        ~stas_/ -0.04 ~stat -0.15 ~station 0.13 ~station$ -0.06 ~stationen$ 0.15 ~stationerna$ -0.11 ~statistik -0.09
        ~statistik$ -0.08 ~statistiken$ -0.12 ~statlig 0.11 ~statsbidrag -0.15 ~stav 0.16 ~stav* 0.27 ~stav/ 0.03
        ~stavning 0.10 ~steg -0.08 ~steg* 0.05 ~sten/ 0.07 ~sten_/ 0.06 ~stern/ -0.03 ~stic* 0.16 ~stic/ 0.03
        ~stick 0.17 ~stickprovskontroll -0.05 ~stid/ -0.05 ~stig 0.11 ~still -0.05 ~stin/ 0.03 ~stip* -0.18
        ~stjä/ 0.03 ~stjän/ 0.03 ~stni/ -0.03 ~stnin/ -0.03 ~stoc* -0.17 ~stockholm -0.22 ~stockholm$ -0.15
        ~stod -0.25 ~stod^^ -0.12 ~stol* -0.05 ~stolt -0.06 ~stop* 0.24 ~stopp 0.28 ~stopp^ 0.07 ~stor -0.10
        ~stor* 0.06 ~stora/ -0.04 ~stori/ 0.05 ~storlek -0.11 ~storm -0.11 ~stort -0.17 ~stort$ -0.12 ~stra* -0.18
        ~stra/ 0.04 ~strateg 0.29 ~strategi -0.18 ~strategin -0.18 ~strategin^^ -0.20 ~stre* -0.32 ~streamer -0.11
        ~strejk -0.05 ~stret/ 0.03 ~stru* 0.33 ~struk 0.16 ~struk/ 0.03 ~struktur 0.07 ~stry* -0.20 ~stryk -0.06
        ~stryk^ 0.17 ~strypsex -0.10 ~strö* 0.10 ~strömavbrott -0.06 ~stud* -0.21 ~student -0.08 ~studie^ -0.06
        ~studieförbunden^ -0.06 ~stun* 0.10 ~stun/ 0.05 ~stund 0.43 ~stund$ 0.17 ~stund/ 0.04 ~stur -0.09 ~sty -0.08
        ~styc* -0.29 ~styc/ -0.03 ~styck -0.28 ~styck/ -0.03 ~stycken$ -0.07 ~styr -0.07 ~styr* 0.29 ~styrels 0.14
        ~styrelsen$ -0.07 ~styrelsen^ -0.07 ~städ 0.22 ~städ/ -0.03 ~stäl* -0.24 ~stäl/ -0.05 ~ställ -0.10
        ~ställ/ -0.05 ~ställd -0.15 ~ställde^^ -0.06 ~ställe$ -0.07 ~stället$ 0.33 ~ställföreträd -0.07 ~stäm* 0.24
        ~stämning 0.24 ~stämningen^ 0.15 ~stän* 0.12 ~stängd 0.10 ~stängd$ 0.15 ~stänger^^ -0.18 ~stängsel 0.14
        ~stå 0.12 ~stå$ 0.19 ~stå^ -0.17 ~stån/ -0.10 ~stånd/ -0.10 ~står 0.06 ~stöd -0.21 ~stöd* -0.24 ~stöd/ -0.09
        ~stöd^^ -0.05 ~stöd_/ -0.04 ~stöde/ -0.03 ~stör 0.13 ~störningsärend -0.07 ~störr 0.21 ~störst -0.05
        ~succé -0.15 ~suck 0.21 ~suck$ 0.18 ~suic* -0.05 ~sult/ -0.03 ~sulta/ -0.04 ~sundsvall^^ -0.11 ~sure 0.10
        ~sure^ 0.10 ~suto/ -0.03 ~sutom/ -0.03 ~sutt* 0.22 ~suttit 0.22 ~svar* -0.05 ~svar^^ 0.08 ~svarade^^ 0.23
        ~svarar^^ 0.12 ~svarat$ 0.09 ~svaret$ 0.10 ~sven 0.11 ~sven* 0.08 ~svensk -0.23 ~svenska$ -0.12 ~sver* -0.18
        ~svet* 0.10 ~svets 0.13 ~svid -0.19 ~svor 0.14 ~sväng 0.09 ~svär 0.07 ~svär* -0.11 ~svär/ -0.03 ~svärmor$ 0.05
        ~svåg 0.13 ~svåg* 0.13 ~svår -0.06 ~svår/ 0.04 ~svårt 0.44 ~svårt/ 0.04 ~svårt^ -0.10 ~syds* 0.07
        ~sydsamisk 0.07 ~syft 0.06 ~synl* -0.09 ~synliggör -0.08 ~synp* 0.21 ~synpunkt 0.21 ~synpunkter$ 0.10
        ~syns -0.14 ~synt 0.19 ~sysk* -0.07 ~syst 0.23 ~syst* 0.13 ~system$ -0.11 ~system^^ -0.06 ~systemet$ 0.13
        ~syv -0.14 ~syv^ -0.06 ~säg -0.06 ~säg^ 0.34 ~säg_/ 0.06 ~säga$ 0.27 ~sägar/ 0.03 ~säge/ -0.09 ~säger$ -0.14
        ~säger/ -0.09 ~säger^ -0.12 ~säger^^ -0.65 ~sägs -0.06 ~säke* -0.12 ~säker -0.19 ~säkerhetssamordn -0.11
        ~säkerhetssamordnare^^ -0.08 ~säkert 0.20 ~sälj 0.09 ~sälj* -0.08 ~säll -0.21 ~säll* -0.20 ~sändning -0.10
        ~säng -0.05 ~sänk* 0.19 ~sänkt 0.17 ~särs* 0.13 ~särskild 0.27 ~särskilt -0.14 ~säso* -0.20 ~säsong -0.17
        ~säte -0.06 ~sätt -0.23 ~sätt* -0.11 ~sätt/ -0.06 ~sätta/ -0.05 ~sätter^^ -0.14 ~sättn/ 0.03 ~så^ -0.22
        ~så^^ 0.19 ~sådant 0.08 ~sådär$ -0.12 ~såg 0.06 ~sågv* -0.36 ~sågv/ -0.03 ~sågve/ -0.03 ~sågverk -0.34
        ~såld 0.16 ~såld/ 0.04 ~sålde/ 0.08 ~sån 0.20 ~såna -0.06 ~sånt -0.21 ~sånt$ -0.16 ~söde* -0.06 ~söderut -0.06
        ~söderut$ -0.07 ~sök -0.25 ~söka/ -0.03 ~sökan/ -0.05 ~sökande$ -0.16 ~söke/ -0.03 ~söker$ -0.05 ~sökt -0.68
        ~sökt/ -0.07 ~sökte/ -0.04 ~sökte^^ -0.38 ~sömm* -0.07 ~sömmersk -0.07 ~sömn -0.06 ~sönd 0.32 ~sönd* 0.21
        ~söndag -0.23 ~sönde/ 0.03 ~t -0.07 ~ta 0.43 ~ta^ 0.53 ~tabe* 0.24 ~tabell 0.13 ~tabl* -0.06 ~tack 0.67
        ~tack$ 0.48 ~tack* -0.17 ~tack/ 0.11 ~tack^ 0.23 ~tack^^ 0.19 ~tack_/ 0.09 ~tackkort 0.07 ~tade/ 0.09
        ~tade_/ 0.05 ~tads/ 0.03 ~tafs -0.59 ~tafs* -0.36 ~tafs/ -0.05 ~tafsa/ -0.03 ~tag -0.07 ~tage/ 0.03
        ~taget$ -0.15 ~taget/ 0.03 ~tagit -0.21 ~tak -0.12 ~tal 0.06 ~tal_/ -0.08 ~tala -0.44 ~tala* 0.31 ~tala/ -0.06
        ~tala_/ -0.08 ~talad/ 0.04 ~talade^ 0.13 ~talade^^ 0.07 ~talartid -0.05 ~tale/ -0.05 ~talet/ -0.03 ~talj/ 0.03
        ~tan_/ -0.08 ~tand* 0.05 ~tandläk 0.23 ~tandläkaren$ 0.27 ~tandläkaren^ -0.09 ~tandvård -0.08
        ~tandvården^ -0.06 ~tank 0.20 ~tanke^^ 0.06 ~tann/ -0.04 ~tanna/ -0.04 ~tans/ -0.03 ~tapp -0.07 ~tapp* -0.06
        ~tappar^^ -0.06 ~tar -0.58 ~tar^ 0.07 ~tar^^ -0.11 ~tar_/ -0.08 ~tare/ -0.07 ~tare_/ -0.04 ~tarn/ -0.03
        ~tarna/ -0.03 ~tart/ -0.04 ~tart_/ -0.03 ~tarta/ -0.04 ~tas 0.19 ~tas_/ -0.03 ~tast/ -0.03 ~tavl 0.15
        ~tavl* 0.15 ~tavlan$ 0.14 ~taxi -0.24 ~taxi$ -0.14 ~taxi* -0.17 ~taxi/ -0.04 ~taxi^ -0.19 ~taxibolag -0.15
        ~tbild/ -0.06 ~tbx 0.11 ~te^ 0.08 ~team -0.19 ~team/ -0.04 ~team_/ -0.04 ~teams^ 0.12 ~teat* 0.14 ~tech* -0.06
        ~teck/ 0.09 ~teckn/ 0.07 ~teg_/ 0.03 ~tekn* -0.33 ~tekn/ -0.05 ~tekni/ -0.03 ~teknik 0.16 ~teknikcolleg -0.08
        ~teknikcollege^ -0.08 ~teknisk -0.37 ~tel -0.09 ~tele* -0.38 ~telefon -0.43 ~telefon$ 0.09 ~telefonen$ -0.23
        ~telefonen^ 0.10 ~telefonnumm -0.06 ~telefontid -0.13 ~tema 0.11 ~tema* 0.08 ~temadag -0.08 ~ten_/ -0.04
        ~tena/ -0.04 ~tena_/ -0.04 ~ter_/ -0.06 ~tera/ 0.05 ~terad/ 0.06 ~terf/ -0.03 ~teri/ -0.05 ~terk/ 0.06
        ~terko/ 0.05 ~term* -0.19 ~term/ -0.05 ~termin -0.20 ~terminen$ -0.09 ~tern/ -0.09 ~tern_/ -0.04 ~terna/ -0.05
        ~ters/ -0.08 ~tersk/ -0.08 ~terv/ 0.04 ~tervj/ 0.03 ~test 0.12 ~test$ -0.06 ~testar^^ 0.06 ~teti/ -0.04
        ~tetid/ -0.04 ~text 0.60 ~text$ 0.19 ~text* 0.42 ~text/ 0.05 ~text_/ 0.03 ~texte/ 0.04 ~texten$ 0.20
        ~texten^ 0.21 ~thai* 0.07 ~that 0.17 ~the -0.09 ~the^^ -0.07 ~they 0.16 ~three -0.06 ~tid$ -0.13 ~tid^ -0.42
        ~tid^^ 0.06 ~tid_/ -0.18 ~tide/ -0.03 ~tiden$ -0.12 ~tiden^ 0.23 ~tider$ -0.06 ~tider/ -0.03 ~tidi* 0.07
        ~tidi/ -0.03 ~tidigare$ 0.05 ~tidigt$ -0.09 ~tidn* 0.09 ~tidning 0.09 ~tidningen$ -0.09 ~tidp* 0.13
        ~tidpl 0.10 ~tids/ -0.05 ~tidss/ -0.03 ~tien/ -0.03 ~tig_/ 0.03 ~tigt/ 0.03 ~tigt_/ 0.03 ~tik_/ -0.03
        ~tike/ 0.08 ~tiken/ 0.07 ~till -0.22 ~till$ -0.19 ~till/ -0.03 ~till^^ 0.36 ~tillb/ 0.03 ~tillbak 0.35
        ~tillbaka$ -0.13 ~tillbaka^^ 0.18 ~tillfråg -0.17 ~tillfäll 0.06 ~tills/ -0.06 ~tills^ -0.14 ~tillsamman 0.06
        ~tillskriv -0.05 ~tillstånd -0.10 ~tillståndsplikt -0.07 ~tillväxt -0.10 ~tillägg 0.23 ~tillägg$ 0.05
        ~tim -0.06 ~tima* -0.13 ~timanställd -0.10 ~timanställda$ -0.08 ~timm -0.13 ~timm* -0.16 ~timmar -0.05
        ~timmar$ -0.19 ~timmar^^ 0.15 ~timme$ 0.14 ~timmerbil$ 0.07 ~timrå -0.09 ~ting* -0.12 ~tingsrätt -0.12
        ~tio -0.21 ~tio$ -0.13 ~tio_/ -0.11 ~tioe/ 0.03 ~tion* -0.35 ~tion/ -0.08 ~tiond -0.30 ~tiond/ -0.03
        ~tione/ -0.08 ~tios/ -0.04 ~tiose/ -0.03 ~tiot/ -0.05 ~tipe/ -0.03 ~tipen/ -0.03 ~tips -0.07 ~tis_/ -0.04
        ~tisd* -0.30 ~tisd/ -0.03 ~tisda/ -0.03 ~tisdag -0.27 ~tisdagar$ -0.16 ~tiskt/ -0.03 ~tist/ 0.03 ~tit_/ 0.03
        ~titt 0.11 ~titt* -0.05 ~titta^ 0.21 ~tittade^^ 0.08 ~tiv_/ 0.03 ~tive/ -0.03 ~tja 0.06 ~tja^ 0.06 ~tjat -0.18
        ~tjat* -0.18 ~tjej -0.55 ~tjej* -0.66 ~tjej/ -0.07 ~tjeje/ -0.04 ~tjejer$ -0.10 ~tjejer^^ -0.07
        ~tjejkväll -0.10 ~tjug* 0.16 ~tjugo -0.30 ~tjugo^ -0.16 ~tjugosex -0.06 ~tjugotr -0.06 ~tjugotvå 0.37
        ~tjugotvå$ 0.21 ~tjugotvå^ 0.13 ~tjäd 0.11 ~tjäd* 0.11 ~tjän -0.08 ~tjän* -0.15 ~tjän/ -0.05 ~tjäns/ -0.04
        ~tjänst 0.10 ~tjänst$ -0.12 ~tjänsten$ 0.15 ~tjänsten^^ 0.14 ~tlig/ 0.06 ~tlige/ 0.05 ~tläg/ 0.03 ~tlägg/ 0.03
        ~toal* -0.19 ~toalett -0.19 ~tod_/ -0.03 ~tog 0.06 ~tog^^ 0.09 ~tog_/ 0.03 ~tolk 0.40 ~tolk$ 0.19 ~tolk* 0.27
        ~tolk/ 0.07 ~tolk^ -0.11 ~tolk^^ 0.19 ~tolk_/ 0.04 ~tolka/ -0.03 ~tolkar^^ -0.06 ~tolke/ 0.03 ~tolken^ 0.27
        ~tolv -0.10 ~tolv* -0.11 ~tolv^ 0.27 ~tolvtus -0.09 ~tom_/ -0.03 ~toma/ 0.04 ~tomat/ 0.04 ~tomm 0.09
        ~tomma$ 0.05 ~ton -0.13 ~ton_/ -0.04 ~tonen$ 0.11 ~topp -0.10 ~topp* -0.10 ~tor_/ 0.07 ~tora/ -0.04
        ~tora_/ -0.04 ~tord 0.26 ~torer/ -0.03 ~toret/ 0.03 ~torg 0.30 ~torg* 0.29 ~torge/ 0.03 ~tori/ 0.04
        ~toria/ 0.03 ~torle/ -0.03 ~torn 0.06 ~torn* 0.18 ~torn/ 0.04 ~tors* 0.07 ~torsdag$ 0.12 ~traf* -0.07
        ~trak* -0.25 ~trak/ -0.04 ~trakt/ -0.03 ~traktorn -0.11 ~tral/ -0.05 ~trapphus -0.13 ~tras* 0.32 ~trasi/ 0.03
        ~trasig 0.32 ~trasig$ 0.12 ~tre -0.35 ~tre$ -0.36 ~tre^ -0.22 ~tre^^ 0.40 ~tre_/ -0.06 ~trea 0.22 ~trean -0.19
        ~trean$ -0.15 ~tred* -0.32 ~treda/ 0.03 ~tredj -0.23 ~tredj/ -0.03 ~tredje^ -0.06 ~tredjedel -0.07
        ~trep* -0.14 ~trepartssamtal -0.18 ~tres* -0.08 ~treskift -0.08 ~treskift^ -0.05 ~tret/ 0.03 ~tret_/ 0.03
        ~trettio -0.09 ~trettio^ -0.16 ~trettioen^ -0.10 ~trettioett 0.06 ~trettiosex -0.07 ~trettiosju 0.11
        ~trettiotal -0.07 ~tretton 0.22 ~tretton$ 0.38 ~trev* 0.08 ~trevlig 0.08 ~trevlig^ 0.06 ~trod* -0.16
        ~trod/ -0.03 ~trodd -0.16 ~trol/ 0.03 ~troll/ 0.03 ~tror -0.33 ~tror/ -0.03 ~tror^^ -0.32 ~tror_/ -0.03
        ~trot 0.28 ~trots/ 0.03 ~truc* -0.09 ~truckkort -0.09 ~truk/ 0.03 ~trum* -0.11 ~trumm -0.13 ~tryc* 0.12
        ~tryck$ -0.07 ~tryckt 0.07 ~tryg* -0.24 ~tryg/ -0.03 ~trygg 0.20 ~trygg/ -0.03 ~tryggheten^^ 0.11
        ~trygghetspunkt -0.42 ~trygghetsvandring -0.08 ~trygghetsvärd 0.05 ~träf* -0.06 ~träff -0.09 ~träffade^ 0.10
        ~träffar^^ -0.07 ~trän -0.12 ~träng 0.07 ~tråd* 0.07 ~tråk* -0.09 ~tråk/ -0.03 ~tråkig -0.09 ~trös* 0.22
        ~tröst 0.23 ~trösta$ 0.23 ~tröt* -0.06 ~trött -0.14 ~trött$ 0.17 ~tsal/ -0.03 ~tsch/ 0.06 ~tsche/ 0.06
        ~tser/ -0.08 ~tser_/ -0.05 ~tsern/ -0.03 ~tsli/ -0.03 ~tspl/ -0.03 ~tspla/ -0.03 ~tspu/ -0.04 ~tspun/ -0.04
        ~tstid/ -0.03 ~tså_/ 0.03 ~tta_/ 0.03 ~ttad/ 0.07 ~ttade/ 0.06 ~ttag/ 0.05 ~ttage/ 0.05 ~ttar/ -0.09
        ~ttar_/ -0.05 ~ttare/ -0.03 ~tte_/ 0.03 ~tten/ -0.06 ~tten_/ -0.06 ~tter_/ 0.03 ~ttet_/ 0.03 ~ttio/ -0.05
        ~ttio_/ -0.06 ~ttioe/ 0.03 ~ttni/ 0.04 ~ttnin/ 0.04 ~tton/ 0.03 ~tton_/ 0.04 ~ttra/ -0.03 ~ttsf/ 0.03
        ~ttsfö/ 0.03 ~tumm 0.10 ~tun -0.05 ~tund/ 0.04 ~tund_/ 0.03 ~tung -0.08 ~tunnel 0.16 ~tunnel$ 0.15
        ~tunnel^ 0.15 ~tunneln -0.21 ~tur -0.31 ~tura/ 0.04 ~ture/ -0.06 ~turer$ -0.11 ~turer/ -0.04 ~turer^^ -0.06
        ~turi* 0.20 ~turn* -0.10 ~tus 0.15 ~tuse/ -0.03 ~tusen/ -0.03 ~tut 0.19 ~tuta* 0.08 ~tv 0.06 ~tvec/ 0.03
        ~tveck/ 0.03 ~tvek* 0.07 ~tvis/ -0.03 ~tvun* 0.07 ~tvung 0.07 ~tvär* -0.33 ~tvär/ -0.03 ~tvärt/ -0.03
        ~tvärtom -0.36 ~tvärtom$ -0.25 ~tvärtom^^ -0.08 ~tvät* -0.10 ~två -0.10 ~två$ 0.12 ~två^ 0.48 ~två^^ -0.10
        ~tyck -0.37 ~tycker^^ -0.27 ~tyckt 0.34 ~tyckt/ 0.03 ~tyckte^^ 0.26 ~tydl* -0.26 ~tydl/ -0.04 ~tydli/ -0.04
        ~tydlig -0.26 ~tydlig^ -0.16 ~tydliga^^ -0.24 ~tyngd -0.07 ~typ -0.07 ~typs* 0.14 ~typsnitt 0.14 ~tyst -0.15
        ~tyst$ 0.32 ~tystn 0.14 ~tystnad$ -0.09 ~tystnad^ -0.06 ~tystnad^^ -0.06 ~tystnadsplikt -0.14
        ~tystnadsplikten^ -0.12 ~täck 0.20 ~täck* 0.21 ~täder/ -0.03 ~täll/ -0.05 ~tälla/ -0.03 ~tämma/ -0.03
        ~tängd/ 0.03 ~tänge/ -0.04 ~tänk 0.19 ~tänk* -0.08 ~tänk/ 0.03 ~tänk^ 0.26 ~tänka$ 0.09 ~tänka/ 0.03
        ~tänke/ -0.04 ~tänker^^ -0.57 ~tänkt 0.40 ~tänkt/ 0.04 ~tänkte^^ 0.08 ~täto* -0.10 ~tätort -0.10
        ~tätorten$ -0.07 ~tåg 0.23 ~tåget$ 0.10 ~tåget^ 0.06 ~tånd/ -0.10 ~tånds/ -0.04 ~tårt 0.06 ~töd_/ -0.04
        ~töde/ -0.03 ~tödet/ -0.03 ~töms -0.09 ~töva/ -0.04 ~tövar/ -0.03 ~uar_/ -0.03 ~ubba/ -0.04 ~ubbar/ -0.04
        ~ubbel/ -0.03 ~ubbl/ -0.03 ~ubbla/ -0.03 ~ubli/ -0.03 ~uda_/ -0.03 ~udet/ 0.04 ~udet_/ 0.04 ~uds_/ 0.03
        ~ugga/ 0.06 ~ugga_/ 0.05 ~ugo_/ -0.03 ~ugot/ 0.03 ~ugotv/ 0.03 ~uide/ 0.03 ~uide_/ 0.03 ~ukhu/ 0.03
        ~ukhus/ 0.03 ~ukra* -0.06 ~ukrai 0.06 ~uksk/ -0.03 ~ukskö/ -0.03 ~ukt_/ 0.05 ~ukvå/ -0.04 ~ukvår/ -0.04
        ~uld_/ -0.03 ~uler/ 0.04 ~ullm/ -0.03 ~ullå* 0.18 ~ullång 0.18 ~ulta/ -0.04 ~ultat/ -0.04 ~umen/ -0.03
        ~ument/ -0.03 ~umeå -0.15 ~ummen/ -0.04 ~ummet/ 0.03 ~umo -0.20 ~unch/ -0.04 ~und -0.10 ~und_/ 0.14
        ~unda* -0.19 ~undan$ -0.06 ~unde* -0.14 ~unde/ -0.06 ~under/ -0.03 ~under^ -0.20 ~underlag -0.14
        ~underskrift 0.07 ~underskrift$ 0.06 ~underskötersk -0.11 ~understrykning 0.10 ~undertecknad$ 0.08
        ~undertecknad^ 0.07 ~undr 0.22 ~undr* 0.22 ~undrade^^ 0.12 ~undv* -0.09 ~undvik -0.08 ~unen_/ 0.03
        ~unens/ -0.04 ~unga -0.28 ~unga/ -0.06 ~unga^ -0.06 ~unga^^ -0.10 ~unga_/ -0.03 ~ungd* -0.06 ~ungdom 0.08
        ~ungdomar^^ 0.15 ~ungdomsförbund -0.13 ~ungdomsmottagning 0.16 ~ungdomsmottagningen^ 0.15 ~unge* -0.09
        ~ungefär -0.09 ~ungefär$ -0.05 ~unif* -0.08 ~uniform -0.08 ~universitet 0.11 ~universitetet -0.09
        ~universitetets^ -0.09 ~unkt/ -0.05 ~unkt_/ -0.03 ~unvo/ 0.04 ~unvor/ 0.04 ~upp -0.18 ~upp$ 0.12 ~upp_/ -0.04
        ~uppd* -0.17 ~uppd/ -0.04 ~uppdrag -0.07 ~uppdrag$ -0.09 ~uppdragen$ -0.13 ~uppdraget$ 0.13 ~uppe/ -0.03
        ~upper/ -0.03 ~uppf* 0.13 ~uppföljning 0.16 ~uppföljning^^ 0.18 ~uppförandekod -0.09 ~uppg -0.09 ~uppg* 0.14
        ~uppgift 0.13 ~upph* 0.23 ~upphandl 0.19 ~upplev -0.05 ~upplägg 0.08 ~upplägg$ 0.09 ~uppr* 0.09 ~uppr/ 0.03
        ~upprep 0.13 ~upps* 0.22 ~upptag 0.13 ~upptaget$ 0.14 ~upptäckt -0.11 ~uppv* 0.22 ~uppvux 0.21 ~ur$ -0.22
        ~uren/ -0.05 ~uren_/ -0.04 ~urer/ -0.05 ~urer_/ -0.04 ~urs_/ -0.08 ~ursä* 0.21 ~ursäkt 0.21 ~ursäkt$ -0.07
        ~ursäkta$ -0.32 ~usch/ -0.03 ~usen/ -0.03 ~usen_/ -0.03 ~uset/ 0.03 ~uset_/ 0.03 ~ustr/ -0.03 ~ut -0.43
        ~ut$ 0.17 ~ut^^ -0.13 ~utad/ -0.03 ~utade/ -0.03 ~utan -0.79 ~utan$ 0.14 ~utan* 0.22 ~utan/ -0.06
        ~utan^^ -0.13 ~utan_/ -0.08 ~utanför 0.22 ~utanför$ 0.13 ~utanför^^ -0.13 ~utar/ 0.04 ~utar_/ 0.04 ~utb -0.23
        ~utb$ -0.15 ~utb^^ -0.11 ~utbi* -0.20 ~utbi/ -0.06 ~utbil/ -0.06 ~utbild -0.05 ~utbildning -0.11 ~ute -0.26
        ~ute$ 0.07 ~utel* 0.22 ~utelämn 0.24 ~utelämnas$ 0.24 ~utgår -0.10 ~utgör 0.07 ~uthy* -0.09 ~utif* -0.05
        ~utifrå -0.05 ~utin/ -0.03 ~utly* -0.16 ~utlysning -0.13 ~utländsk -0.06 ~utom 0.15 ~utom* -0.05 ~utom/ 0.03
        ~utoma/ 0.04 ~utpe* -0.06 ~utpek -0.06 ~utre* 0.23 ~utred 0.31 ~utredare$ 0.07 ~utredare^^ 0.06
        ~utredning -0.08 ~utro* 0.20 ~utropsteck 0.20 ~utru* -0.11 ~utrustning -0.11 ~utry* 0.08 ~uts -0.08
        ~uts_/ 0.03 ~utsa* -0.13 ~utsatt -0.13 ~utse* -0.05 ~utsedd -0.05 ~utsi* 0.09 ~utsikt 0.09 ~utsk* 0.15
        ~utsk/ 0.04 ~utskriv 0.12 ~utst* -0.09 ~utställning -0.06 ~utta* 0.23 ~uttag 0.20 ~uttaget^ 0.30 ~uttr* 0.13
        ~uttryckt 0.12 ~utve* 0.20 ~utve/ 0.03 ~utvec/ 0.03 ~utveckl 0.25 ~utveckling 0.13 ~utvecklingssamtal -0.05
        ~utvi* 0.48 ~utvidg 0.22 ~utvikning 0.22 ~utvä* -0.08 ~utvärdering -0.07 ~utöv 0.06 ~utöv* 0.06 ~utöva/ -0.04
        ~v 0.08 ~vabb 0.06 ~vabb* 0.07 ~vad 0.17 ~vad$ -0.25 ~vad^ 0.19 ~vad^^ 0.26 ~vaka* -0.18 ~vaka/ -0.03
        ~vakant -0.11 ~vakt 0.10 ~vakt* -0.19 ~vaktmäst -0.19 ~vaktmästare^^ 0.06 ~vaktmästaren^ -0.13 ~val -0.25
        ~valb* 0.07 ~valberedning 0.17 ~valberedningen^ -0.09 ~vald -0.07 ~vald* 0.07 ~valet$ -0.09 ~vall* 0.14
        ~vall/ 0.03 ~van 0.18 ~vana -0.09 ~vanl* -0.15 ~vanlig -0.15 ~vap -0.06 ~var 0.75 ~var^ -0.27 ~var^^ 0.85
        ~var_/ 0.04 ~vara -0.08 ~vara* -0.32 ~vara^^ 0.25 ~varan/ 0.04 ~varandr -0.07 ~varandra$ -0.11 ~varann -0.23
        ~varannan$ -0.17 ~varannan^^ -0.07 ~varar/ -0.05 ~varav -0.14 ~vard* 0.08 ~vardag 0.08 ~vare -0.06 ~vare* 0.09
        ~varend 0.09 ~varenda^ 0.12 ~varför$ 0.09 ~varför^ -0.27 ~varg 0.25 ~varg* 0.17 ~vari/ 0.06 ~varit 0.62
        ~varit/ 0.06 ~varj -0.88 ~varj/ -0.08 ~varje/ -0.08 ~varje^ 0.19 ~vark -0.09 ~vark* -0.09 ~varm 0.24
        ~varm/ 0.03 ~varmt 0.09 ~varmt$ 0.08 ~varn/ -0.05 ~varna/ -0.05 ~varo/ -0.04 ~vart -0.10 ~vart* -0.15
        ~vart/ -0.03 ~varta/ -0.03 ~vartann -0.16 ~varv -0.33 ~varv$ -0.05 ~varv* -0.37 ~varv/ -0.03 ~vat_/ 0.03
        ~vatten$ 0.16 ~vattn -0.11 ~vd 0.16 ~vd$ 0.09 ~vd^^ 0.11 ~vde_/ 0.04 ~veck -0.53 ~veck/ -0.07 ~vecka$ -0.31
        ~vecka/ -0.09 ~vecka^^ -0.09 ~veckan$ 0.19 ~veckl/ 0.04 ~veckor$ 0.45 ~vem -0.28 ~vem_/ -0.03 ~vems -0.07
        ~vens/ -0.03 ~vent* 0.06 ~ventilation 0.09 ~vera/ 0.04 ~verk -0.10 ~verk/ -0.04 ~verka/ 0.03 ~verke/ -0.03
        ~verklig -0.23 ~verkligheten$ 0.10 ~verks/ 0.03 ~verksam 0.16 ~verksamhetschef 0.22 ~verksamhetschefen^ 0.16
        ~verksamhetschefen^^ -0.07 ~verksamhetschefer^^ -0.07 ~vers/ 0.04 ~vet -0.09 ~vet$ 0.22 ~vet^ 0.10
        ~vet^^ -0.40 ~vet_/ 0.04 ~veta -0.12 ~veta$ 0.09 ~vete* -0.14 ~veterinär -0.14 ~vhäl/ -0.03 ~vhäls/ -0.03
        ~vi$ 0.18 ~vi^ -0.68 ~vi^^ 0.09 ~via 0.10 ~via^^ 0.17 ~vid 0.23 ~vid$ 0.15 ~vid^ 0.22 ~vid^^ -0.32 ~vida* 0.20
        ~vidare$ 0.11 ~vidare^^ 0.15 ~vike/ -0.03 ~vikt -0.16 ~vikt* 0.13 ~viktig 0.13 ~viktigt^ 0.32 ~vilj -0.27
        ~vilj/ -0.05 ~vilja/ -0.05 ~vilk* -0.05 ~vilka$ 0.10 ~vilka^ 0.07 ~vill 0.50 ~vill$ 0.06 ~vill* -0.27
        ~vill^ 0.17 ~vill^^ -0.64 ~vill_/ -0.05 ~ville$ 0.38 ~ville/ 0.09 ~ville^ 0.18 ~ville^^ 0.08 ~villk -0.17
        ~villk/ -0.04 ~villkor -0.13 ~vilt* -0.10 ~vind 0.13 ~vindkraft -0.08 ~vinn/ -0.08 ~vinno/ -0.05 ~vinst -0.06
        ~vint -0.12 ~vint* -0.29 ~vinter$ -0.06 ~vintr -0.16 ~virkesköp -0.06 ~vis 0.06 ~vis_/ -0.03 ~visa -0.13
        ~visa* 0.06 ~visa^ -0.14 ~visade$ -0.07 ~visade^^ 0.13 ~viss -0.24 ~viss* -0.16 ~vissa^ -0.16
        ~visselblåsarfunktion -0.06 ~visst 0.37 ~visst$ 0.14 ~visst/ 0.04 ~visste^^ -0.06 ~vit_/ -0.03 ~vitt* -0.05
        ~vittnesstöd -0.05 ~vnin/ 0.04 ~vning/ 0.04 ~vor_/ 0.05 ~vore -0.08 ~vore^^ 0.09 ~vrig/ 0.03 ~vrigt/ 0.03
        ~vux -0.21 ~vuxe* -0.20 ~väd 0.28 ~vädr 0.11 ~vädr* 0.11 ~väg 0.44 ~vägen^ 0.09 ~vägg 0.23 ~vägg$ -0.06
        ~vägg* 0.35 ~väggarna$ -0.05 ~vägge/ 0.04 ~väggen$ 0.18 ~väggen^ 0.13 ~vägr -0.08 ~vägr* -0.08 ~vägrar^^ -0.05
        ~väl 0.37 ~väl$ 0.11 ~väl_/ 0.06 ~väld* 0.17 ~väldig 0.17 ~väldigt^ 0.16 ~välj -0.38 ~välj/ -0.04
        ~välja/ -0.03 ~välk* 0.13 ~välkom 0.07 ~välkomm 0.06 ~väll/ -0.09 ~välla/ -0.03 ~välle/ -0.04 ~vänd 0.18
        ~vänl* 0.16 ~vänlig 0.16 ~vänligen^ 0.08 ~vänt 0.62 ~vänt* -0.08 ~vänta$ 0.11 ~vänta/ 0.06 ~vänta^ 0.28
        ~väntar$ 0.07 ~väntar^^ -0.12 ~väntetid -0.17 ~väntetiden^ -0.12 ~väntjänst -0.07 ~väntrummet$ 0.06
        ~värd* 0.11 ~värd/ -0.03 ~värm/ -0.03 ~värs* -0.36 ~värs/ -0.03 ~värst -0.39 ~värst/ -0.04 ~värsta^^ -0.06
        ~värt 0.13 ~värto/ -0.03 ~väst 0.28 ~väst* 0.55 ~väst/ 0.05 ~väste/ 0.05 ~växeln 0.05 ~växeln^^ 0.05
        ~våg -0.63 ~våga -0.10 ~våga/ -0.07 ~vågar/ -0.04 ~våld -0.32 ~våld* -0.12 ~våld/ -0.03 ~våld^^ 0.22
        ~våldet^ 0.11 ~våldsutsatt -0.05 ~våldsärend -0.05 ~våni* 0.29 ~våning 0.05 ~vår -0.21 ~vår$ 0.06 ~vår^ -0.06
        ~vår^^ 0.06 ~våra -0.49 ~våra/ -0.05 ~våra^^ -0.11 ~våra_/ -0.04 ~vård -0.17 ~vård* -0.30 ~vård/ -0.12
        ~vård^^ -0.05 ~vårde/ -0.07 ~våren$ -0.08 ~vårt/ 0.04 ~vårt_/ 0.04 ~w 0.07 ~wars* 0.07 ~warsam 0.07
        ~webb* -0.22 ~webbinari -0.16 ~who -0.17 ~wom -0.08 ~work* 0.05 ~workshop 0.07 ~workshopen$ -0.18 ~xamp/ 0.04
        ~xampl/ 0.04 ~xemp/ 0.03 ~xempe/ 0.04 ~xten/ 0.04 ~xten_/ 0.04 ~ycke/ -0.03 ~ycke_/ 0.03 ~ycken/ -0.03
        ~ycker/ -0.03 ~yckt/ 0.05 ~yckte/ 0.04 ~ydds/ -0.03 ~ydli/ -0.04 ~ydlig/ -0.04 ~year -0.13 ~year$ -0.13
        ~yggb/ 0.03 ~ylla/ -0.03 ~yngr -0.15 ~yngre^^ -0.15 ~yra_/ -0.05 ~yran/ -0.04 ~yran_/ -0.04 ~yrk -0.14
        ~yrke* -0.19 ~yrke/ -0.03 ~yrkesvägled -0.06 ~yrkor/ -0.03 ~yrti/ -0.05 ~yrtio/ -0.05 ~yssn/ -0.03
        ~yssna/ -0.03 ~yta -0.08 ~ytte/ -0.04 ~ytte_/ -0.04 ~ä -0.65 ~äcke/ 0.04 ~äcker/ 0.04 ~äga -0.05 ~ägan* -0.10
        ~ägand -0.10 ~ägandet$ -0.07 ~ägar -0.06 ~ägenh/ -0.03 ~äger -0.34 ~äger/ -0.13 ~äger^^ -0.17 ~äger_/ -0.12
        ~äggen/ 0.03 ~ägre/ -0.04 ~äkerh/ -0.03 ~äkna_/ -0.04 ~äknar/ 0.04 ~äldr* -0.24 ~äldr/ -0.04 ~äldre^ -0.09
        ~äldreboend -0.17 ~älg 0.12 ~älg$ 0.08 ~älgj* 0.10 ~älgjakt 0.10 ~älla/ -0.06 ~ällan/ -0.03 ~ällar/ -0.03
        ~älld_/ 0.03 ~älle/ -0.04 ~ällen/ -0.04 ~ället/ 0.03 ~älls/ -0.03 ~älp_/ -0.03 ~älsan/ -0.03 ~älta/ -0.03
        ~älv 0.07 ~älv_/ 0.05 ~älva/ -0.07 ~älva_/ -0.07 ~älvs* -0.22 ~älvs/ -0.04 ~ämna/ 0.08 ~ämnad/ 0.03
        ~ämnas/ 0.05 ~ämnd/ -0.07 ~ämnde/ -0.04 ~ämta/ 0.03 ~ämta_/ 0.03 ~än -0.61 ~änar/ -0.03 ~änd 0.17 ~ända -0.57
        ~ända/ -0.04 ~ända_/ -0.03 ~ände/ 0.04 ~änder/ -0.03 ~ändrade^^ -0.10 ~ändras$ 0.09 ~ändå$ 0.20 ~änet/ -0.05
        ~änet_/ -0.06 ~äng_/ 0.03 ~ängd/ 0.03 ~ängd_/ 0.03 ~änk_/ 0.03 ~änka -0.06 ~änke/ -0.03 ~änker/ -0.04
        ~änkt/ 0.05 ~änkte/ 0.05 ~änna/ 0.05 ~änne/ -0.03 ~ännen/ -0.05 ~ännu 0.10 ~änst/ -0.05 ~änste/ -0.04
        ~änta/ 0.05 ~änta_/ 0.03 ~äntat/ 0.03 ~äntl* 0.23 ~äntlig 0.23 ~äntligen$ 0.22 ~är -0.18 ~är$ -0.13 ~är^ -0.39
        ~ärar/ 0.04 ~ärare/ 0.05 ~ärd_/ -0.03 ~ärda/ -0.03 ~ärden/ 0.03 ~ärdi/ -0.03 ~ärdig/ -0.03 ~ären* -0.20
        ~ären/ -0.05 ~ärend -0.15 ~ärend/ -0.04 ~ärenden$ 0.08 ~ärendet$ 0.08 ~ärli* -0.30 ~ärli/ -0.03 ~ärlig -0.28
        ~ärligt^ -0.09 ~ärligt^^ 0.13 ~ärma/ -0.04 ~ärmar/ -0.03 ~ärst/ -0.04 ~ärto/ -0.03 ~ärtom/ -0.03 ~ärvs -0.11
        ~ärvs^^ -0.11 ~äser/ -0.03 ~äser_/ -0.03 ~ässa/ -0.03 ~äst_/ 0.07 ~äta 0.07 ~äter/ -0.04 ~äter_/ -0.04
        ~ätte/ -0.08 ~ätten/ -0.03 ~ätter/ -0.04 ~ättni/ 0.03 ~ättr/ -0.03 ~även -0.27 ~å -0.72 ~å^ -0.38 ~åde_/ 0.04
        ~åden/ -0.03 ~åden_/ -0.03 ~ådet/ -0.03 ~ågan/ -0.08 ~ågan_/ -0.08 ~ågar/ -0.04 ~ågar_/ -0.04 ~ågon_/ -0.03
        ~ågor/ 0.03 ~ågorn/ 0.04 ~ågot/ 0.05 ~ågot_/ 0.05 ~ågve/ -0.03 ~ågver/ -0.03 ~åk -0.21 ~åk^ -0.10 ~åk^^ -0.10
        ~åka 0.06 ~åker -0.72 ~åker* 0.06 ~åker/ -0.05 ~åker_/ -0.05 ~åkeri -0.05 ~åkla* -0.09 ~åklag -0.05 ~åkte 0.30
        ~åkte/ 0.03 ~åkte_/ 0.03 ~åld -0.25 ~åld_/ -0.04 ~ålde/ 0.03 ~ålder$ -0.17 ~ålder/ -0.03 ~åldr -0.06
        ~åldr* -0.06 ~ålig/ 0.04 ~ålig_/ 0.03 ~ålla/ -0.05 ~ålla_/ -0.03 ~ålle/ 0.03 ~åller/ 0.04 ~ålli/ 0.03
        ~ållit/ 0.03 ~åmind/ 0.03 ~ånad/ -0.05 ~ånad_/ -0.06 ~ånda/ -0.04 ~ånds/ -0.04 ~ånga/ -0.04 ~ånga_/ -0.04
        ~ånge 0.12 ~ånge/ 0.04 ~ånger/ 0.05 ~ångt/ -0.04 ~år 0.35 ~år$ -1.09 ~år^^ 0.19 ~åra_/ -0.04 ~årda/ -0.03
        ~årde/ -0.05 ~ården/ -0.05 ~åren -0.16 ~åren_/ -0.04 ~året -0.53 ~året$ -0.16 ~året* -0.20 ~året/ -0.08
        ~året^^ -0.06 ~året_/ -0.05 ~åretruntjobb -0.19 ~åretruntjobb^ -0.19 ~årin/ -0.03 ~åring/ -0.03 ~årli* -0.05
        ~årlig -0.09 ~års -0.22 ~årsk* -0.26 ~årskur -0.25 ~årsm* -0.20 ~årsmöt -0.20 ~årsmötet^ -0.14 ~årsr* 0.07
        ~årsredovisning 0.07 ~årsv* -0.16 ~årsvis -0.16 ~årsvis$ -0.12 ~årt_/ 0.04 ~åsikt -0.23 ~åt 0.08 ~åt^^ -0.10
        ~åta_/ 0.04 ~åtal -0.24 ~åtal$ -0.21 ~åtal/ -0.04 ~åter* 0.09 ~åter_/ -0.03 ~återf/ -0.03 ~återfall -0.17
        ~återfallen$ -0.14 ~återg 0.09 ~återk 0.07 ~återk$ 0.07 ~återk/ 0.06 ~återk^ 0.07 ~återkom 0.42 ~återkom^ 0.07
        ~återkomm 0.38 ~återkommer^^ 0.20 ~återkoppling -0.22 ~återkoppling$ -0.08 ~åtgä* -0.15 ~åtgärd -0.11
        ~ått -0.07 ~ått_/ -0.07 ~åtta 0.07 ~åtta$ -0.07 ~åtta* -0.10 ~åtta^ 0.18 ~åttahundr -0.07 ~åtti* 0.16
        ~åttio -0.14 ~åttioett 0.11 ~åttiotal 0.06 ~ö-vik -0.14 ~öder/ -0.03 ~ödet/ -0.03 ~ödet_/ -0.03 ~ödra/ -0.04
        ~ögon 0.11 ~ögon* 0.15 ~ögon/ 0.04 ~ögt_/ -0.03 ~öjde/ 0.03 ~öjde_/ 0.03 ~ökad -0.09 ~ökan/ -0.05
        ~ökan_/ -0.03 ~öket/ 0.03 ~öket_/ 0.03 ~ökte/ -0.05 ~ökte_/ -0.05 ~öll_/ 0.04 ~ömde/ 0.05 ~ömde_/ 0.04
        ~ömme/ -0.03 ~ömmer/ -0.03 ~öms_/ -0.03 ~önde/ 0.03 ~önder/ 0.03 ~önek/ 0.03 ~öneka/ 0.03 ~önsk* -0.05
        ~önskade^^ -0.16 ~önskan$ 0.11 ~önskar^^ 0.10 ~önskelist -0.07 ~önst/ 0.03 ~önstr/ 0.04 ~öper/ -0.03
        ~öper_/ -0.03 ~öpp -0.47 ~öppe* -0.18 ~öppe/ -0.05 ~öppenvårdsmottagning -0.05 ~öppet/ -0.04 ~öppet^ -0.05
        ~öppet^^ -0.08 ~öppettid -0.12 ~öppettiderna^ -0.10 ~öppn -0.05 ~öppn* -0.06 ~öppna^ -0.25 ~öppnade^^ -0.08
        ~öppnar^^ -0.10 ~öran/ 0.06 ~örand/ 0.05 ~örbu/ -0.05 ~örbun/ -0.04 ~örde/ 0.08 ~örde_/ 0.06 ~ördes/ 0.03
        ~örel/ -0.04 ~örelä/ -0.04 ~öreni/ 0.03 ~örer/ -0.04 ~örern/ -0.03 ~öres/ -0.04 ~örest/ -0.04 ~öret/ -0.03
        ~örja/ -0.04 ~örja_/ -0.03 ~örnsköldsvik$ 0.09 ~örra/ -0.03 ~örren/ -0.03 ~örres/ 0.03 ~örrä/ -0.03
        ~örrän/ -0.03 ~örs_/ -0.04 ~örsi/ 0.04 ~örsik/ 0.04 ~örst/ -0.05 ~örst_/ -0.04 ~östa_/ 0.03 ~östas/ -0.04
        ~öste/ 0.06 ~östen/ 0.07 ~öten/ -0.11 ~öten_/ -0.07 ~ötena/ -0.04 ~öter/ -0.04 ~öters/ -0.08 ~öts_/ 0.04
        ~övar/ -0.04 ~över 0.43 ~över$ -0.21 ~över* -0.11 ~över^^ 0.19 ~över_/ 0.03 ~överallt -0.21 ~överallt$ -0.17
        ~överenskommelse^^ 0.12 ~överlämning -0.06 ~övers/ 0.03 ~översatt 0.33 ~överst -0.12 ~överst$ -0.10
        ~översättning 0.21 ~övning 0.11 ~övning$ 0.18 ~övningarna^ -0.06 ~övri* 0.30 ~övri/ 0.03 ~övrig 0.30
        ~övrig/ 0.03 ~övrigt^^ 0.20
        """
}
