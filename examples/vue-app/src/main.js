import '@vhcs/elements/exemplar-card/define';
import '@vhcs/elements/provider/define';
import '@vhcs/elements/satisfaction/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App, { collector: import.meta.env.VITE_COLLECTOR }).mount('#app');
