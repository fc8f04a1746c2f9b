/**
 * What a person is asked before a call: a form made of the function's schema and the arguments of
 * the script, and what the person made of it.
 *
 * <p>Always holds: what does not fit the schema is told beside its field and never sent; the gate
 * checks it again. Start reading in {@link dev.glovebox.demo.approval.ApprovalForm}.
 */
package dev.glovebox.demo.approval;
