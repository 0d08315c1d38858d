package vn.annals.local;

/** Where to go and as whom, said once everything runs. */
record Welcome(Ports ports) {

    void print() {
        System.out.printf("""

                Annals runs.
                  public sites   %1$s/s/bac-giang/   %1$s/s/lang-son/
                  desk           %1$s/desk/
                  API            %1$s/api/v1/
                  Keycloak       %2$s/
                  letters        %4$s/   (no letter leaves this machine)

                Sign in to the desk with one of these e-mails and the password %3$s
                  author@bac-giang.example     editor@bac-giang.example    approver@bac-giang.example
                  admin@bac-giang.example      auditor@bac-giang.example   (the same for lang-son)
                  platform-admin@annals.example   platform-auditor@annals.example
                Programs: integrator@bac-giang, integrator@lang-son. A token: ./annals token author@bac-giang
                Stop with ./annals down; the data stays.
                """, ports.gatewayUrl(), ports.keycloakUrl(), Tokens.PASSWORD, ports.mailUrl());
    }
}
