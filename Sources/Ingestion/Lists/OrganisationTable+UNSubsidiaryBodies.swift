// swift-format-ignore-file

extension OrganisationTable {
    /// What the Security Council and the General Assembly have set up: sanctions committees, working groups, panels.
    static let unSubsidiaryBodies = #"""
    # Sanctions committees of the Security Council
    comite-751 un-organ unsc
      fr Comité 751
      en Security Council Committee established pursuant to resolution 751 (1992) concerning Somalia
      alias Comité du Conseil de sécurité créé par la résolution 751 (1992) concernant la Somalie
      alias Comité créé par la résolution 751 (1992)
      alias Comité du Conseil de sécurité créé par la résolution 751 (1992)
      alias Comité 751 (1992) et 1907 (2009)
      alias Comité des sanctions concernant la Somalie et l’Érythrée
      alias Comité des sanctions concernant la Somalie
      alias Comité du Conseil de sécurité faisant suite aux résolutions 751 (1992) et 1907 (2009) concernant la Somalie et l’Érythrée
      alias Comité faisant suite à la résolution 2713 (2023) concernant les Chabab
      alias Comité 2713

    comite-918 un-organ unsc
      fr Comité 918
      en Security Council Committee established pursuant to resolution 918 (1994) concerning Rwanda
      alias Comité du Conseil de sécurité créé par la résolution 918 (1994) concernant le Rwanda
      alias Comité créé par la résolution 918 (1994)
      alias Comité du Conseil de sécurité créé par la résolution 918 (1994)

    comite-1132 un-organ unsc
      fr Comité 1132
      en Security Council Committee established pursuant to resolution 1132 (1997) concerning Sierra Leone
      alias Comité du Conseil de sécurité créé par la résolution 1132 (1997) concernant la Sierra Leone
      alias Comité créé par la résolution 1132 (1997)
      alias Comité du Conseil de sécurité créé par la résolution 1132 (1997)

    comite-1518 un-organ unsc
      fr Comité 1518
      en Security Council Committee established pursuant to resolution 1518 (2003) concerning Iraq
      alias Comité du Conseil de sécurité créé par la résolution 1518 (2003) concernant l’Iraq
      alias Comité créé par la résolution 1518 (2003)
      alias Comité du Conseil de sécurité créé par la résolution 1518 (2003)

    comite-1521 un-organ unsc
      fr Comité 1521
      en Security Council Committee established pursuant to resolution 1521 (2003) concerning Liberia
      alias Comité du Conseil de sécurité créé par la résolution 1521 (2003) concernant le Libéria
      alias Comité créé par la résolution 1521 (2003)
      alias Comité du Conseil de sécurité créé par la résolution 1521 (2003)
      alias Comité des sanctions concernant le Libéria

    comite-1533 un-organ unsc
      fr Comité 1533
      en Security Council Committee established pursuant to resolution 1533 (2004) concerning the Democratic Republic of the Congo
      alias Comité du Conseil de sécurité créé par la résolution 1533 (2004) concernant la République démocratique du Congo
      alias Comité créé par la résolution 1533 (2004)
      alias Comité du Conseil de sécurité créé par la résolution 1533 (2004)
      alias Comité des sanctions concernant la République démocratique du Congo

    comite-1572 un-organ unsc
      fr Comité 1572
      en Security Council Committee established pursuant to resolution 1572 (2004) concerning Côte d’Ivoire
      alias Comité du Conseil de sécurité créé par la résolution 1572 (2004) concernant la Côte d’Ivoire
      alias Comité créé par la résolution 1572 (2004)
      alias Comité du Conseil de sécurité créé par la résolution 1572 (2004)
      alias Comité des sanctions concernant la Côte d’Ivoire

    comite-1591 un-organ unsc
      fr Comité 1591
      en Security Council Committee established pursuant to resolution 1591 (2005) concerning the Sudan
      alias Comité du Conseil de sécurité créé par la résolution 1591 (2005) concernant le Soudan
      alias Comité créé par la résolution 1591 (2005)
      alias Comité du Conseil de sécurité créé par la résolution 1591 (2005)
      alias Comité des sanctions concernant le Soudan

    comite-1636 un-organ unsc
      fr Comité 1636
      en Security Council Committee established pursuant to resolution 1636 (2005) concerning Lebanon
      alias Comité du Conseil de sécurité créé par la résolution 1636 (2005) concernant le Liban
      alias Comité créé par la résolution 1636 (2005)
      alias Comité du Conseil de sécurité créé par la résolution 1636 (2005)

    comite-1737 un-organ unsc
      fr Comité 1737
      en Security Council Committee established pursuant to resolution 1737 (2006) concerning the Islamic Republic of Iran
      alias Comité du Conseil de sécurité créé par la résolution 1737 (2006) concernant la République islamique d’Iran
      alias Comité créé par la résolution 1737 (2006)
      alias Comité du Conseil de sécurité créé par la résolution 1737 (2006)

    comite-1970 un-organ unsc
      fr Comité 1970
      en Security Council Committee established pursuant to resolution 1970 (2011) concerning Libya
      alias Comité du Conseil de sécurité créé par la résolution 1970 (2011) concernant la Libye
      alias Comité créé par la résolution 1970 (2011)
      alias Comité du Conseil de sécurité créé par la résolution 1970 (2011)
      alias Comité des sanctions concernant la Libye

    comite-2048 un-organ unsc
      fr Comité 2048
      en Security Council Committee established pursuant to resolution 2048 (2012) concerning Guinea-Bissau
      alias Comité du Conseil de sécurité créé par la résolution 2048 (2012) concernant la Guinée-Bissau
      alias Comité créé par la résolution 2048 (2012)
      alias Comité du Conseil de sécurité créé par la résolution 2048 (2012)

    comite-2127 un-organ unsc
      fr Comité 2127
      en Security Council Committee established pursuant to resolution 2127 (2013) concerning the Central African Republic
      alias Comité du Conseil de sécurité créé par la résolution 2127 (2013) concernant la République centrafricaine
      alias Comité créé par la résolution 2127 (2013)
      alias Comité du Conseil de sécurité créé par la résolution 2127 (2013)
      alias Comité des sanctions concernant la République centrafricaine
      alias Comité 2745

    comite-2140 un-organ unsc
      fr Comité 2140
      en Security Council Committee established pursuant to resolution 2140 (2014) concerning Yemen
      alias Comité du Conseil de sécurité créé par la résolution 2140 (2014) concernant le Yémen
      alias Comité créé par la résolution 2140 (2014)
      alias Comité du Conseil de sécurité créé par la résolution 2140 (2014)
      alias Comité des sanctions concernant le Yémen

    comite-2206 un-organ unsc
      fr Comité 2206
      en Security Council Committee established pursuant to resolution 2206 (2015) concerning South Sudan
      alias Comité du Conseil de sécurité créé par la résolution 2206 (2015) concernant le Soudan du Sud
      alias Comité créé par la résolution 2206 (2015)
      alias Comité du Conseil de sécurité créé par la résolution 2206 (2015)
      alias Comité des sanctions concernant le Soudan du Sud

    comite-2374 un-organ unsc
      fr Comité 2374
      en Security Council Committee established pursuant to resolution 2374 (2017) concerning Mali
      alias Comité du Conseil de sécurité créé par la résolution 2374 (2017) concernant le Mali
      alias Comité créé par la résolution 2374 (2017)
      alias Comité du Conseil de sécurité créé par la résolution 2374 (2017)
      alias Comité des sanctions concernant le Mali

    comite-2653 un-organ unsc
      fr Comité 2653
      en Security Council Committee established pursuant to resolution 2653 (2022) concerning Haiti
      alias Comité du Conseil de sécurité créé par la résolution 2653 (2022) concernant Haïti
      alias Comité créé par la résolution 2653 (2022)
      alias Comité du Conseil de sécurité créé par la résolution 2653 (2022)
      alias Comité des sanctions concernant Haïti

    # What helps those committees
    groupe-d-experts-du-comite-1540 un-other comite-1540
      fr Groupe d’experts du Comité 1540
      en 1540 Committee Group of Experts
      alias Groupe d’experts créé par la résolution 1540 (2004)

    groupe-d-experts-cree-par-la-resolution-1874-2009 un-other comite-1718
      fr Groupe d’experts créé par la résolution 1874 (2009)
      en Panel of Experts established pursuant to resolution 1874 (2009)

    semg un-other comite-751
      fr Groupe de contrôle pour la Somalie et l’Érythrée
      en Monitoring Group on Somalia and Eritrea
      acronyms - SEMG
      alias Groupe de contrôle sur la Somalie et l’Érythrée
      alias Groupe de contrôle sur la Somalie

    groupe-d-experts-sur-la-republique-democratique-du-congo un-other comite-1533
      fr Groupe d’experts sur la République démocratique du Congo
      en Group of Experts on the Democratic Republic of the Congo

    groupe-d-experts-sur-le-soudan un-other comite-1591
      fr Groupe d’experts sur le Soudan
      en Panel of Experts on the Sudan

    groupe-d-experts-sur-la-libye un-other comite-1970
      fr Groupe d’experts sur la Libye
      en Panel of Experts on Libya

    groupe-d-experts-sur-la-republique-centrafricaine un-other comite-2127
      fr Groupe d’experts sur la République centrafricaine
      en Panel of Experts on the Central African Republic

    groupe-d-experts-sur-le-yemen un-other comite-2140
      fr Groupe d’experts sur le Yémen
      en Panel of Experts on Yemen

    groupe-d-experts-sur-le-soudan-du-sud un-other comite-2206
      fr Groupe d’experts sur le Soudan du Sud
      en Panel of Experts on South Sudan

    groupe-d-experts-sur-le-mali un-other comite-2374
      fr Groupe d’experts sur le Mali
      en Panel of Experts on Mali

    groupe-d-experts-sur-la-cote-d-ivoire un-other comite-1572
      fr Groupe d’experts sur la Côte d’Ivoire
      en Group of Experts on Côte d’Ivoire

    groupe-d-experts-sur-le-liberia un-other comite-1521
      fr Groupe d’experts sur le Libéria
      en Panel of Experts on Liberia

    bureau-du-mediateur-aupres-du-comite-des-sanctions-contre-l-eiil-daech-et-al-qaida un-other unsc
      fr Bureau du Médiateur auprès du Comité des sanctions contre l’EIIL (Daech) et Al-Qaida
      en Office of the Ombudsperson to the ISIL (Da’esh) and Al-Qaida Sanctions Committee
      alias Bureau du Médiateur du Comité des sanctions contre Al-Qaida
      alias Médiateur du Comité des sanctions

    point-focal-pour-les-demandes-de-radiation un-other unsc
      fr Point focal pour les demandes de radiation
      en Focal Point for De-listing
      alias Point focal pour les demandes de radiation de la liste

    # Working groups and other bodies of the Council
    groupe-de-travail-sur-les-operations-de-maintien-de-la-paix un-organ unsc
      fr Groupe de travail sur les opérations de maintien de la paix
      en Working Group on Peacekeeping Operations
      alias Groupe de travail plénier du Conseil de sécurité sur les opérations de maintien de la paix
      alias Groupe de travail du Conseil de sécurité sur les opérations de maintien de la paix

    groupe-de-travail-special-sur-la-prevention-et-le-reglement-des-conflits-en-afrique un-organ unsc
      fr Groupe de travail spécial sur la prévention et le règlement des conflits en Afrique
      en Ad Hoc Working Group on Conflict Prevention and Resolution in Africa
      alias Groupe de travail spécial du Conseil de sécurité sur la prévention et le règlement des conflits en Afrique

    groupe-de-travail-sur-les-enfants-et-les-conflits-armes un-organ unsc
      fr Groupe de travail sur les enfants et les conflits armés
      en Working Group on Children and Armed Conflict
      alias Groupe de travail du Conseil de sécurité sur le sort des enfants en temps de conflit armé
      alias Groupe de travail du Conseil de sécurité sur les enfants et les conflits armés

    groupe-de-travail-informel-sur-la-documentation-et-les-autres-questions-de-procedure un-organ unsc
      fr Groupe de travail informel sur la documentation et les autres questions de procédure
      en Informal Working Group on Documentation and Other Procedural Questions
      alias Groupe de travail informel du Conseil de sécurité sur la documentation et les autres questions de procédure

    groupe-de-travail-cree-par-la-resolution-1566-2004 un-organ unsc
      fr Groupe de travail créé par la résolution 1566 (2004)
      en Working Group established pursuant to resolution 1566 (2004)
      alias Groupe de travail 1566

    groupe-informel-d-experts-charge-de-la-question-des-femmes-et-de-la-paix-et-de-la-securite un-organ unsc
      fr Groupe informel d’experts chargé de la question des femmes et de la paix et de la sécurité
      en Informal Experts Group on Women and Peace and Security
      alias Groupe informel d’experts sur les femmes et la paix et la sécurité

    uniiic un-other unsc
      fr Commission internationale d’enquête indépendante des Nations Unies
      en International Independent Investigation Commission
      acronyms - UNIIIC
      alias Commission d’enquête internationale indépendante

    commission-internationale-d-enquete-sur-le-darfour un-other unsc
      fr Commission internationale d’enquête sur le Darfour
      en International Commission of Inquiry on Darfur

    eebc un-other unsc
      fr Commission du tracé de la frontière entre l’Érythrée et l’Éthiopie
      en Eritrea-Ethiopia Boundary Commission
      acronyms - EEBC

    commission-d-enquete-sur-la-situation-en-republique-arabe-syrienne un-other hrc
      fr Commission d’enquête sur la situation en République arabe syrienne
      en Commission of Inquiry on the Syrian Arab Republic
      alias Commission d’enquête internationale indépendante sur la République arabe syrienne

    jim un-other un
      fr Mécanisme d’enquête conjoint de l’Organisation pour l’interdiction des armes chimiques et de l’Organisation des Nations Unies
      en OPCW-United Nations Joint Investigative Mechanism
      acronyms - JIM
      alias Mécanisme d’enquête conjoint OIAC-ONU
      alias Mécanisme d’enquête conjoint

    unvim un-other un
      fr Mécanisme de vérification et d’inspection des Nations Unies
      en United Nations Verification and Inspection Mechanism
      acronyms - UNVIM
      alias Mécanisme de vérification et d’inspection des Nations Unies pour le Yémen

    mecanisme-de-surveillance-des-nations-unies-pour-la-republique-arabe-syrienne un-other un
      fr Mécanisme de surveillance des Nations Unies pour la République arabe syrienne
      en United Nations Monitoring Mechanism for the Syrian Arab Republic
      alias Mécanisme de surveillance pour la République arabe syrienne

    unrod un-other un
      fr Registre de l’Organisation des Nations Unies concernant les dommages causés par la construction du mur dans le Territoire palestinien occupé
      en United Nations Register of Damage Caused by the Construction of the Wall in the Occupied Palestinian Territory
      acronyms - UNRoD
      alias Registre de l’ONU concernant les dommages causés par la construction du mur

    iimp un-other unga
      fr Institution indépendante chargée de la question des personnes disparues en République arabe syrienne
      en Independent Institution on Missing Persons in the Syrian Arab Republic
      acronyms - IIMP

    # The General Assembly
    commission-de-verification-des-pouvoirs un-organ unga
      fr Commission de vérification des pouvoirs
      en Credentials Committee

    comite-special-de-la-charte-des-nations-unies-et-du-raffermissement-du-role-de-l-organisation un-organ unga
      fr Comité spécial de la Charte des Nations Unies et du raffermissement du rôle de l’Organisation
      en Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization
      alias Comité spécial de la Charte

    comite-special-charge-d-enqueter-sur-les-pratiques-israeliennes-affectant-les-droits-de-l-homme-du-peuple-palestinien-et-des-autres-arabes-des-territoires-occupes un-organ unga
      fr Comité spécial chargé d’enquêter sur les pratiques israéliennes affectant les droits de l’homme du peuple palestinien et des autres Arabes des territoires occupés
      en Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People and Other Arabs of the Occupied Territories

    comite-special-de-l-ocean-indien un-organ unga
      fr Comité spécial de l’océan Indien
      en Ad Hoc Committee on the Indian Ocean

    comite-des-conferences un-organ unga
      fr Comité des conférences
      en Committee on Conferences

    comite-de-l-information un-organ unga
      fr Comité de l’information
      en Committee on Information

    comite-des-relations-avec-le-pays-hote un-organ unga
      fr Comité des relations avec le pays hôte
      en Committee on Relations with the Host Country

    comite-de-haut-niveau-pour-la-cooperation-sud-sud un-organ unga
      fr Comité de haut niveau pour la coopération Sud-Sud
      en High-level Committee on South-South Cooperation

    commission-consultative-de-l-office-de-secours-et-de-travaux-des-nations-unies-pour-les-refugies-de-palestine-dans-le-proche-orient un-organ unga
      fr Commission consultative de l’Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient
      en Advisory Commission of the United Nations Relief and Works Agency for Palestine Refugees in the Near East
      alias Commission consultative de l’UNRWA

    comite-special-cree-par-la-resolution-51-210-de-l-assemblee-generale un-organ unga
      fr Comité spécial créé par la résolution 51/210 de l’Assemblée générale
      en Ad Hoc Committee established by General Assembly resolution 51/210
      alias Comité spécial sur le terrorisme international

    comite-special-charge-d-elaborer-une-convention-internationale-generale-sur-la-lutte-contre-l-utilisation-des-technologies-de-l-information-et-des-communications-a-des-fins-criminelles un-organ unga
      fr Comité spécial chargé d’élaborer une convention internationale générale sur la lutte contre l’utilisation des technologies de l’information et des communications à des fins criminelles
      en Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes

    groupe-de-travail-a-composition-non-limitee-sur-la-securite-du-numerique-et-de-son-utilisation un-organ unga
      fr Groupe de travail à composition non limitée sur la sécurité du numérique et de son utilisation
      en Open-ended Working Group on Security of and in the Use of Information and Communications Technologies

    groupe-de-travail-a-composition-non-limitee-sur-le-vieillissement un-organ unga
      fr Groupe de travail à composition non limitée sur le vieillissement
      en Open-ended Working Group on Ageing

    conseil-de-justice-interne un-other unga
      fr Conseil de justice interne
      en Internal Justice Council

    fonds-de-contributions-volontaires-des-nations-unies-pour-les-victimes-de-la-torture un-other unga
      fr Fonds de contributions volontaires des Nations Unies pour les victimes de la torture
      en United Nations Voluntary Fund for Victims of Torture
      alias Fonds de contributions volontaires pour les victimes de la torture

    fonds-d-affectation-speciale-des-nations-unies-pour-la-lutte-contre-les-formes-contemporaines-d-esclavage un-other unga
      fr Fonds d’affectation spéciale des Nations Unies pour la lutte contre les formes contemporaines d’esclavage
      en United Nations Voluntary Trust Fund on Contemporary Forms of Slavery
      alias Fonds de contributions volontaires pour la lutte contre les formes contemporaines d’esclavage

    fonds-d-affectation-speciale-pour-les-victimes-de-la-traite-des-personnes un-other unga
      fr Fonds d’affectation spéciale pour les victimes de la traite des personnes
      en United Nations Voluntary Trust Fund for Victims of Trafficking in Persons
      alias Fonds de contributions volontaires des Nations Unies pour les victimes de la traite des personnes, en particulier les femmes et les enfants
    """#
}
