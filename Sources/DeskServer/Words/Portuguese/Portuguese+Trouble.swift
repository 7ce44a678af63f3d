#if Desk
extension TroubleMessage {
  var portuguese: String {
    switch self {
    case .title: "Quando não se pode usar o arquivo de processos"
    case .intro:
      "Nada fica escrito pela metade: o que a mesa de trabalho disse que registrou está no disco, e nada mais. O que você escreveu fica guardado onde a página indica."
    case .file: "O arquivo de processos é {path}"
    case .lockedTitle: "Outro programa está escrevendo"
    case .locked:
      "A mesa de trabalho espera cinco segundos por outra mesa ou outro comando que esteja escrevendo, e depois desiste."
    case .lockedDo:
      "Envie o formulário de novo. Se continuar, procure um comando ainda em execução (importação, expurgo, troca de chaves) ou um programa que copie a pasta enquanto está em uso, como um disco na nuvem."
    case .fullTitle: "O disco está cheio"
    case .full: "Não é possível registrar mais nada; ler continua possível."
    case .fullDo:
      "Libere espaço no disco do arquivo de processos e envie o formulário de novo. Nunca apague os arquivos ao lado cujos nomes terminam em -wal ou -shm: eles fazem parte dele."
    case .readOnlyTitle: "Não é possível escrever no arquivo ou na pasta dele"
    case .readOnly:
      "O arquivo de processos e a pasta dele precisam pertencer a quem executa a mesa de trabalho, com permissão de escrita."
    case .readOnlyDo:
      "Verifique a quem pertencem, se o disco está montado só para leitura e se o pendrive USB tem uma trava. Depois inicie a mesa de trabalho de novo."
    case .missingTitle: "O arquivo não está lá"
    case .missing: "Foi movido ou renomeado, ou o disco não está conectado."
    case .missingDo:
      "Conecte o disco, ou inicie a mesa de trabalho com o caminho do arquivo: ief desk CASEFILE. Não crie um novo no lugar dele."
    case .keyTitle: "A frase secreta ou o arquivo de chave não o abre"
    case .key:
      "Cada integrante da equipe tem a própria chave; a mesa de trabalho não diz se é o nome ou a chave que está errado."
    case .keyDo:
      "Verifique seu identificador, o idioma do teclado e as maiúsculas. Se a frase secreta foi esquecida ou o arquivo de chave se perdeu, use sua folha de recuperação: ief officer passphrase --recovery-code - . Sem a folha, alguém com a função de direção remove você e adiciona de novo."
    case .changedTitle: "A chave mudou, ou você não tem mais acesso"
    case .changed:
      "Quando alguém é removido, o arquivo recebe uma nova chave e todas as mesas de trabalho abertas são bloqueadas."
    case .changedDo:
      "Desbloqueie a mesa de trabalho de novo com o que você tem. Se não funcionar, fale com alguém que tenha a função de direção."
    case .damagedTitle: "O arquivo está danificado"
    case .damaged:
      "Algo não está como foi escrito, por um disco com defeito ou porque outra pessoa escreveu nele."
    case .damagedDo:
      "Encerre a mesa de trabalho, guarde uma cópia do arquivo como está com os arquivos ao lado, restaure a última cópia de segurança e execute: ief case verify. Se uma cópia de segurança passar na verificação e este arquivo não, avise quem tem a função de direção: alguém pode tê-lo adulterado."
    case .versionTitle: "O arquivo é de uma versão mais recente"
    case .version: "Alguém da equipe com uma versão mais recente de ief escreveu nele."
    case .versionDo: "Instale a mesma versão. Nada se perde por esperar."
    case .leadTitle: "A primeira pessoa com a função de direção é outra"
    case .lead:
      "Este não é o arquivo fixado em sua configuração: pode ser uma falsificação posta no lugar do seu."
    case .leadDo:
      "Não escreva sua frase secreta de novo. Compare a chave da sua folha de recuperação com a de alguém da equipe e restaure uma cópia de segurança."
    case .link: "O que posso fazer?"
    case .backToDesk: "Voltar à mesa de trabalho"
    }
  }
}
#endif
