// swift-format-ignore-file
/// `state phrase,phrase…`: wordings of the status cells of action tables; `*` ends a prefix.
let statusCues = #"""
ongoing en cours,à ce jour,mis à jour regulierement,mise à jour regulierement,se poursui*,en permanence,regulierement,periodique
planned prevu*,sera,seront,à venir,envisage*,achevement prevu,reunion prevue,planifie*
started entame*,commence*,demarre*,debute*,lance de,engage*
completed acheve*,accompli*,cree*,mis en service,mise en service,lance,lancee,lances,lancees,approuve*,nomme*,soumis,soumise*,operationnel*,en place,tenu,tenue,tenus,tenues,publie*,presente*,signataires,mis en oeuvre,mise en oeuvre,mis à jour,mise à jour,adopte*,termine*,acceptee,accepte,distribue*,realise*
"""#
