// swift-format-ignore-file

extension OrganisationTable {
    /// The United Nations itself, its principal organs, what they have set up, the treaty bodies and the collective actors.
    static let unOrgans = #"""
    un un-organ -
      fr Organisation des Nations Unies
      en United Nations
      acronyms ONU UN
      alias Nations Unies
      alias système des Nations Unies
      alias système de l’ONU
      alias entités des Nations Unies
      alias organismes des Nations Unies
      alias Secrétaire général
      alias Secrétaire général des Nations Unies
      alias Secrétaire général de l’ONU
      alias Secrétaire général de l’Organisation des Nations Unies
      alias Secrétariat de l’ONU
      alias Secrétariat des Nations Unies
      alias Secrétariat de l’Organisation des Nations Unies
      alias Secrétariat de l’Organisation
      alias Siège de l’ONU
      alias Siège de l’Organisation
      alias Vice-Secrétaire générale
      alias Vice-Secrétaire général
      alias Représentant{|e} spécial{|e} du Secrétaire général
      alias Envoyé{|e} spécial{|e} du Secrétaire général
      alias Conseil{ler|lère} spécial{|e} du Secrétaire général
      alias O.N.U.
      dac 41305 exact

    unsc un-organ un
      fr Conseil de sécurité
      en Security Council
      acronyms - UNSC
      alias Conseil de sécurité de l’ONU
      alias Conseil de sécurité des Nations Unies
      alias Conseil de sécurité de l’Organisation des Nations Unies
      alias Président{|e} du Conseil de sécurité
      alias CSNU

    unga un-organ un
      fr Assemblée générale
      en General Assembly
      acronyms - UNGA
      alias Assemblée générale des Nations Unies
      alias Assemblée générale de l’ONU
      alias Président{|e} de l’Assemblée générale
      alias AGNU
      alias Assemblée générale de l’Organisation des Nations Unies
      alias Bureau de l’Assemblée générale
      alias Présidence de l’Assemblée générale

    ecosoc un-organ un
      fr Conseil économique et social
      en Economic and Social Council
      acronyms - ECOSOC
      alias Conseil économique et social des Nations Unies
      alias Conseil économique et social de l’ONU
      alias Président{|e} du Conseil économique et social

    icj un-organ un
      fr Cour internationale de Justice
      en International Court of Justice
      acronyms CIJ ICJ

    conseil-de-tutelle un-organ un
      fr Conseil de tutelle
      en Trusteeship Council

    # Collective actors: they commit themselves in the texts, but are never found by their name.

    un-system group -
      fr Système des Nations Unies
      en United Nations system

    secretariat group -
      fr Secrétariat des Nations Unies
      en United Nations Secretariat

    member-states group -
      fr États Membres
      en Member States

    a4p-endorsers group -
      fr Signataires de la Déclaration d’engagements communs (Action pour le maintien de la paix)
      en Endorsers of the Declaration of Shared Commitments (Action for Peacekeeping)

    # Under the Security Council

    ctc un-organ unsc
      fr Comité contre le terrorisme
      en Counter-Terrorism Committee
      acronyms CCT CTC
      alias Comité contre le terrorisme du Conseil de sécurité
      alias Comité du Conseil de sécurité créé par la résolution 1373 (2001) concernant la lutte antiterroriste
      alias Comité du Conseil de sécurité créé par la résolution 1373 (2001)
      alias Comité créé par la résolution 1373 (2001)

    cted un-other ctc
      fr Direction exécutive du Comité contre le terrorisme
      en Counter-Terrorism Committee Executive Directorate
      acronyms DECT CTED
      alias Direction exécutive du Comité du Conseil de sécurité contre le terrorisme
      alias Directeur exécutif de la Direction exécutive du Comité contre le terrorisme
      alias Directrice exécutive de la Direction exécutive du Comité contre le terrorisme

    comite-1540 un-organ unsc
      fr Comité 1540
      en 1540 Committee
      alias Comité du Conseil de sécurité créé par la résolution 1540 (2004)
      alias Comité créé par la résolution 1540 (2004)
      alias Groupe d’experts du Comité créé par la résolution 1540 (2004)

    comite-des-sanctions-contre-al-qaida un-organ unsc
      fr Comité des sanctions contre Al-Qaida
      en Al-Qaida Sanctions Committee
      alias Comité du Conseil de sécurité faisant suite aux résolutions 1267 (1999), 1989 (2011) et 2253 (2015)
      alias Comité du Conseil de sécurité faisant suite aux résolutions 1267 (1999) et 1989 (2011)
      alias Comité du Conseil de sécurité créé par la résolution 1267 (1999)
      alias Comité créé par la résolution 1267 (1999)
      alias Comité 1267
      alias Équipe d’appui analytique et de surveillance des sanctions

    comite-1988 un-organ unsc
      fr Comité 1988
      en 1988 Committee
      alias Comité du Conseil de sécurité créé par la résolution 1988 (2011)

    comite-1718 un-organ unsc
      fr Comité 1718
      en 1718 Committee
      alias Comité du Conseil de sécurité créé par la résolution 1718 (2006)

    comite-d-etat-major un-organ unsc
      fr Comité d’état-major
      en Military Staff Committee
      acronyms - MSC

    unmovic un-other unsc
      fr Commission de contrôle, de vérification et d’inspection des Nations Unies
      en United Nations Monitoring, Verification and Inspection Commission
      acronyms COCOVINU UNMOVIC

    unscom un-other unsc
      fr Commission spéciale des Nations Unies
      en United Nations Special Commission
      acronyms - UNSCOM

    uncc un-other unsc
      fr Commission d’indemnisation des Nations Unies
      en United Nations Compensation Commission
      acronyms CINU UNCC

    unitad un-other unsc
      fr Équipe d’enquêteurs des Nations Unies chargée de concourir à amener Daech/État islamique d’Iraq et du Levant à répondre de ses crimes
      en United Nations Investigative Team to Promote Accountability for Crimes Committed by Da’esh/Islamic State in Iraq and the Levant
      acronyms - UNITAD

    icty un-organ unsc
      fr Tribunal pénal international pour l’ex-Yougoslavie
      en International Criminal Tribunal for the former Yugoslavia
      acronyms TPIY ICTY

    ictr un-organ unsc
      fr Tribunal pénal international pour le Rwanda
      en International Criminal Tribunal for Rwanda
      acronyms TPIR ICTR

    irmct un-organ unsc
      fr Mécanisme international appelé à exercer les fonctions résiduelles des Tribunaux pénaux
      en International Residual Mechanism for Criminal Tribunals
      acronyms MIFRTP IRMCT
      alias Mécanisme international chargé d’exercer les fonctions résiduelles des Tribunaux pénaux

    scsl un-other un
      fr Tribunal spécial pour la Sierra Leone
      en Special Court for Sierra Leone
      acronyms TSSL SCSL
      alias Tribunal spécial résiduel pour la Sierra Leone

    stl un-other un
      fr Tribunal spécial pour le Liban
      en Special Tribunal for Lebanon
      acronyms TSL STL

    eccc un-other un
      fr Chambres extraordinaires au sein des tribunaux cambodgiens
      en Extraordinary Chambers in the Courts of Cambodia
      acronyms CETC ECCC

    # Under the General Assembly

    hrc un-organ unga
      fr Conseil des droits de l’homme
      en Human Rights Council
      acronyms CDH HRC
      alias Conseil des droits de l’homme des Nations Unies
      alias Conseil des droits de l’homme de l’ONU
      alias procédures spéciales du Conseil des droits de l’homme

    pbc un-organ un
      fr Commission de consolidation de la paix
      en Peacebuilding Commission
      acronyms CCP PBC
      alias Commission de la consolidation de la paix
      alias Président{|e} de la Commission de consolidation de la paix
      alias Comité d’organisation de la Commission de consolidation de la paix
      alias Commission de consolidation de la paix des Nations Unies

    pbf un-other pbso
      fr Fonds pour la consolidation de la paix
      en Peacebuilding Fund
      acronyms FCP PBF
      alias Fonds des Nations Unies pour la consolidation de la paix

    ilc un-organ unga
      fr Commission du droit international
      en International Law Commission
      acronyms CDI ILC
      alias Commission du droit international de l’ONU

    uncitral un-organ unga
      fr Commission des Nations Unies pour le droit commercial international
      en United Nations Commission on International Trade Law
      acronyms CNUDCI UNCITRAL

    copuos un-organ unga
      fr Comité des utilisations pacifiques de l’espace extra-atmosphérique
      en Committee on the Peaceful Uses of Outer Space
      acronyms CUPEEA COPUOS

    c34 un-organ unga
      fr Comité spécial des opérations de maintien de la paix
      en Special Committee on Peacekeeping Operations
      acronyms C34 C34
      alias Comité des 34

    c24 un-organ unga
      fr Comité spécial de la décolonisation
      en Special Committee on Decolonization
      acronyms C24 C24
      alias Comité des Vingt-Quatre

    ceirpp un-organ unga
      fr Comité pour l’exercice des droits inaliénables du peuple palestinien
      en Committee on the Exercise of the Inalienable Rights of the Palestinian People
      acronyms - CEIRPP

    acabq un-organ unga
      fr Comité consultatif pour les questions administratives et budgétaires
      en Advisory Committee on Administrative and Budgetary Questions
      acronyms CCQAB ACABQ

    cpc un-organ ecosoc
      fr Comité du programme et de la coordination
      en Committee for Programme and Coordination
      acronyms CPC CPC

    comite-des-contributions un-organ unga
      fr Comité des contributions
      en Committee on Contributions

    undc un-organ unga
      fr Commission du désarmement
      en Disarmament Commission
      acronyms - UNDC
      alias Commission du désarmement de l’ONU
      alias Commission du désarmement des Nations Unies

    cd un-other un
      fr Conférence du désarmement
      en Conference on Disarmament
      acronyms - CD

    icsc un-other unga
      fr Commission de la fonction publique internationale
      en International Civil Service Commission
      acronyms CFPI ICSC

    jiu un-other unga
      fr Corps commun d’inspection
      en Joint Inspection Unit
      acronyms CCI JIU
      alias Corps commun d’inspection du système des Nations Unies

    unboa un-other unga
      fr Comité des commissaires aux comptes
      en Board of Auditors
      acronyms - UNBOA
      alias Comité des commissaires aux comptes de l’ONU

    iaac un-other unga
      fr Comité consultatif indépendant pour les questions d’audit
      en Independent Audit Advisory Committee
      acronyms CCIQA IAAC

    unjspf un-other unga
      fr Caisse commune des pensions du personnel des Nations Unies
      en United Nations Joint Staff Pension Fund
      acronyms CCPPNU UNJSPF

    unscear un-other unga
      fr Comité scientifique des Nations Unies pour l’étude des effets des rayonnements ionisants
      en United Nations Scientific Committee on the Effects of Atomic Radiation
      acronyms - UNSCEAR

    undt un-other unga
      fr Tribunal du contentieux administratif des Nations Unies
      en United Nations Dispute Tribunal
      acronyms TCANU UNDT
      alias Tribunal du contentieux administratif

    unat un-other unga
      fr Tribunal d’appel des Nations Unies
      en United Nations Appeals Tribunal
      acronyms TANU UNAT

    iiim un-other unga
      fr Mécanisme international, impartial et indépendant chargé de faciliter les enquêtes sur les violations les plus graves du droit international commises en République arabe syrienne depuis mars 2011 et d’aider à juger les personnes qui en sont responsables
      en International, Impartial and Independent Mechanism to Assist in the Investigation and Prosecution of Persons Responsible for the Most Serious Crimes under International Law Committed in the Syrian Arab Republic since March 2011
      acronyms - IIIM
      alias Mécanisme international, impartial et indépendant

    iimm un-other hrc
      fr Mécanisme d’enquête indépendant pour le Myanmar
      en Independent Investigative Mechanism for Myanmar
      acronyms - IIMM

    premiere-commission un-organ unga
      fr Première Commission
      en First Committee
      alias Commission des questions de désarmement et de la sécurité internationale

    deuxieme-commission un-organ unga
      fr Deuxième Commission
      en Second Committee

    troisieme-commission un-organ unga
      fr Troisième Commission
      en Third Committee

    quatrieme-commission un-organ unga
      fr Quatrième Commission
      en Fourth Committee

    cinquieme-commission un-organ unga
      fr Cinquième Commission
      en Fifth Committee

    sixieme-commission un-organ unga
      fr Sixième Commission
      en Sixth Committee

    # Under the Economic and Social Council

    cnd un-organ ecosoc
      fr Commission des stupéfiants
      en Commission on Narcotic Drugs
      acronyms - CND

    ccpcj un-organ ecosoc
      fr Commission pour la prévention du crime et la justice pénale
      en Commission on Crime Prevention and Criminal Justice
      acronyms CPCJP CCPCJ

    csw un-organ ecosoc
      fr Commission de la condition de la femme
      en Commission on the Status of Women
      acronyms CCF CSW

    cpd un-organ ecosoc
      fr Commission de la population et du développement
      en Commission on Population and Development
      acronyms - CPD

    csocd un-organ ecosoc
      fr Commission du développement social
      en Commission for Social Development
      acronyms - CSocD

    commission-de-statistique un-organ ecosoc
      fr Commission de statistique
      en Statistical Commission
      alias Commission de statistique de l’ONU
      alias Commission de statistique des Nations Unies

    cstd un-organ ecosoc
      fr Commission de la science et de la technique au service du développement
      en Commission on Science and Technology for Development
      acronyms CSTD CSTD

    csd un-organ ecosoc
      fr Commission du développement durable
      en Commission on Sustainable Development
      acronyms CDD CSD

    unff un-organ ecosoc
      fr Forum des Nations Unies sur les forêts
      en United Nations Forum on Forests
      acronyms FNUF UNFF

    hlpf un-organ ecosoc
      fr Forum politique de haut niveau pour le développement durable
      en High-level Political Forum on Sustainable Development
      acronyms FPHN HLPF

    unpfii un-organ ecosoc
      fr Instance permanente sur les questions autochtones
      en Permanent Forum on Indigenous Issues
      acronyms - UNPFII

    commission-des-droits-de-l-homme un-organ ecosoc
      fr Commission des droits de l’homme
      en Commission on Human Rights
      alias Commission des droits de l’homme de l’ONU

    incb un-other ecosoc
      fr Organe international de contrôle des stupéfiants
      en International Narcotics Control Board
      acronyms OICS INCB

    cdp un-organ ecosoc
      fr Comité des politiques de développement
      en Committee for Development Policy
      acronyms - CDP

    cepa un-organ ecosoc
      fr Comité d’experts de l’administration publique
      en Committee of Experts on Public Administration
      acronyms - CEPA

    comite-charge-des-organisations-non-gouvernementales un-organ ecosoc
      fr Comité chargé des organisations non gouvernementales
      en Committee on Non-Governmental Organizations

    un-ggim un-organ ecosoc
      fr Comité d’experts sur la gestion de l’information géospatiale à l’échelle mondiale
      en Committee of Experts on Global Geospatial Information Management
      acronyms - UN-GGIM

    ungegn un-organ ecosoc
      fr Groupe d’experts des Nations Unies pour les noms géographiques
      en United Nations Group of Experts on Geographical Names
      acronyms GENUNG UNGEGN

    # Human rights treaty bodies

    organes-conventionnels-charges-des-droits-de-l-homme un-other un
      fr Organes conventionnels chargés des droits de l’homme
      en Human rights treaty bodies
      alias organes conventionnels des droits de l’homme
      alias organes créés en vertu d’instruments internationaux relatifs aux droits de l’homme
      alias organes conventionnels relatifs aux droits de l’homme
      alias présidents des organes conventionnels chargés des droits de l’homme

    ccpr un-other un
      fr Comité des droits de l’homme
      en Human Rights Committee
      acronyms - CCPR

    cescr un-other ecosoc
      fr Comité des droits économiques, sociaux et culturels
      en Committee on Economic, Social and Cultural Rights
      acronyms - CESCR

    cedaw un-other un
      fr Comité pour l’élimination de la discrimination à l’égard des femmes
      en Committee on the Elimination of Discrimination against Women
      acronyms - CEDAW

    cerd un-other un
      fr Comité pour l’élimination de la discrimination raciale
      en Committee on the Elimination of Racial Discrimination
      acronyms - CERD

    cat un-other un
      fr Comité contre la torture
      en Committee against Torture
      acronyms - CAT

    spt un-other un
      fr Sous-Comité pour la prévention de la torture
      en Subcommittee on Prevention of Torture
      acronyms SPT SPT
      alias Sous-Comité pour la prévention de la torture et autres peines ou traitements cruels, inhumains ou dégradants

    crc un-other un
      fr Comité des droits de l’enfant
      en Committee on the Rights of the Child
      acronyms - CRC

    cmw un-other un
      fr Comité des travailleurs migrants
      en Committee on Migrant Workers
      acronyms - CMW
      alias Comité pour la protection des droits de tous les travailleurs migrants et des membres de leur famille

    crpd un-other un
      fr Comité des droits des personnes handicapées
      en Committee on the Rights of Persons with Disabilities
      acronyms - CRPD

    ced un-other un
      fr Comité des disparitions forcées
      en Committee on Enforced Disappearances
      acronyms - CED
    """#
}
