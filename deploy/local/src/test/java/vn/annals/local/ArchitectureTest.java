package vn.annals.local;

import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
