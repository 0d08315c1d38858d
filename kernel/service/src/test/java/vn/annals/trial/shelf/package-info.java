/** A small service for the tests of this module. */
package vn.annals.trial.shelf;
