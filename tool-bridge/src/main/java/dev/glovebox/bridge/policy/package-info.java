/**
 * Whether a call may happen: allowed, to be asked about, denied, or one too many.
 *
 * <p>What always holds: one rule is one class; every decision names the rule that made it; a denial
 * by any rule wins over every other rule; among the rest the first rule in order decides; a rule
 * that fails denies. Without a matching rule, tools that only read are allowed and everything else
 * is asked about. What no rule denies may still be refused by a quota; a call is counted by all
 * quotas that concern it or by none.
 *
 * <p>Start with {@link dev.glovebox.bridge.policy.Policy}.
 */
package dev.glovebox.bridge.policy;
