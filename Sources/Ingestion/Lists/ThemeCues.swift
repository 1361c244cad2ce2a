// swift-format-ignore-file
/// `theme weight phrase,phrase…`: words that speak for a theme; `*` ends a prefix. Folded when read.
let themeCues = #"""
counter-terrorism 5 terroris*,antiterroris*,extremisme violent
counter-terrorism 3 financement du terroris*,strategie antiterroriste mondiale
disarmament 4 desarmement,armes legeres,armes classiques,destruction massive,non proliferation,armes chimiques,armes nucleaires,essais nucleaires,munitions,commerce des armes,controle des armes,destruction d armements,limitation des armements,armes à feu,mines antipersonnel,engins explosifs,deminage
disarmament 3 armements
disarmament 2 lutte antimines,reinsertion,demobilisation
drugs-crime 5 drogue,drogues,stupefiants,toxicomanie
drugs-crime 4 criminalite,prevention du crime,corruption,blanchiment,traite des personnes,traite des etres humains,crime organise,criminalite organisee,trafic illicite
drugs-crime 2 trafic,usagers,psychotrope*,precurseurs
humanitarian 4 humanitaire,humanitaires,catastrophe,catastrophes,secours d urgence,protection des civils,situations d urgence,tremblement de terre,seisme*,ouragan*,cyclone*,tempete*,tsunami*,degats,sinistre*,famine,aide d urgence,vivres
humanitarian 2 urgence,crises,inondations
refugees-migration 5 refugie*,migration*,apatrid*,migrants,asile,deplacees,deplaces,rapatriement,migratoire*,diaspora
refugees-migration 2 frontieres,flux
human-rights 5 droits de l homme,droits fondamentaux,torture,peuples autochtones,liberte d expression
human-rights 3 dignite,esclavage,discrimination,victimes,personnes agees,droits de la personne
gender 5 egalite des sexes,femmes,femme,sexospecifique,parite des sexes,problematique femmes hommes,violence à l egard des femmes,mutilations genitales,mariage des enfants
governance-elections 5 electoral*,election*,gouvernance,democrati*,service public,scrutin,vote
governance-elections 3 ordre constitutionnel,valeurs et principes,parlement*
rule-of-law 5 etat de droit,primaute du droit,cooperation judiciaire,justice penale,entraide judiciaire
rule-of-law 3 judiciaire*,justice,juridique*,juridiction,droit international,legislation*,lois,enquetes et de poursuites,statut de rome
health 5 sante,sanitaire*,vih*,sida,maladie*,mortalite,vaccin*,immunisation,poliomyelite,ebola,epidemi*,pharmaceutique*,medic*,soins,therapeutique,obesite,paludisme,tuberculose,cancer,tabac*,pandemi*,zika,cholera,hopita*
labour 5 travail des enfants,emploi des jeunes,travail decent,marche du travail,normes internationales du travail,ministres du travail,main d oeuvre,emploi,travailleurs,protection sociale,dialogue social,travail force,chomage
labour 3 lieu de travail,syndic*
food-agriculture 5 agricol*,agriculture,alimentaire*,nutrition*,fonci*,gestion des terres,peche*,recolte,phytosanitaire
food-agriculture 2 secheresse
environment-climate 5 environnement*,climatique*,climat,biosecurite,biodiversite,developpement durable,rechauffement,ecosysteme,forets,ressources naturelles,economie verte,degradation des terres,dechets,pollution,carbone,forestier*,milieu marin,oceans
environment-climate 3 ressources en eau,desertification,eaux usees,secheresse,meteorologi*,durabilite
energy 6 energie,energetique*,nucleaire en afrique,electricite,petrol*,gaz naturel,renouvelable*,electrification
trade-economy 5 commerce,commerci*,econom*,exportation*,secteur prive,competitivite,systeme financier,secteur financier,marches financiers,services financiers,institutions financieres,stabilite financiere,crise financiere,criminalite financiere,monetaire*,douanier*,transport*,femmes d affaires,croissance,fiscal*,tourisme,touristique*,industri*,entreprises
trade-economy 2 investissement*,finances,banque*
development 3 developpement,pauvrete,efficacite de l aide,relevement rapide,objectifs du millenaire,programme 2030,insulaires
development 2 cooperation technique,mobilisation de ressources
statistics 5 statistique*,donnees statistiques,comparaison internationale,stockage de donnees,indicateurs,etat civil,base de donnees,collecte de donnees
statistics 3 base arabe de donnees,collecte et d analyse de donnees,enquetes sur la main d oeuvre
culture-education-media 5 culture,culturel*,education*,universit*,medias,media,magazine,multilinguisme,journee internationale,enseignement,linguistique*,patrimoine,sport,scolaire*,alphabetisation
culture-education-media 3 dialogue interculturel,campagne publique,jeunesse,information sanitaire
innovation 5 innovation*,innover,innovat*,technologies,intelligence artificielle,internet,propriete intellectuelle,numerique*
staff-conduct 6 exploitation et les atteintes sexuelles,exploitation et d atteintes sexuelles,exploitation et aux atteintes sexuelles,harcelement sexuel,atteintes sexuelles,abus sexuels,violence sexuelles,tolerance zero,fautes professionnelles,faute professionnelle,normes de conduite,code de conduite,lanceurs d alerte
institutional 4 contacts de haut niveau,reunion generale,secretariats,partenariat entre,renforcer leur cooperation,renforcer la cooperation entre,cooperation entre les deux,visite au secretariat,rendu visite,bureau de liaison,memorandum d accord,accord cadre,cadre de cooperation,relations de travail,forums interinstitutions
institutional 2 renforcer leur partenariat,domaines de cooperation possible,sommet,renforcer plus avant la cooperation,dirigeants
peace-security 5 maintien de la paix,consolidation de la paix,retablissement de la paix,paix et de securite,paix et la securite,paix et securite,paix et de la securite,prevention des conflits,diplomatie preventive,mediation,bons offices,operations de paix,conflit,conflits,secteur de securite,mission de l union africaine,appui à la paix,resistance du seigneur,processus de paix,reconciliation,casques bleus,cessez le feu
peace-security 4 crise libyenne,crise syrienne,darfour,achevement de la transition,exclusion aerienne,alerte rapide,transition politique,ordre constitutionnel,soldats de la paix
peace-security 2 paix,securite,crise,militaire*,police
"""#

/// `theme organisation…`: what an organisation's work is about when its words do not say.
let themeMandates = #"""
peace-security dpko dpa dppa dpo dfs unoau unsoa unamid uniogbis unrcca unoca unowa unowas unama unmik amisom pbc pbso aupsc unsc
counter-terrorism cted ctc ctitf cicte rats acsrt codexter
disarmament oda unoda unrec unrcpd unlirec unidir opcw ctbto
drugs-crime unodc cnd incb greco
humanitarian ocha cdema iasc wfp
refugees-migration unhcr iom unrwa
human-rights ohchr hrc achpr iachr
gender un-women csw
rule-of-law ilc icc
health who unaids paho
labour ilo
food-agriculture fao ifad
environment-climate unep unfccc
energy iaea afcone
trade-economy itc unctad imf wto
development undp
culture-education-media unesco dpi unai bsun
innovation wipo itu unin
"""#
