import type { KeptAnswers } from '@/lib/server/http/kept-answers'
import { limitAtOnce } from '@/lib/server/http/limit-at-once'
import type { PreparedAnswer } from '@/lib/server/http/prepared-answer'
import type { Epoch, VersionWatch } from '@/lib/server/http/watch-version'

export type Make = () => Promise<PreparedAnswer>

/** The version of which something is made; null until its turn has come. */
type Turn = { epoch: Epoch | null }

type Limits = { mostAtOnce: number; mostWaiting: number }

/** Answers that are being made or wait for their turn, one for all who ask for it; each is kept once it is there. */
export function createAnswersUnderway(
  watch: VersionWatch,
  kept: KeptAnswers,
  { mostAtOnce, mostWaiting }: Limits,
) {
  const underway = new Map<string, { answer: Promise<PreparedAnswer>; turn: Turn }>()
  const inTurn = limitAtOnce(mostAtOnce)
  const isRecent = ({ epoch }: Turn) => epoch === null || watch.mayGoOut(epoch)

  /** It is of the version at the moment when its turn comes, or of a later one. */
  async function makeInTurn(key: string, make: Make, turn: Turn): Promise<PreparedAnswer> {
    const epoch = watch.current()
    turn.epoch = epoch
    const answer = await make()
    kept.keep(key, answer, epoch)
    return answer
  }

  return {
    begin(key: string, make: Make): Promise<PreparedAnswer> {
      const turn: Turn = { epoch: null }
      const answer = inTurn(() => makeInTurn(key, make, turn))
      underway.set(key, { answer, turn })
      const end = () => {
        if (underway.get(key)?.turn === turn) underway.delete(key)
      }
      answer.then(end, end)
      return answer
    },
    has: (key: string) => underway.has(key),
    findRecent(key: string): Promise<PreparedAnswer> | undefined {
      const making = underway.get(key)
      return making && isRecent(making.turn) ? making.answer : undefined
    },
    isFull: () => underway.size >= mostAtOnce + mostWaiting,
  }
}
