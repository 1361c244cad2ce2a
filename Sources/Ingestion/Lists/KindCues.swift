// swift-format-ignore-file
/// What the main verb of a sentence says of its kind; `*` ends a prefix. A line's first word is a kind, or one of
/// `act` (organise, hold, take part: the object decides), `work` (collaborate: the purpose decides),
/// `held` (take place: the subject decides), `found` (create, open: a body unless the object says otherwise), `support` (help, contribute),
/// `draft` (a document or a policy),
/// `strengthen` (the relation, or somebody's means).
let kindVerbs = #"""
agreement signe,signee,signes,signees,signent,conclu,conclue,renouvele,renouvelee,convenu d un,convenu d une,ont adopte,a adopte,a ete adopte,a ete adoptee,ont ete adoptes,ont ete adoptees,engagements convenus
meeting rendu visite,a visite,ont visite,rencontre,rencontres,s est adresse,s est entretenu,se sont entretenus,se sont rencontres,se sont egalement reunis,se sont reunis,pris la parole,discute,appels lances,comparaitre,invite à participer,ont ete invites,a eu des discussions,examine des domaines,declare leur,a fait une declaration,informe le conseil
technical-assistance fourni,fournie,fournit,fournissent,fournir,apporte,apportent,apportee,sert de,servent de,met à disposition,mis à disposition,facilite,facilitent,permis de,dispense,dispensent,conseille,conseillent,finance,financent,a verse,ont verse,verse,versent,alloue,allouent,octroye,octroient,a detache,ont detache
training a forme,ont forme,forment,former
information publie,publient,diffuse,diffusent,fait des etudes
joint-programme execute,executent,executee,cofinance,cofinancent,lance,lancee,lancent,mettent en oeuvre,met en oeuvre,mis en oeuvre
institution nomme,nommes,nommee,designe,designee,ete charge de,ete chargee de
partnership entretient,entretiennent,communique regulierement,resserre,resserrent
act organise,organisee,organises,organisees,organisent,organiser,tenu,tenue,tenus,tenues,tient,tiennent,tiendra,participe,participent,participer,assiste a,assiste à,assistent à,pris part,prend part,prennent part,prendre part,part active,accueilli,accueillie,accueille,accueillent,accueillir,convoque,fait,font,conduit,conduits,conduisent,mene,menent,procede,effectue,realise,propose,associe,associee,mettre au point,mis au point,developpe,developpes,developpent,approuve,figure,figurent,visait,vise,met l accent,mettent l accent
work collabore,collaborent,collaborer,coopere,cooperent,cooperer,travaille,travaillent,travailler,convenu,decide,coordonne,coordonnent,poursuit,poursuivent,poursuivi,continuent leur,se sont employes,s emploie,s emploient,s est engage,s est engagee
held eu lieu,s est tenu,s est tenue,se sont tenus,se sont tenues,s est deroule,s est deroulee,se sont deroules,se sont deroulees
found cree,creee,crees,creent,etabli,etablie,etablissent,ouvert,ouverte,ouvrent,institue,instituee,mis en place,mis sur pied
support aide,aident,aider,aidee,appuie,appuient,appuye,appuyer,soutient,soutiennent,soutenu,soutenir,assiste,assistent,contribue,contribuent,contribuer,encourage
draft elabore,elaboree,elabores,elaborent,elaborer,redige,redigent
strengthen renforce,renforcent,renforcer,developper leur,developper sa,intensifie,elargi
"""#

/// Objects, purposes and subjects that tell a kind; folded when read. Where « à » is meant, it has its accent.
let kindNouns = #"""
training atelier,ateliers,seminaire,seminaires,formation,activites de formation,programme de formation,programmes de formation,stage,stages,visite d etude,visites d etude,cours
meeting reunion,reunions,conference,conferences,consultation,consultations,dialogue,dialogues,forum,forums,sommet,table ronde,manifestation,manifestations,visite,visites,session,contacts de haut niveau,mission d experts,colloque,travaux du
information magazine,publication,rapport,rapports,etude,etudes,document de travail,base de donnees,base arabe de donnees,statistiques,conclusions,reseau,site web,echange d informations,partage de l information,informations,manuel,manuels,guide,guides,recueil,brochure,portail,atlas,annuaire
agreement memorandum d accord,protocole de cooperation,accord cadre,declaration commune,declaration conjointe,plan de travail conjoint
joint-programme programme,programmes,projet,projets,initiative,campagne,campagnes,activites,plan d action,plan d action commun
field-operation activites de diplomatie preventive
technical-assistance soutien,appui,assistance,aide,conseils,capacite,capacites,elaboration,mise en oeuvre,application,integration,assistance technique,creation de capacites,cadre,strategie,politique,politiques
partnership partenariat,cooperation,relations de travail,relations,collaboration,partenariats,domaines de cooperation,liens
"""#

/// Words that put an act into a field operation, in a place.
let fieldCues = #"""
amisom,minuad,diplomatie preventive,retablissement de la paix,crise libyenne,crise syrienne,crise malienne,deploiement de la,ordre constitutionnel,composantes militaire,reglement de la crise,reglement global,transition politique,achevement de la transition,coup d etat,mouvements armes,bons offices,efforts de mediation,processus de reconciliation
"""#
