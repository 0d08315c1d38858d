package vn.annals.kernel.ledger.proof;

import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
