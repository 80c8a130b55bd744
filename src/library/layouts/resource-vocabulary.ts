/**
 * Names that lists of learning resources are made of, for telling where one resource ends and the next begins when a page glued
 * them together. Only names whose writing makes that hard, or that often stand at the head of a resource, need to be here.
 */

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Written with capitals (or a digit) inside: a plain "lower case, then upper case" rule would cut them in two. */
export const innerCapitalNames: readonly string[] = words(`
AirTable AlphaFold AlphaGo AlphaSignal AnalyticsVidhya AngelList AppleScript AppSumo ArcGIS ArtStation ArXiv AssemblyAI AudioCraft AudioKit AudioSet AutoCAD
AutoGPT AutoKeras AutoML BambooHR BeautifulSoup BigQuery BioRender BitBucket BrainStation BrightTALK BuzzSumo ByteByteGo
CareerBuilder CareerFoundry CareerOneStop ChatGPT CircleCI ClassCentral ClickUp CloudFormation CloudWatch CodeCademy CodeChef CodeForces CodePen CodeSignal
CodeWars CoffeeScript ComfyUI CompTIA ConvertKit CoreML CourseCareers CrewAI CultureAmp
DagsHub DALL-E DataCamp DataDog DataKind DataQuest DataRobot DataTalks.Club DataTalksClub DeepAI DeepFace DeepL DeepLearning.AI DeepLearning.ai DeepLearningAI DeepMind DeepSpeech DeepSpeed
DevOps DigitalOcean DocuSign DreamBooth DroneDeploy DuckDB DuoLingo EarMaster EdSurge EdTech EdX ElasticSearch ElevenLabs EmbedChain EventBrite
FaceNet FastAPI FastText FinTech FireBase FigJam FlutterFlow FreeCodeCamp FrontendMasters FutureLearn
GarageBand GeeksForGeeks GeeksforGeeks GenAI GitBook GitHub GitLab GitOps GlassDoor GoSkills GraphQL GreatLearning GrowthHackers
HackerEarth HackerNews HackerOne HackerRank HackMIT HackTheBox HarvardX HealthTech HubSpot HuggingFace
IBMx iMovie InDesign InfoQ InnerSource InterNACHI InterviewBit InterviewCake InVision IoT
JavaFX JavaScript JetBrains JupyterHub JupyterLab KDnuggets KodeKloud KubeFlow
LangChain LangGraph LangSmith LaTeX LearnDash LeetCode LegalZoom LibriSpeech LinkedIn LlamaIndex LlamaHub LucidChart
MailChimp MakerBot MapReduce MasterClass MATLAB MathWorks MedTech MeetUp MetaMask MicroMasters MicroStrategy MidJourney MindStudio MITx MLflow MLOps MLCommons MobileNet MongoDB MuseScore MusicGen MusicLM MyFitnessPal MySQL
NeRF NeetCode NetSuite NeurIPS NextJS NLTK NoSQL NumPy NVivo OAuth OneDrive OneNote OnShape OpenAI OpenAPI OpenCourseWare OpenCV OpenGL OpenHPI OpenLearn OpenSearch OpenStax OpenStreetMap OpenTelemetry OpenUSD OpenSAP OptiTrack OReilly OverTheWire
PaperSpace PayPal PayScale PeopleSoft PhET PhpMyAdmin PitchBook Pix4D PlayStation PluralSight PodBean PostgreSQL PostHog PowerApps PowerBI PowerPoint PowerShell ProductHunt ProductPlan ProtoPie ProTools PubMed PyCaret PyCharm PyCon PyData PyGame PyImageSearch PySpark PySyft PyTorch
QuickBooks QuickSight QuillBot ReactJS RealPython RedHat RedMonk ResNet ResearchGate RevOps RoboFlow RocketReach RStudio
SageMaker SalesForce SciPy ScikitLearn SecOps SemRush SeaBorn ServiceNow SharePoint SimpliLearn SketchUp SkillBuilder SkillShare SkillSoft SkyWatch SlideShare SnapChat SolidWorks SoundCloud SpaceX SpeechBrain SpringBoard SQLAlchemy SQLBolt SQLite SQLZoo StackOverflow StackExchange StackShare StarUML StatQuest StrataScratch StreamLit SuperAnnotate SurveyCTO SurveyMonkey SysML
TabNine TechCrunch TechTarget TEDx TensorBoard TensorFlow TensorRT TestDome TestRail TherapyNotes ThoughtWorks TikTok TinyML TorchServe TorchAudio TorchVision TradingView TrainingPeaks TryHackMe TurboTax TutorialsPoint TypeScript TypeORM
UpGrad UpWork UserTesting UXPin VMware VueJS WandB WaveNet WebAIM WebAssembly WebFlow WebGL WebRTC WebSockets WeWork WhatsApp WiFi WikiHow WolframAlpha WooCommerce WordPress WorkBoard WorldQuant YouTube YouTuber ZipRecruiter ZoomInfo
3Blue1Brown H2O.ai Web3 Log4j
`);

/** Written with a small first letter: a new resource may start there although no capital shows it. Distinctive ones only. */
export const smallStartNames: readonly string[] = words(`
arXiv cs231n cs224n deeplearning.ai edX fast.ai freeCodeCamp gRPC ggplot2 huggingface.co iPad iPhone jQuery kaggle.com
macOS mlcourse.ai openSAP openHPI roadmap.sh scikit-learn scikit-image spaCy wandb.ai wav2vec
`);

/** Small first letter and no other mark: ordinary enough to be part of a longer word, so what stands before must be a word as well. */
export const plainSmallNames: readonly string[] = words(`
conda coursera dbt django edx fastai fastapi flask freecodecamp git github issuu jupyter kaggle keras langchain librosa matplotlib mypy networkx nltk npm numba numpy nvidia ollama opencv pandas pgvector plotly poetry pydub pygame pytest pytorch
pyannote pyspark react ruff scipy seaborn shadcn snorkel sqlite statsmodels streamlit tensorflow torchaudio torchvision tidyverse transformers udemy xgboost
`);

/** Schools, publishers, shops and makers that resources open with ("Coursera: …", "Google Cloud …"), without capitals inside. */
export const providerNames: readonly string[] = lines(`
Acloud Guru
A Cloud Guru
Adobe
Alison
Amazon
Anaconda
Andrew Ng
Anthropic
Apple
Ars Technica
Atlassian
Autodesk
AWS
Azure
Berkeley
Blender
Bloomberg
Brilliant.org
Caltech
Canva
Cisco
Class Central
Codecademy
Codeforces
Cohere
Cloudera
Confluent
Coursera
Crash Course
Cybrary
Databricks
Datacamp
Dataquest
Deloitte
Discord
Docker
Duolingo
Elastic
Figma
Flatiron School
Frontend Masters
FutureLearn
General Assembly
Glassdoor
Google
Gradio
Great Learning
Harvard
Hugging Face
IBM
IEEE
Interaction Design Foundation
IxDF
Jupyter
Kaggle
Khan Academy
Kubernetes
Le Wagon
Linux Foundation
Lynda
Mailchimp
MDN
Meetup
Meta
Microsoft
Miro
Mode Analytics
MIT
Mozilla
National Geographic
NPTEL
Notion
NVIDIA
Obsidian
Oracle
Outschool
O'Reilly
Packt
Papers With Code
Papers with Code
Pluralsight
Power BI
Princeton
Python.org
Prosci
Real Python
Quizlet
Red Hat
Reddit
Reforge
Roboflow
Saylor Academy
Scrimba
SANS
SHRM
Simplilearn
Skillshare
Slack
Snowflake
Splunk
Springboard
Stack Overflow
Stanford
Substack
Swayam
Tableau
TED
The Odin Project
Toastmasters
Towards Data Science
Treehouse
Trailhead
Udacity
Udemy
Unity
Unreal Engine
UC Berkeley
University of
Vimeo
W3Schools
Weights & Biases
Wharton
Wikipedia
Wolfram
Workday
Yale
Zapier
Zendesk
Zoom
`);

/** Words that a resource's name ends with, and that no brand begins with when the next word is glued on. */
export const closingWords: ReadonlySet<string> = new Set(
  words(`
academies accessories algorithms analytics APIs applications apps architectures articles assessments associations assignments basics benchmarks blogs blueprints books bootcamps
calculators camps case-studies catalogs catalogues certificates certifications challenges channels chapters cheatsheets checklists classes clinics clubs codelabs colleges communities competitions concepts conferences
contests courses databases datasets demos diplomas directories docs documentation documents downloads drills ebooks economics editions employers essentials ethics events exams examples exercises experiments explanations
flashcards forums foundations fundamentals galleries games glossaries grants groups guidebooks guidelines guides handbooks handouts hackathons hacks ideas insights instructions internships interviews introductions
journals kits labs lectures lessons libraries licences licenses links lists magazines manuals materials mathematics mechanics meetups memberships mentors methods models modules networks newsletters notebooks notes
operations organizations organisations papers patterns physics playbooks playlists plugins podcasts policies portfolios posts practices presentations principles problems programmes programs projects publications puzzles questions quizzes
readings recipes recordings references regulations releases reports repositories requirements resources reviews roadmaps samples scholarships schools scripts seminars series services sessions sheets simulations simulators sites skills slides societies software solutions sources specializations specialisations
spreadsheets standards statistics stories strategies studies subscriptions summits surveys syllabi systems tasks techniques technologies templates tests textbooks theories threads tips tools toolkits topics tracks trainings transcripts tutorials units universities updates videos visualizations
walkthroughs webinars websites whitepapers widgets wikis workbooks workflows workouts workshops worksheets
account accreditation article assessment association blog bootcamp book calculator certificate certification challenge channel chapter cheatsheet checklist class classroom clinic club college community competition conference consortium course curriculum
dataset demo diploma directory documentary ebook edition exam examination exercise finder forum foundation framework gallery glossary guide guidebook guideline handbook institute internship introduction
journal kit lecture lesson library licence license manual masterclass membership mentorship module nanodegree newsletter notebook orientation overview paper playbook playlist podcast portal portfolio preparation presentation primer programme project publication
quiz reference registration registry repository seminar session sheet simulator sourcebook specialization specialisation standard subscription summit survey syllabus template textbook toolkit toolbox tracker tutorial university video visualization walkthrough webinar whitepaper workbook workshop worksheet
everybody everyone beginners developers designers professionals managers engineers analysts scientists artists teachers nurses students learners women leaders researchers practitioners dummies
`),
);

/** Kinds of resources that stand as a label before a title (`Book: …`). */
export const labelWords: ReadonlySet<string> = new Set(
  words(
    'App Article Blog Book Certification Channel Community Course Documentary Forum Guide Meetup Newsletter Paper Playlist Podcast Subreddit Tool Tutorial Video Website Workshop',
  ),
);

/** Words that titles of resources begin with, and that are no second half of a brand name. */
export const openingWords: ReadonlySet<string> = new Set(
  words(
    'Advanced Beginner Beginners Building Complete Free Getting Hands How Intermediate Intro Introduction Introductory Introducing Local Official Online Practical Understanding Your',
  ),
);

/** Endings of English nouns: a long word with one of them is one word, and no first half of a brand name. */
export const nounEnding = /(?:tion|sion|ment|ness|ing|ship|ance|ence|graphy|ology|istics|ity|ism|ware)s?$/;

/** Endings of product names that are written as capitals (`OpenAI`, `MongoDB`): no sign that a new resource begins. */
export const capitalTails: ReadonlySet<string> = new Set(
  words(
    'AI API APIs AR BI CAD CI CMS CRM CSS CV DB GIS GL GPT GPU HD HQ HR HTML ID IDE IO IQ IT JS LM ML MS NLP OS PC PDF PM PR QL RPA SDK SEO SQL TEX TV UI UML US UX VR XR X',
  ),
);

/** Words that never end a resource: the next capital belongs to the same name ("Introduction toSQL" is a typing slip). */
export const joiningWords: ReadonlySet<string> = new Set(
  words(
    'a an and as at by for from in into is of on or the to via vs with your my our de la le el der die das von van di da',
  ),
);
