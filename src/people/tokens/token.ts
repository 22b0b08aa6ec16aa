import type { OrganisationRole } from '../../storage/tables/people-tables.ts'
import { organisationRoles } from '../../storage/tables/people-tables.ts'
import type { CommonProblem, Problems } from '../../web/components/field-problems.ts'
import { hasProblems, textProblem } from '../../web/components/field-problems.ts'
import { mayGive } from '../tenure/tenure.ts'

/** What a program shows instead of signing in. Its secret is known to whoever made it; the store keeps a hash. */
export interface Token {
  id: string
  name: string
  role: OrganisationRole
  createdAt: string
  /** as the audit names them */
  createdBy: string
  expiresAt: string | null
  revokedAt: string | null
  lastUsedAt: string | null
}

export const tokenLives = ['30', '90', '365', 'never'] as const

export type TypedToken = Record<typeof tokenFields[number], string>

export const tokenFields = ['name', 'role', 'life'] as const

export type TokenProblem = CommonProblem | 'aboveOwn'

export type CheckedToken = { is: 'fine'; token: Pick<Token, 'name' | 'role' | 'expiresAt'> } | { is: 'wrong'; problems: Problems<typeof tokenFields[number], TokenProblem> }

/** What a typed token means, or what is wrong with it. */
export function checkToken(typed: TypedToken, giver: OrganisationRole | null, now: string): CheckedToken {
  const role = organisationRoles.find(one => one === typed.role)
  const life = tokenLives.find(one => one === typed.life)
  const problems: Problems<typeof tokenFields[number], TokenProblem> = {
    name: textProblem(typed.name, 100, true),
    role: role === undefined ? 'chooseOne' : mayGive(giver, role) ? undefined : 'aboveOwn',
    life: life === undefined ? 'chooseOne' : undefined,
  }
  if (hasProblems(problems) || role === undefined || life === undefined) return { is: 'wrong', problems }
  return { is: 'fine', token: { name: typed.name, role, expiresAt: life === 'never' ? null : new Date(Date.parse(now) + Number(life) * 86_400_000).toISOString() } }
}

export type TokenState = 'valid' | 'expired' | 'revoked'

export function tokenState({ expiresAt, revokedAt }: Pick<Token, 'expiresAt' | 'revokedAt'>, now: string): TokenState {
  if (revokedAt !== null) return 'revoked'
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'valid'
}
