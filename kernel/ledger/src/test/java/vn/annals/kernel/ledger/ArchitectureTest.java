package vn.annals.kernel.ledger;

import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
