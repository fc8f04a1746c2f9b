/** Tests of what the page decides about its platform. */
package dev.glovebox.demo.platform;
