/** Tests of how the demo reads what a model is told. */
package dev.glovebox.demo.catalogue;
