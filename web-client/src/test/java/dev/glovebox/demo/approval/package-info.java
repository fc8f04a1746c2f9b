/** Tests of what a person is asked, and of what becomes of the answer. */
package dev.glovebox.demo.approval;
