"""What happened to the cases that `make desk` shows: everything in it is invented.

.ci/desk-sample lets it happen. A case is a sample of ../applications, or a copy of one under other
names, that came in some days ago. `did(days ago, officer, command…)` is a command under `ief case`, and
`reviewed` stands for being assigned, reviewed a day later, and recommended where it says so.
"""
# Stands for the number of the event of the last payment.
LAST_PAYMENT = object()


def rated(ratings):
    """The options of a review with these ratings."""
    return [part for rating in ratings for part in ("--rating", rating)]


def assess(effect, reason, cost="cost-category=3: every item is of a kind that the call lists",
           risk="reduces-risk=2: it answers what happened, though not all of it",
           context="repressive-context=3: others there were attacked in the same way this year"):
    """The ratings of a review in English, where only the first is the case's own."""
    return [f"effect={effect}: {reason}", cost, risk, context]


def es(effect, reason):
    """The ratings of a review in Spanish."""
    return assess(
        effect, reason, "cost-category=3: todos los rubros están en la lista de la convocatoria",
        "reduces-risk=2: responde a lo ocurrido, aunque no a todo",
        "repressive-context=3: este año hubo otros ataques iguales en la zona")


def fr(effect, reason):
    """The ratings of a review in French."""
    return assess(
        effect, reason, "cost-category=3: tous les postes figurent dans la liste de l’appel",
        "reduces-risk=2: la demande répond aux faits, mais pas à tous",
        "repressive-context=3: d’autres associations du pays ont subi la même chose cette année")


def cases(new):
    """Every case, each made by `new`; what its comment says is what it is there to show."""
    made = []

    def case(*arguments, **options):
        made.append(new(*arguments, **options))
        return made[-1]

    # Awarded, and partly paid.
    (case("confiscated-phone-at-a-border", 24)
     .did(23, "paloma", "check-reference", "1", "confirmed", "--note",
          "Conoce a la reportera desde hace seis años y estuvo con ella el día después de la retención.")
     .did(23, "paloma", "check-reference", "2", "confirmed", "--note",
          "Confirma el trabajo y el acta; publicaron una nota sobre el caso.")
     .reviewed(22, "paloma", es(3, "sin equipos limpios no puede volver a hablar con sus fuentes"),
               recommends=["award", "--note", "Precios comparados con dos tiendas de la capital."])
     .did(19, "tomas", "decide", "award", "--note", "Como dice la revisión.", "--letter-text",
          "Por favor, compre el teléfono en un lugar distinto de donde vive.")
     .did(18, "paloma", "letter", "--record")
     .did(12, "leila", "record-payment", "6500.00"))

    # A person in danger: first in every list. The reviewer has a draft.
    (case("doxxing-with-a-veiled-threat-and-an-altered-image", 3)
     .did(3, "leila", "assign", "paloma")
     .did(2, "paloma", "check-reference", "2", "confirmed", "--note",
          "Por llamada cifrada. La familia ya durmió tres noches fuera de casa.")
     .did(2, "paloma", "check-reference", "1", "notReached", "--note",
          "Dos intentos, de día; no hay señal en el valle.")
     .did(1, "paloma", "review", "--rating",
          "effect=3: la caja fuerte y el teléfono aparte responden a las amenazas",
          "--rating",
          "repressive-context=3: dos defensoras del agua del mismo valle fueron amenazadas este año",
          "--threat", "2=threat: en el valle la frase habla de un entierro; lo confirma la referencia",
          "--note", "Falta preguntar por el colegio del niño.", "--draft"))

    # Reviewed and recommended; one officer may not see it, says the team file.
    (case("smear-with-the-word-terruqueo", 12)
     .did(11, "noor", "check-reference", "1", "confirmed", "--note",
          "Escuchó el audio; la voz no es la de la coordinadora.")
     .reviewed(10, "noor", es(2, "la carta de rectificación ayuda; el peritaje tarda más que la campaña"),
               "--threat", "1=unclear: el audio suena armado, pero falta el peritaje",
               recommends=["partialAward", "--reason", "limited-funds", "--note",
                           "Legal y cuidados ahora; peritaje después."]))

    # Paid in full, after a payment that was recorded wrongly.
    (case("election-week-shutdown", 25)
     .did(24, "aminata", "check-reference", "1", "confirmed", "--note",
          "Knows the group; four of them report for her station.")
     .did(24, "aminata", "check-reference", "3", "notReached", "--note", "The network there is still down.")
     .reviewed(23, "aminata", assess(
                   3, "with the satellite unit they can send results in the run-off week"),
               recommends=["award"])
     .did(21, "zawadi", "decide", "award", "--note", "As the review says; urgent because of the run-off.")
     .did(20, "aminata", "letter", "--record")
     .did(18, "leila", "record-payment", "4625000.00")
     .did(17, "leila", "correct-payment", LAST_PAYMENT, "4265000.00", "--reason",
          "Digits swapped; the bank's slip says 4,265,000.")
     .did(10, "leila", "record-payment", "2160000.00"))

    # Awaiting confirmation: an award above the maximum, decided by the lead of all regions.
    (case("newsroom-under-ddos", 13, edits=[("С 12 февраля сайт", "Вторую неделю сайт")])
     .did(12, "oleh", "check-reference", "2", "confirmed", "--note",
          "He has seen the traffic: forty thousand requests a second.")
     .reviewed(11, "oleh", assess(3, "without protection the site stays down"),
               recommends=["partialAward", "--reason", "not-met:maximum", "--note",
                           "Servers could wait until the next call."])
     .did(2, "leila", "decide", "award", "--override",
          "maximum=Three newsrooms publish through this site; half a protection would protect none of them.",
          "--note", "The partner fund cannot help this quarter."))

    # Awarded and not yet paid; the letter is made.
    (case("spyware-found-on-two-phones", 15,
          edits=[("The oldest trace is from December.", "The oldest trace is ten weeks older.")])
     .did(14, "devi", "check-reference", "2", "confirmed", "--note",
          "The lab confirms its report and the two phones.")
     .did(14, "devi", "check-reference", "1", "confirmed")
     .reviewed(13, "devi", assess(3, "the phones are the way in; replacing them closes it"),
               recommends=["award"])
     .did(7, "zawadi", "decide", "award", "--note", "As the review says.", "--letter-text",
          "Please set up the new phones at the lab, and not at the office.")
     .did(6, "devi", "letter", "--record"))

    # Declined, with the letter made.
    (case("office-raid", 22)
     .did(21, "aminata", "check-reference", "1", "confirmed", "--note",
          "La Maison a hébergé deux personnes le soir même.")
     .did(20, "aminata", "ask", "Le Fonds d’entraide du Golfe paie-t-il les mêmes ordinateurs ?")
     .did(16, "aminata", "answer",
          "Oui, les cinq ordinateurs et l’armoire ; il a tout versé la semaine dernière.")
     .reviewed(15, "aminata", fr(1, "l’essentiel est déjà payé par un autre fonds"),
               recommends=["decline", "--reason", "not-met:other-funding"])
     .did(12, "zawadi", "decide", "decline", "--reason", "not-met:other-funding", "--note",
          "Rien à reprocher au dossier ; le reste peut être redemandé.", "--letter-text",
          "Vous pouvez présenter une nouvelle demande pour le groupe de parole seul.")
     .did(11, "aminata", "letter", "--record"))

    # Declined, appealed, and again in review by somebody who took no part before.
    (case("stolen-laptop", 23)
     .did(22, "paloma", "check-reference", "2", "confirmed", "--note",
          "O instituto confirma os mapas e o furto.")
     .reviewed(21, "paloma", es(2, "un equipo nuevo permite volver a entregar mapas"),
               recommends=["decline", "--reason", "not-met:activity-window"])
     .did(18, "tomas", "decide", "decline", "--reason", "not-met:activity-window", "--note",
          "El plan dura más de lo que permite la convocatoria.")
     .did(17, "paloma", "letter", "--record")
     .did(9, "leila", "record-appeal",
          "Posso terminar em quatro meses: as últimas cópias de segurança não são necessárias.")
     .did(8, "leila", "assign", "noor"))

    # Waiting for the applicant.
    (case("hacked-account-of-a-womens-group", 10)
     .did(9, "devi", "check-reference", "1", "doubtful", "--note", "Says she knows the group only by name.")
     .did(8, "leila", "assign", "devi")
     .did(7, "devi", "ask",
          "क्या कोई और संस्था या व्यक्ति है जो आपके समूह को जानता हो और जिससे हम बात कर सकें?"))

    # The whole way: awarded, paid, reported on.
    (case("intimate-images-leaked", 25)
     .did(25, "tomas", "assign", "aminata")
     .did(24, "aminata", "check-reference", "1", "confirmed", "--note",
          "Acompanha a pessoa desde o primeiro dia.")
     .did(24, "aminata", "endorse", "Rede Vozes da Manhã (inventada)", "--note",
          "A rede apoia o pedido por inteiro.")
     .did(23, "aminata", "review", *rated(fr(
          3, "le retrait et l’accompagnement répondent exactement aux faits")))
     .did(23, "aminata", "recommend", "award")
     .did(22, "zawadi", "decide", "award", "--note", "As the review says; the letter names no images.")
     .did(22, "aminata", "letter", "--record")
     .did(20, "leila", "record-payment", "208500.00")
     .did(1, "aminata", "record-report",
          "Três páginas retiradas, seis sessões feitas; recibo do telefone anexo."))

    # Reviewed, with no recommendation yet.
    (case("intercepted-calls-and-a-tracker", 7)
     .did(6, "oleh", "check-reference", "1", "confirmed", "--note", "The council met the two witnesses.")
     .reviewed(5, "oleh", assess(2, "phones and the check of the car help; the safe matters less")))

    # A conflict of interest that an officer declared; in review by another. A person is in danger.
    (case("threats-against-an-environmental-defender", 2)
     .did(2, "leila", "assign", "devi")
     .did(1, "devi", "declare-conflict", "My sister works for the organisation that the applicant reported.")
     .did(1, "leila", "assign", "noor")
     .did(1, "noor", "endorse", "A forest network that the team has known for years (invented)", "--note",
          "They took the applicant to another village."))

    # Awaiting confirmation by the lead of all regions: an award of what the call does not list.
    (case("broken-phone-after-a-checkpoint", 11)
     .did(10, "aminata", "check-reference", "2", "confirmed", "--note",
          "The centre has seen the broken phone.")
     .reviewed(9, "aminata", assess(3, "without a connection she cannot send anything",
               cost="cost-category=1: a phone alone is no secure equipment"),
               recommends=["partialAward", "--reason", "not-met:cost-category"])
     .did(1, "tomas", "decide", "award", "--override",
          "cost-category=El teléfono es su única herramienta y se configurará con cifrado antes de entregarlo.",
          "--note", "Precio verificado por la referencia."))

    # New and free, endorsed by somebody whom the fund trusts.
    (case("leaked-member-list", 1)
     .did(1, "noor", "endorse", "مركز موثوق يعرفه الصندوق منذ سنوات (متخيَّل)", "--note",
          "أكّدوا أن القائمة حقيقية."))

    # Awaiting confirmation: a decline against the reviewer's recommendation.
    (case("phone-lost-last-autumn", 12)
     .did(11, "aminata", "check-reference", "1", "notReached", "--note", "Trois appels, aucun retour.")
     .did(11, "aminata", "check-reference", "2", "doubtful", "--note",
          "Hésite sur la date : « peut-être l’été ».")
     .reviewed(10, "aminata", fr(1, "le lien avec une attaque n’est pas établi"),
               recommends=["award", "--override",
                           "recent-incident=Montant faible, travail utile ; la règle suppose 90 jours."])
     .did(1, "zawadi", "decide", "decline", "--reason", "not-met:recent-incident", "--note",
          "Lost almost four months before, and nobody took it."))

    # Awaiting confirmation: a referral to another fund.
    (case("blog-blocked-at-home", 9)
     .reviewed(7, "devi", assess(2, "mirrors bring readers back for as long as they are paid for"),
               recommends=["award", "--override",
                           "country=She lives elsewhere, and writes for readers in the region."])
     .did(1, "zawadi", "decide", "refer", "--fund", "open-technology-fund", "--reason", "better-fund",
          "--note", "They run mirrors for blocked sites themselves."))

    # An answer that came in yesterday.
    (case("phishing-at-a-cooperative", 9)
     .did(8, "leila", "assign", "devi")
     .did(6, "devi", "ask",
          "Are any of the members who file complaints also women's rights defenders or trade unionists?")
     .did(1, "devi", "answer",
          "Yes: nine of us are the women's committee. The union's letter is on its way."))

    # A decision that a second lead returned with a reason.
    (case("website-of-a-community-radio-defaced", 13)
     .did(12, "paloma", "check-reference", "1", "confirmed", "--note",
          "La federación transmite desde su servidor mientras tanto.")
     .reviewed(11, "paloma", es(3, "sin el archivo se pierde la memoria de doce comunidades"),
               recommends=["decline", "--reason", "not-met:item-answers-incident"])
     .did(3, "tomas", "decide", "partialAward", "--item", "1=9800.00", "--item", "2=2700.00",
          "--reason", "not-met:item-answers-incident", "--note",
          "Sin la mesa de mezclas; lo demás responde al ataque.")
     .did(1, "leila", "return", "The second quote for the clean-up of the server is missing."))

    # A decision that was taken back by whoever made it.
    (case("malware-and-a-general-training", 14)
     .did(13, "aminata", "check-reference", "2", "confirmed", "--note",
          "The union had the same programs on two computers.")
     .reviewed(12, "aminata", assess(2, "clean computers help; the course is for everybody"),
               recommends=["decline", "--reason", "not-met:exclusion"])
     .did(3, "zawadi", "decide", "partialAward", "--item", "1=6500000", "--item", "2=11700000",
          "--reason", "not-met:exclusion", "--note", "Without the course, which is for everybody.")
     .did(2, "zawadi", "take-back", "The technician's fee was quoted without tax; wait for the new quote."))

    # Withdrawn by the applicant.
    (case("harassment-and-a-discount-line", 16)
     .did(15, "leila", "assign", "paloma")
     .did(14, "paloma", "ask", "¿El descuento se aplica también si se paga mes a mes?")
     .did(10, "paloma", "answer", "Ya no lo necesito: el medio paga el monitoreo desde esta semana.")
     .did(9, "tomas", "decide", "withdraw", "--asked-by", "la solicitante, por Telegram",
          "--reason", "no-longer-asked", "--note", "Su medio cubre el monitoreo."))

    # A first message that says little: waiting, and nobody's yet.
    (case("first-message-from-a-watched-phone", 5)
     .did(4, "aminata", "ask", "Par quel moyen sûr, et quel jour, pouvons-nous vous joindre ?"))

    # Overdue and free again: handed back.
    (case("account-attacks-with-answers-missing", 17)
     .did(15, "leila", "assign", "aminata")
     .did(3, "aminata", "unassign", "I am away from Monday on, and it is late already."))

    # In review, due within days, with references of every result.
    (case("harassment-of-a-reporter-after-a-story", 12)
     .did(10, "leila", "assign", "devi")
     .did(9, "devi", "check-reference", "1", "confirmed", "--note",
          "The guild paid for a hotel for a week.")
     .did(8, "devi", "check-reference", "2", "notReached", "--note",
          "Out of office until Thursday; wrote again.")
     .did(7, "devi", "check-reference", "3", "doubtful", "--note",
          "Is a member of the podcast, and says so."))

    # Overdue, in review.
    (case("office-under-surveillance", 20)
     .did(18, "leila", "assign", "oleh")
     .did(14, "oleh", "check-reference", "1", "confirmed", "--note", "The foundation saw the recorder."))

    # Copies under other names. This one shares a reference and its list of items with S-01,
    # which officers are told.
    case("confiscated-phone-at-a-border", 6, copy="S-25", edits=[
        ("Marisol Quetzal Robles", "Xiomara Ceiba Tun"), ("marisol-ejemplo.01", "xiomara-ejemplo.25"),
        ("Inés Valdelagua (inventada)", "Rubén Chilamate (inventado)"),
        ("ines@example.org", "ruben@example.org")])

    # Withdrawn and erased at the applicant's wish.
    (case("harassment-of-a-reporter-after-a-story", 21, copy="S-26", edits=[
        ("Night Ferry Podcast", "Low Tide Radio Hour"), ("Ligaya Tubig", "Amihan Dagat"),
        ("ligaya@", "amihan@"), ("Marco Bantay", "Isko Parola"), ("marco@", "isko@"),
        ("Noor Alon", "Tala Look"), ("noor@", "tala@"),
        ("Recorder and laptop", "Laptop and microphone"), ("64500.50", "58200.50"),
        ("120000.00", "114000.00")])
     .did(19, "zawadi", "decide", "withdraw", "--asked-by", "the podcast, in person", "--note",
          "They go on without the fund.")
     .did(5, "zawadi", "erase", "--yes"))

    # Part of it awarded, in effect; not paid.
    (case("spyware-found-on-two-phones", 18, copy="S-27", edits=[
        ("The oldest trace is from December.", "The oldest trace is ten weeks older."),
        ("Harbour Light Reporting Desk", "Monsoon Ledger Project"), ("desk@", "ledger@"),
        ("Corazon Alonyo", "Bituin Sampaga"), ("corazon@", "bituin@"),
        ("Emil Batobalani", "Rico Kahel"), ("emil@", "rico@"),
        ("quantity: 6", "quantity: 4")])
     .reviewed(16, "noor", assess(2, "phones first; counselling is covered by their union"),
               recommends=["partialAward", "--reason", "limited-funds"])
     .did(11, "zawadi", "decide", "partialAward", "--item", "1=154000.00", "--item", "2=44000.00",
          "--reason", "limited-funds", "--note", "Two of four laptops.")
     .did(10, "noor", "letter", "--record"))

    # Referred to another fund.
    (case("intimate-images-leaked", 19, copy="S-28", edits=[
        ("Celeste Marimba", "Ilda Coqueiro"), ("graca@", "lurdes@"), ("Graça Ventoinha", "Lurdes Mafalala"),
        ("Estêvão Palmar", "Anselmo Dunas"), ("estevao@", "anselmo@"),
        ('"quantity": 16', '"quantity": 20')])
     .reviewed(17, "aminata", fr(2, "un accompagnement plus long que celui de l’appel serait nécessaire"),
               recommends=["refer", "--reason", "better-fund"])
     .did(14, "tomas", "decide", "refer", "--fund", "urgent-action-fund", "--reason", "better-fund",
          "--note", "Acompañan a mujeres durante más de un año.")
     .did(13, "aminata", "letter", "--record"))

    # Appealed, and nobody's yet.
    (case("election-week-shutdown", 20, copy="S-29", edits=[
        ("Wanahabari wa Kata", "Sauti za Mtaa"), ("Neema Mwezi", "Zuhura Pepo"), ("neema@", "zuhura@"),
        ("Baraka Upepo", "Juma Mawimbi"), ("baraka@", "juma@"),
        ("Rehema Jua", "Asha Nyota"), ("rehema@", "asha@"), ("000 104", "000 129"),
        ("quantity: 11", "quantity: 9")])
     .reviewed(18, "noor", assess(1, "the by-election is over before anything could be bought"),
               recommends=["decline", "--reason", "little-effect:effect"])
     .did(15, "zawadi", "decide", "decline", "--reason", "little-effect:effect", "--note",
          "Too late for this election.")
     .did(14, "noor", "letter", "--record")
     .did(2, "leila", "record-appeal",
          "Uchaguzi wa marudio umeahirishwa kwa wiki nne; vifaa bado vinahitajika."))

    # New, free, and due this week.
    case("intercepted-calls-and-a-tracker", 8, copy="S-30", edits=[
        ("Динара Степная", "Асель Полынная"), ("dinara_primer", "asel_primer"),
        ("Ерлан Ковыльный", "Тимур Чабрец"), ("erlan@", "timur@"),
        ("Марта Озёрная", "Вера Сопка"), ("marta@", "vera@"), ("310000.00", "285000.00"),
        ("Сейф для проб и носителей", "Сейф для жалоб жителей и записей")])
    return made
