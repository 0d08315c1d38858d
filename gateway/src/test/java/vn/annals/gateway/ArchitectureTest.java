package vn.annals.gateway;

import vn.annals.kernel.testkit.house.HouseRulesContract;

class ArchitectureTest extends HouseRulesContract {}
