/** Whole services and an identity provider for the tests of this module. */
package vn.annals.kernel.service.trial;
