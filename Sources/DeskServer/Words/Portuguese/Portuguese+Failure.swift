#if Desk
extension FailureMessage {
  var portuguese: String {
    switch self {
    case .locked:
      "Outro programa está escrevendo no arquivo de processos. Nada foi alterado: tente de novo em instantes."
    case .readOnly:
      "Não é possível escrever no arquivo de processos ou na pasta dele. Nada foi alterado: verifique quem pode escrever ali."
    case .diskFull: "O disco está cheio. Nada foi alterado: libere espaço e tente de novo."
    case .inputOutput:
      "Não foi possível ler o disco ou escrever nele. Nada foi alterado: verifique o disco."
    case .logNotEmptied:
      "Está feito, mas um arquivo ao lado do arquivo de processos ainda contém o que foi apagado. Feche outros programas que o usam e depois bloqueie e desbloqueie a mesa de trabalho."
    case .damaged:
      "O arquivo de processos não está como foi escrito. Pare de usá-lo: mande verificá-lo e restaure uma cópia de segurança."
    case .forged:
      "O arquivo de processos não é o que a configuração do fundo espera. Pode ser uma falsificação: fale com alguém que tenha a função de direção."
    case .fileMissing:
      "O arquivo de processos não está mais onde estava. Nada foi alterado: coloque-o de volta ou inicie a mesa de trabalho com o novo local."
    case .notACaseFile:
      "Isto não é um arquivo de processos. Inicie a mesa de trabalho com o arquivo certo."
    case .laterFormat:
      "Este arquivo de processos foi escrito por uma versão mais recente da ferramenta. Inicie a mesa de trabalho com essa versão."
    case .keyChanged:
      "A chave do arquivo de processos mudou. Bloqueie a mesa de trabalho e desbloqueie-a de novo."
    case .wrongKey: "Esta frase secreta ou este arquivo de chave não abre o arquivo de processos."
    case .weakPassphrase: "Esta frase secreta é fácil demais de adivinhar. Escolha uma mais longa."
    case .unreadableKey: "Este arquivo não contém nenhuma chave."
    case .unreadableRecoveryCode:
      "Isto não é um código de recuperação. Verifique cada grupo de letras e algarismos."
    case .ownKeys:
      "Cada integrante da equipe tem a própria chave para este arquivo de processos. Diga quem você é e desbloqueie a mesa de trabalho com a sua."
    case .noOfficers:
      "A equipe deste arquivo de processos ainda não tem chaves próprias. Quem tem a função de direção as entrega."
    case .officerRefused: "Não é possível adicionar, alterar ou remover {name} assim."
    case .outdated:
      "O programa de banco de dados deste computador é antigo demais para um arquivo de processos. Peça que o atualizem."
    case .copyDiffers: "A cópia difere do original. Faça outra."
    case .alreadyExists:
      "Já existe um arquivo com este nome. Nada foi alterado: escolha outro nome."
    case .receivedLater: "A data do recebimento, {day}, é posterior a hoje."
    case .policyWithoutFund:
      "As regras desta solicitação não informam o fundo. Quem mantém as regras precisa acrescentá-lo."
    case .roleMissing: "Você não tem a função que isto exige."
    case .regionsMissing: "Isto diz respeito a todas as regiões, e você cobre só algumas."
    case .notOnTeam:
      "Você não faz mais parte da equipe. Fale com alguém que tenha a função de direção."
    case .hasKeys: "{name} já tem chaves."
    case .removesSelf:
      "Você não pode se remover. Outra pessoa com a função de direção em todas as regiões precisa fazer isso."
    case .futureDate: "A data, {day}, é posterior a hoje."
    case .unreadableEvent:
      "O que você enviou não pode ser guardado como está. Nada foi alterado: encurte o texto ou tire os caracteres incomuns."
    case .knownCases:
      "Alguns destes processos já estão aqui ou foram apagados aqui. Nada foi importado."
    case .noLetter: "As regras não têm carta para esta decisão: {decision}."
    case .ownFault: "A mesa de trabalho cometeu um erro. Nada foi alterado. Avise quem cuida dela."
    }
  }
}
#endif
