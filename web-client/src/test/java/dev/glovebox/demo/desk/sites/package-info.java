/** Tests of the pages of the web beside the desk. */
package dev.glovebox.demo.desk.sites;
