/*
 * The single file with everything, for pages that pin one version. The page is connected before
 * the elements are registered, since they ask for the connection as soon as they are.
 */
import './start.ts';
import '@vhcs/elements/satisfaction/define';
import '@vhcs/elements/campaign-badge/define';
import '@vhcs/elements/exemplar-card/define';
import '@vhcs/elements/exemplar-list/define';
import '@vhcs/elements/results/define';
import '@vhcs/elements/page-tools/define';
import '@vhcs/elements/visits/define';
import '@vhcs/elements/provider/define';
