#if Desk
extension EraseMessage {
  var portuguese: String {
    switch self {
    case .title: "Apagar {code}"
    case .intro: "Isto não pode ser desfeito. Ninguém pode recuperar o que é apagado."
    case .gone: "O que vai desaparecer"
    case .goneApplication:
      "a solicitação, com todas as versões anteriores e todos os nomes e contatos que ela contém"
    case .goneEvents:
      "o que {count|one=diz o evento|other=dizem os # eventos}: perguntas, respostas, análises, decisões, pagamentos, relatórios"
    case .goneContent: "o que dizem seus eventos, na medida em que ainda se possa ler"
    case .goneDrafts: "os rascunhos de toda a equipe sobre o processo"
    case .goneFiles: "o que a busca e os indícios sabem dele"
    case .stays: "O que fica"
    case .staysCode: "o código, a chamada, a região e a data do recebimento"
    case .staysKinds:
      "os tipos e datas dos eventos e as assinaturas deles, para que a cadeia continue completa"
    case .staysReason: "que você o apagou, quando, e o motivo que você escrever aqui"
    case .staysCopies:
      "as cópias do arquivo feitas antes: elas ainda contêm o processo, então apague também as cópias de segurança antigas"
    case .staysBarred: "quem da equipe não podia vê-lo"
    case .reason: "Por que é apagado"
    case .reasonHint:
      "Isto fica para auditoria quando todo o resto tiver desaparecido: não escreva nomes nem nada sobre o processo."
    case .typeCode: "Escreva de novo o código do processo"
    case .codeDiffers: "Este não é o código deste processo."
    case .button: "Apagar para sempre"
    case .erased: "{code} foi apagado."
    case .logLeft:
      "O registro ao lado do arquivo de processos ainda contém o conteúdo antigo: feche outros programas que usam o arquivo e execute ‘ief case list’."
    case .running: "O arquivo inteiro está sendo verificado. Espere terminar."
    case .purgeTitle: "Com o prazo de guarda vencido"
    case .purgeIntro:
      "As regras de cada um destes processos dizem que ele não é mais guardado. O que desaparece e o que fica é o mesmo que ao apagar um só processo; o registro anota quais eram."
    case .purgeNone: "Nenhum dos processos a que você tem acesso passou do prazo de guarda."
    case .purgeLine: "guardado até {day}"
    case .purgeButton: "Apagar {count|one=este processo|other=estes # processos} para sempre"
    case .purged: "{count|one=# processo foi apagado|other=# processos foram apagados}."
    case .purgeChanged: "A lista mudou desde que você abriu esta página. Leia de novo."
    case .purgeCount: "{count|one=# processo|other=# processos}"
    case .isOpen:
      "O processo ainda não tem decisão ({state}). Apagá-lo encerra o processo sem decisão."
    }
  }
}
#endif
